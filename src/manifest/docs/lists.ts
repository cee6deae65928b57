import { contact, faqItem, limitation, link, responsibility, roadmapItem, update } from '../schema/page.js';
import { anchor, describeObject } from './describe.js';

export const listDocs = [
  describeObject(responsibility, {
    name: 'Responsibility',
    title: 'Responsibility',
    description: 'Who does what: the customer, the provider, or both (the shared-responsibility model).',
    example: {
      id: 'account-security',
      title: 'Account security',
      text: 'Choose strong passwords and turn on multi-factor authentication for administrators.',
      owner: 'customer',
    },
    fields: {
      id: anchor('responsibility'),
      title: 'What it is about.',
      text: 'What is to be done.',
      owner: {
        text: 'Who does it.',
        words: {
          customer: 'The customer.',
          provider: 'The company that runs the service.',
          shared: 'Both, each for their part.',
        },
      },
      contact: ['Where to write about it.', 'mailto:support@example.com'],
    },
  }),
  describeObject(limitation, {
    name: 'Limitation',
    title: 'Limitation',
    description:
      'What is not covered, stated plainly. An admission made here costs less than one found by an auditor.',
    example: {
      id: 'no-customer-keys',
      boundary: 'Customers cannot bring their own encryption keys.',
      meaning: 'All keys are held in the provider’s key-management service.',
    },
    fields: {
      id: anchor('limitation'),
      boundary: 'Where the cover ends.',
      meaning: 'What follows from it for the customer.',
    },
  }),
  describeObject(roadmapItem, {
    name: 'RoadmapItem',
    title: 'Plan',
    description:
      'Something planned, and for when. It is shown as a plan, never as done, until its status says so.',
    example: {
      id: 'passkeys',
      title: 'Passkeys for all accounts',
      text: 'Sign-in without a password, with WebAuthn.',
      target: '2026-Q4',
      status: 'in-progress',
    },
    fields: {
      id: anchor('plan'),
      title: 'What is planned.',
      text: 'More of it.',
      target: 'When it is to be there, as coarse as it is known.',
      status: {
        text: 'How far it is.',
        words: {
          planned: 'Not begun.',
          'in-progress': 'Begun.',
          done: 'There.',
          dropped: 'It will not come.',
        },
      },
      control: ['Id of the control that it changes.', 'encryption-at-rest'],
      assurance: ['Id of the assurance that it leads to.', 'soc2'],
    },
  }),
  describeObject(faqItem, {
    name: 'FaqItem',
    title: 'Question',
    description: 'A question that customers ask, with its answer: a text, blocks, or both.',
    example: {
      id: 'data-export',
      question: 'Can I take my data with me?',
      answer: 'Yes. Export it at any time as CSV or JSON, also after you cancel, for 30 days.',
    },
    fields: {
      id: anchor('question'),
      question: 'The question, in the customer’s words.',
      answer: 'The answer in a sentence or two.',
      content: 'The answer, or the rest of it, as blocks.',
    },
  }),
  describeObject(update, {
    name: 'Update',
    title: 'Update',
    description: 'A change that customers should hear of. Shown with the newest first.',
    example: {
      id: 'new-subprocessor',
      date: '2026-05-02',
      title: 'A new sub-processor for e-mail',
      text: 'Postbird takes over transactional e-mail on 1 June 2026.',
      kind: 'subprocessors',
      url: '/security/subprocessors',
    },
    fields: {
      id: anchor('update'),
      date: 'When it happened or was announced.',
      title: 'What changed.',
      text: 'More of it.',
      kind: {
        text: 'What the change is about.',
        words: {
          controls: 'Controls.',
          subprocessors: 'Sub-processors.',
          compliance: 'Certificates, attestations, audits.',
          documents: 'Documents.',
          policy: 'Policies and terms.',
          incident: 'An incident.',
          page: 'The page itself.',
          other: 'Something else.',
        },
      },
      url: 'Where there is more to read.',
    },
  }),
  describeObject(contact, {
    name: 'Contact',
    title: 'Contact',
    description: 'Whom to write to, and for what.',
    example: {
      id: 'security',
      kind: 'security',
      email: 'security@example.com',
      text: 'For reports and questionnaires. We answer within two business days.',
    },
    fields: {
      id: anchor('contact'),
      kind: {
        text: 'What one writes there for.',
        words: {
          security: 'Security questions and reports.',
          privacy: 'Privacy questions and requests.',
          dpo: 'The data protection officer.',
          legal: 'Contracts and legal notices.',
          support: 'Help with the product.',
          press: 'Journalists.',
          sales: 'Buying.',
          general: 'Everything else.',
          status: 'Whether the service is up.',
        },
      },
      label: ['Name of the contact, where the kind does not say enough.', 'Security team'],
      email: 'E-mail address.',
      phone: ['Telephone number with the country code, written to be read.', '+353 1 555 0100'],
      channels: {
        text: 'What the telephone number takes. Left out: calls.',
        words: { call: 'Calls.', sms: 'Text messages.' },
      },
      url: ['A page or form for it.', 'https://status.example.com/'],
      address: ['Postal address in one line.', '1 Harbour Street, Dublin 1, D01 X2Y3'],
      text: 'When to use it, and when to expect an answer.',
    },
  }),
  describeObject(link, {
    name: 'Link',
    title: 'Further link',
    description: 'A page worth reading beside this one.',
    example: {
      id: 'terms',
      label: 'Terms of service',
      url: 'https://example.com/terms',
      text: 'In force since May 2026.',
    },
    fields: {
      id: anchor('link'),
      label: 'Words of the link. They say where it leads, also when they are read out alone.',
      url: 'Where it leads.',
      text: 'What is to be found there.',
    },
  }),
];
