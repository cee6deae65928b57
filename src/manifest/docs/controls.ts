import {
  control,
  controlGroup,
  controls,
  controlStatus,
  evidence,
  evidenceClass,
  framework,
  layer,
  requirement,
} from '../schema/controls.js';
import { describeObject, describeWords } from './describe.js';

const scope =
  'Ids of the systems for which it holds, from the root’s `scope`. Left out: nothing is said of the scope.';

export const controlDocs = [
  describeObject(controls, {
    name: 'Controls',
    title: 'Controls',
    description: 'The control grid: what is done to keep data safe, in groups.',
    example: {
      layers: [{ id: 'platform', label: 'Platform', attestedBy: 'Fernway, from its code' }],
      evidenceClasses: [{ id: 'operational', label: 'Operational', strength: 'strong' }],
      groups: [
        {
          id: 'encryption',
          title: 'Encryption',
          controls: [
            {
              title: 'Encryption at rest',
              status: 'implemented',
              layer: 'platform',
              evidenceClass: 'operational',
              requirements: ['soc2/CC6.1'],
            },
          ],
        },
      ],
    },
    fields: {
      layers: 'Who attests what: the layers that controls name.',
      evidenceClasses: 'Your own words for how far evidence carries, each explained on the page.',
      groups: 'The groups, in order. Each is shown with the number of its controls.',
    },
  }),
  describeObject(layer, {
    name: 'Layer',
    title: 'Layer',
    description:
      'A layer of the service, with who attests the controls on it: the application, the hosting, the process.',
    example: {
      id: 'platform',
      label: 'Platform',
      covers: 'What the application itself enforces: access, isolation, logging.',
      attestedBy: 'Fernway, from its code and live data',
    },
    fields: {
      id: 'The name by which controls and requirements refer to it. Left out: derived from the label.',
      label: 'Name of the layer.',
      covers: 'What it covers.',
      attestedBy: 'Who attests its controls.',
    },
  }),
  describeObject(evidenceClass, {
    name: 'EvidenceClass',
    title: 'Evidence class',
    description:
      'A word of your own for how far evidence carries, with what it means. The page explains it on demand.',
    example: {
      id: 'operational',
      label: 'Operational',
      meaning: 'Shown by records that the system writes while it runs.',
      strength: 'strong',
    },
    fields: {
      id: 'The name by which controls and requirements refer to it. Left out: derived from the label.',
      label: 'The word.',
      meaning: 'What it means.',
      strength: {
        text: 'How far it carries, in words that can be compared. Left out: nothing is said.',
        words: {
          strong: 'It shows that the control works.',
          partial: 'It shows a part of it.',
          weak: 'It shows little, for instance only that a policy exists.',
          none: 'There is none yet.',
        },
      },
    },
  }),
  describeObject(controlGroup, {
    name: 'ControlGroup',
    title: 'Group of controls',
    description: 'Controls that belong together. A group may also hold prose alone.',
    example: {
      id: 'encryption',
      title: 'Encryption',
      summary: 'Data is encrypted on every hop and wherever it rests.',
      requirements: ['soc2/CC6.7'],
      controls: [{ id: 'encryption-at-rest', title: 'Encryption at rest', status: 'implemented' }],
    },
    fields: {
      id: 'Anchor of the group. Left out: derived from the title.',
      title: 'Heading of the group.',
      summary: 'What the group is about, in a sentence or two.',
      requirements: 'Requirements that the group as a whole answers: each of its controls counts for them.',
      controls: 'The controls, in order.',
      content: 'Tables, steps and remarks below the controls.',
    },
  }),
  describeObject(control, {
    name: 'Control',
    title: 'Control',
    description:
      'One thing that is done, or plainly not done, to keep data safe. A status that is left out is shown as not given, never as implemented.',
    example: {
      id: 'encryption-at-rest',
      title: 'Encryption at rest',
      text: 'Volumes, snapshots and backups use **AES-256**.',
      status: 'implemented',
      layer: 'platform',
      evidenceClass: 'operational',
      evidence: [{ label: 'Key rotation log', access: 'nda', date: '2026-05-01' }],
      requirements: ['soc2/CC6.1', 'iso27001/A.8.24', 'gdpr/32'],
      scope: ['app'],
      reviewed: '2026-05-20',
    },
    fields: {
      id: 'Anchor of the control, and the name by which highlights and plans refer to it. Left out: derived from the title.',
      title: 'Name of the control.',
      text: 'How it works, in a sentence or two.',
      status: 'Where it stands. Left out: the page says that no status is given.',
      statusLabel: ['Your own words for the status, shown beside the typed one.', 'Rolling out by region'],
      layer: 'Id of the layer that it belongs to, from `controls.layers`.',
      attestedBy: ['Who attests it, where that differs from its layer.', 'The hosting provider'],
      evidenceClass: 'Id of the class of its evidence, from `controls.evidenceClasses`.',
      evidence: 'What shows that it works, each with who may see it.',
      requirements:
        'The requirements that it answers; naming a part (`soc2/CC6.2`) names the whole (`soc2/CC6`). The crosswalk and the coverage of frameworks are built from them.',
      scope,
      reviewed: 'When somebody last checked it.',
      planned: ['When it is to be there, while it is not.', '2026-Q4'],
      url: ['Where more is written about it, for instance how to turn it on.', '/docs/encryption'],
      content: 'Tables, steps and remarks inside the control.',
    },
  }),
  describeWords(controlStatus, {
    name: 'ControlStatus',
    title: 'Status of a control',
    description:
      'Where a control stands. The words follow the implementation status of NIST’s OSCAL, with `not-offered` for plain admissions.',
    words: {
      implemented: 'It is in place.',
      partial: 'A part of it is in place; the text says which.',
      planned: 'It will come; `planned` says when.',
      alternative: 'Something else does the same work; the text says what.',
      'not-offered': 'It does not exist, and nobody should count on it.',
      'not-applicable': 'It does not apply; the text says why.',
    },
  }),
  describeObject(evidence, {
    name: 'Evidence',
    title: 'Evidence',
    description: 'What stands behind a claim: a document of this manifest, a link, or words alone.',
    example: { label: 'SOC 2 Type II report', document: 'soc2-report', access: 'nda', date: '2026-07-20' },
    fields: {
      label: 'What it is.',
      document: 'Id of the document in `documents`. Its access and link are shown.',
      url: ['Where it is, when it is not in `documents`.', 'https://example.com/status-history'],
      access: 'Who may see it. Left out: that of the document, if there is one.',
      date: 'When it was made.',
    },
  }),
  describeObject(framework, {
    name: 'Framework',
    title: 'Framework',
    description:
      'A framework with the requirements that the company speaks to: how each is met, on which layer the weight sits, how strong the evidence is. Titles and texts of AICPA, ISO and PCI requirements are their owners’: use words of your own.',
    example: {
      id: 'soc2',
      name: 'SOC 2',
      version: '2017, points of focus of 2022',
      owner: 'AICPA',
      url: 'https://www.aicpa-cima.com/',
      summary: 'The Trust Services Criteria for security.',
      requirements: [{ id: 'CC6', title: 'Access', layers: ['platform'], status: 'implemented' }],
    },
    fields: {
      id: 'The part of `soc2/CC6.1` before the slash. Left out: derived from the name.',
      name: 'Its proper name.',
      version: 'Which edition.',
      owner: 'Who publishes it.',
      url: 'Where it is published.',
      summary: 'What it is about, or how the company uses it.',
      requirements: 'The requirements that the company speaks to.',
    },
  }),
  describeObject(requirement, {
    name: 'Requirement',
    title: 'Requirement of a framework',
    description: 'A requirement, and how the company stands to it.',
    example: {
      id: 'CC6',
      title: 'Logical and physical access',
      layers: ['platform'],
      evidenceClass: 'operational',
      status: 'implemented',
      note: 'The largest area for a service like ours.',
    },
    fields: {
      id: 'As the framework’s owner numbers it: the part of `soc2/CC6.1` after the slash.',
      title: 'What it is about, in your own words.',
      text: [
        'More of it, in your own words.',
        'Who gets in, how they prove who they are, and how access ends.',
      ],
      layers: 'Ids of the layers on which it is met, from `controls.layers`.',
      evidenceClass: 'Id of the class of its evidence, from `controls.evidenceClasses`.',
      status: 'Where it stands. Left out: nothing is said, and it is not counted as met.',
      note: 'A remark.',
    },
  }),
];
