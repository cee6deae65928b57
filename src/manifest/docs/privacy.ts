import {
  authority,
  dataProtectionOfficer,
  dataSubjectRequests,
  privacy,
  privacyRole,
  representative,
} from '../schema/data.js';
import { describeObject } from './describe.js';

export const privacyDocs = [
  describeObject(privacy, {
    name: 'Privacy',
    title: 'Privacy',
    description: 'Who the company is under data-protection law, and how a data subject reaches it.',
    example: {
      roles: [{ role: 'processor', text: 'For what customers put into the application.' }],
      dpo: { name: 'Aoife Byrne', email: 'dpo@example.com' },
      dataSubjectRequests: { email: 'privacy@example.com', responseWithin: 'P1M', basis: 'GDPR Art. 12(3)' },
      authority: { name: 'Data Protection Commission', country: 'IE', url: 'https://www.dataprotection.ie/' },
      representatives: [{ name: 'Fernway UK Ltd', country: 'GB', email: 'uk@example.com' }],
    },
    fields: {
      roles:
        'For which data the company is processor, controller or joint controller (GDPR Art. 4(7), 4(8), 26).',
      dpo: 'The data protection officer (GDPR Art. 37 to 39).',
      dataSubjectRequests: 'How data subjects exercise their rights (GDPR Art. 12 to 22).',
      authority: 'The supervisory authority in charge (GDPR Art. 51 to 56).',
      representatives: 'Representatives where the company has no seat (GDPR Art. 27).',
      content: 'More to say, as blocks.',
    },
  }),
  describeObject(privacyRole, {
    name: 'PrivacyRole',
    title: 'Role',
    description: 'A role under data-protection law, and for which data.',
    example: { id: 'processor', role: 'processor', text: 'For what customers put into the application.' },
    fields: {
      id: 'Anchor of the role. Left out: derived from the role.',
      role: {
        text: 'The role.',
        words: {
          processor: 'It processes on behalf of the customer (GDPR Art. 4(8)).',
          controller: 'It decides on purposes and means (GDPR Art. 4(7)).',
          'joint-controller': 'It decides together with others (GDPR Art. 26).',
        },
      },
      text: 'For which data.',
    },
  }),
  describeObject(dataProtectionOfficer, {
    name: 'DataProtectionOfficer',
    title: 'Data protection officer',
    description: 'The data protection officer, by name or by post (GDPR Art. 37(7)).',
    example: { name: 'Aoife Byrne', email: 'dpo@example.com' },
    fields: {
      name: 'The officer’s name.',
      email: 'E-mail address.',
      phone: ['Telephone number with the country code.', '+353 1 555 0101'],
      url: ['A page or form for it.', 'https://example.com/privacy/contact'],
    },
  }),
  describeObject(dataSubjectRequests, {
    name: 'DataSubjectRequests',
    title: 'Requests by data subjects',
    description: 'How people ask for their data, or for it to be corrected or erased.',
    example: {
      email: 'privacy@example.com',
      responseWithin: 'P1M',
      basis: 'GDPR Art. 12(3)',
      text: 'Users of a customer’s workspace ask their own organization first.',
    },
    fields: {
      url: ['A form for it.', 'https://example.com/privacy/request'],
      email: 'An address for it.',
      responseWithin: 'How soon an answer comes at the latest.',
      basis: 'The rule that this follows.',
      text: 'What else to know.',
    },
  }),
  describeObject(authority, {
    name: 'Authority',
    title: 'Supervisory authority',
    description: 'The authority that a data subject may complain to (GDPR Art. 77).',
    example: { name: 'Data Protection Commission', country: 'IE', url: 'https://www.dataprotection.ie/' },
    fields: { name: 'Its name.', country: 'Its country.', url: 'Its website.' },
  }),
  describeObject(representative, {
    name: 'Representative',
    title: 'Representative',
    description: 'Who stands for the company in a country where it has no seat (GDPR Art. 27).',
    example: {
      id: 'uk',
      name: 'Fernway UK Ltd',
      country: 'GB',
      email: 'uk@example.com',
      address: '10 Quay Road, Leeds LS1 4XX',
    },
    fields: {
      id: 'Anchor of the representative. Left out: derived from the name.',
      name: 'Its name.',
      country: 'For which country.',
      email: 'E-mail address.',
      address: 'Postal address in one line.',
    },
  }),
];
