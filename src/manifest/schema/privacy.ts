import { content } from './content.js';
import { list, obj, oneOf, optional, required } from './describe.js';
import { country, duration, email, id, plain, text, url } from './primitives.js';

export const privacyRole = obj({
  name: 'PrivacyRole',
  title: 'Role',
  description: 'A role of the company under data-protection law, and the data to which it applies.',
  fields: {
    id: optional(id, 'Anchor of the role. If left out, it is derived from the role.'),
    role: required(
      oneOf({
        processor: 'It processes on behalf of the customer (GDPR Art. 4(8)).',
        controller: 'It decides on purposes and means (GDPR Art. 4(7)).',
        'joint-controller': 'It decides together with others (GDPR Art. 26).',
      }),
      'The role.',
    ),
    text: required(text, 'The data to which the role applies.'),
  },
  example: { id: 'processor', role: 'processor', text: 'For what customers put into the application.' },
});

export const dataProtectionOfficer = obj({
  name: 'DataProtectionOfficer',
  title: 'Data protection officer',
  description: 'The data protection officer, by name or by post (GDPR Art. 37(7)).',
  fields: {
    name: optional(plain, 'The officer’s name.'),
    email: optional(email, 'E-mail address.'),
    phone: optional(plain, 'Telephone number with the country code.', '+353 1 555 0101'),
    url: optional(url, 'A page or form.', 'https://example.com/privacy/contact'),
  },
  example: { name: 'Aoife Byrne', email: 'dpo@example.com' },
});

export const dataSubjectRequests = obj({
  name: 'DataSubjectRequests',
  title: 'Requests by data subjects',
  description: 'How people ask for their data, or for it to be corrected or erased.',
  fields: {
    url: optional(url, 'A form for such requests.', 'https://example.com/privacy/request'),
    email: optional(email, 'An email address for such requests.'),
    responseWithin: optional(duration, 'The longest time until an answer.'),
    basis: optional(text, 'The rule behind that time.'),
    text: optional(text, 'Further information.'),
  },
  example: {
    email: 'privacy@example.com',
    responseWithin: 'P1M',
    basis: 'GDPR Art. 12(3)',
    text: 'Users of a customer’s workspace ask their own organization first.',
  },
});

export const authority = obj({
  name: 'Authority',
  title: 'Supervisory authority',
  description: 'The authority that a data subject may complain to (GDPR Art. 77).',
  fields: {
    name: required(plain, 'Its name.'),
    country: optional(country, 'Its country.'),
    url: optional(url, 'Its website.'),
  },
  example: { name: 'Data Protection Commission', country: 'IE', url: 'https://www.dataprotection.ie/' },
});

export const representative = obj({
  name: 'Representative',
  title: 'Representative',
  description: 'The representative of the company in a place where it is not established (GDPR Art. 27).',
  fields: {
    id: optional(id, 'Anchor of the representative. If left out, it is derived from the name.'),
    name: required(plain, 'Its name.'),
    country: optional(country, 'The country for which it is responsible.'),
    email: optional(email, 'E-mail address.'),
    address: optional(plain, 'Postal address in one line.'),
  },
  example: {
    id: 'uk',
    name: 'Fernway UK Ltd',
    country: 'GB',
    email: 'uk@example.com',
    address: '10 Quay Road, Leeds LS1 4XX',
  },
});

export const privacy = obj({
  name: 'Privacy',
  title: 'Privacy',
  description: 'Who the company is under data-protection law, and how a data subject reaches it.',
  fields: {
    roles: list(
      privacyRole,
      'For which data the company is processor, controller or joint controller (GDPR Art. 4(7), 4(8), 26).',
    ),
    dpo: optional(dataProtectionOfficer, 'The data protection officer (GDPR Art. 37 to 39).'),
    dataSubjectRequests: optional(
      dataSubjectRequests,
      'How data subjects exercise their rights (GDPR Art. 12 to 22).',
    ),
    authority: optional(authority, 'The supervisory authority in charge (GDPR Art. 51 to 56).'),
    representatives: list(
      representative,
      'Representatives in places where the company is not established (GDPR Art. 27).',
    ),
    content: optional(content, 'More content, as blocks.'),
  },
  example: {
    roles: [{ role: 'processor', text: 'For what customers put into the application.' }],
    dpo: { name: 'Aoife Byrne', email: 'dpo@example.com' },
    dataSubjectRequests: { email: 'privacy@example.com', responseWithin: 'P1M', basis: 'GDPR Art. 12(3)' },
    authority: { name: 'Data Protection Commission', country: 'IE', url: 'https://www.dataprotection.ie/' },
    representatives: [{ name: 'Fernway UK Ltd', country: 'GB', email: 'uk@example.com' }],
  },
});
