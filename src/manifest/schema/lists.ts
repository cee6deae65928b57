import { content } from './content.js';
import { list, obj, oneOf, optional, renamedFrom, required } from './describe.js';
import { date, email, id, plain, ref, text, url } from './primitives.js';

export const responsibility = obj({
  name: 'Responsibility',
  title: 'Responsibility',
  description:
    'Who is responsible for what: the customer, the provider, or both (the shared-responsibility model).',
  fields: {
    id: optional(id, 'Anchor of the responsibility. If left out, it is derived from its name.'),
    title: optional(text, 'The topic.'),
    text: required(text, 'The task.'),
    owner: required(
      oneOf({
        customer: 'The customer.',
        provider: 'The company that runs the service.',
        shared: 'Both, each for its own part.',
      }),
      'Who is responsible.',
    ),
    contact: optional(url, 'Where to ask about it.', 'mailto:support@example.com'),
  },
  example: {
    id: 'account-security',
    title: 'Account security',
    text: 'Choose strong passwords and turn on multi-factor authentication for administrators.',
    owner: 'customer',
  },
});

export const limitation = obj({
  name: 'Limitation',
  title: 'Limitation',
  description:
    'Something that is not covered, stated plainly. An admission here costs less than a finding by an auditor.',
  fields: {
    id: optional(id, 'Anchor of the limitation. If left out, it is derived from its name.'),
    title: renamedFrom('boundary', required(text, 'What is not covered.')),
    meaning: optional(text, 'What that means for the customer.'),
  },
  example: {
    id: 'no-customer-keys',
    title: 'Customers cannot bring their own encryption keys.',
    meaning: 'All keys are held in the provider’s key-management service.',
  },
});

export const roadmapItem = obj({
  name: 'RoadmapItem',
  title: 'Plan',
  description:
    'Something that is planned, and for when. It is shown as a plan until its status says that it is done.',
  fields: {
    id: optional(id, 'Anchor of the plan. If left out, it is derived from its name.'),
    title: required(text, 'What is planned.'),
    text: optional(text, 'More details.'),
    target: optional(date, 'When it will be in place, as precisely as it is known.'),
    status: optional(
      oneOf({
        planned: 'It has not begun.',
        'in-progress': 'It has begun.',
        done: 'It is in place.',
        dropped: 'It will not come.',
      }),
      'Its status.',
    ),
    control: ref('Control', 'Id of the control that it changes.', 'encryption-at-rest'),
    assurance: ref('Assurance', 'Id of the assurance that it leads to.', 'soc2'),
  },
  example: {
    id: 'passkeys',
    title: 'Passkeys for all accounts',
    text: 'Sign-in without a password, with WebAuthn.',
    target: '2026-Q4',
    status: 'in-progress',
  },
});

export const faqItem = obj({
  name: 'FaqItem',
  title: 'Question',
  description: 'A question that customers ask, with its answer: a text, blocks, or both.',
  fields: {
    id: optional(id, 'Anchor of the question. If left out, it is derived from its name.'),
    question: required(text, 'The question, in the customer’s words.'),
    answer: optional(text, 'The answer in a sentence or two.'),
    content: optional(content, 'The answer, or the rest of it, as blocks.'),
  },
  example: {
    id: 'data-export',
    question: 'Can I take my data with me?',
    answer: 'Yes. Export it at any time as CSV or JSON, also after you cancel, for 30 days.',
  },
});

export const update = obj({
  name: 'Update',
  title: 'Update',
  description: 'A change that customers should know about. The newest is shown first.',
  fields: {
    id: optional(id, 'Anchor of the update. If left out, it is derived from its name.'),
    date: required(date, 'When it happened or was announced.'),
    title: required(text, 'What changed.'),
    text: optional(text, 'More details.'),
    kind: optional(
      oneOf({
        controls: 'Controls.',
        subprocessors: 'Sub-processors.',
        compliance: 'Certificates, attestations, audits.',
        documents: 'Documents.',
        policy: 'Policies and terms.',
        incident: 'An incident.',
        page: 'The page itself.',
        other: 'Something else.',
      }),
      'What the change is about.',
    ),
    url: optional(url, 'A page with more information.'),
  },
  example: {
    id: 'new-subprocessor',
    date: '2026-05-02',
    title: 'A new sub-processor for e-mail',
    text: 'Postbird takes over transactional e-mail on 1 June 2026.',
    kind: 'subprocessors',
    url: '/security/subprocessors',
  },
});

export const contact = obj({
  name: 'Contact',
  title: 'Contact',
  description: 'Whom to contact, and for what.',
  fields: {
    id: optional(id, 'Anchor of the contact. If left out, it is derived from its name.'),
    kind: required(
      oneOf({
        security: 'Security questions and reports.',
        privacy: 'Privacy questions and requests.',
        dpo: 'The data protection officer.',
        legal: 'Contracts and legal notices.',
        support: 'Help with the product.',
        press: 'Journalists.',
        sales: 'Buying.',
        general: 'Everything else.',
        status: 'Whether the service is up.',
      }),
      'What the contact is for.',
    ),
    title: renamedFrom(
      'label',
      optional(text, 'Name of the contact, if the kind does not say enough.', 'Security team'),
    ),
    email: optional(email, 'E-mail address.'),
    phone: optional(plain, 'Telephone number with the country code, written to be read.', '+353 1 555 0100'),
    channels: list(
      oneOf({ call: 'Calls.', sms: 'Text messages.' }),
      'What the telephone number accepts. If left out, calls.',
    ),
    url: optional(url, 'A page or form.', 'https://status.example.com/'),
    address: optional(plain, 'Postal address in one line.', '1 Harbour Street, Dublin 1, D01 X2Y3'),
    text: optional(text, 'When to use it, and when to expect an answer.'),
  },
  example: {
    id: 'security',
    kind: 'security',
    email: 'security@example.com',
    text: 'For reports and questionnaires. We answer within two business days.',
  },
});

export const link = obj({
  name: 'Link',
  title: 'Further link',
  description: 'A further page to read.',
  fields: {
    id: optional(id, 'Anchor of the link. If left out, it is derived from its name.'),
    label: required(
      text,
      'Text of the link. It names the target, so that it makes sense when it is read alone.',
    ),
    url: required(url, 'The target of the link.'),
    text: optional(text, 'What the page is about.'),
  },
  example: {
    id: 'terms',
    label: 'Terms of service',
    url: 'https://example.com/terms',
    text: 'In force since May 2026.',
  },
});
