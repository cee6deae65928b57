import { content } from './content.js';
import { list, obj, oneOf, optional, renamedFrom, required } from './describe.js';
import { access, date, id, plain, ref, refs, requirementRef, text, url } from './primitives.js';

export const evidence = obj({
  name: 'Evidence',
  title: 'Evidence',
  description: 'The evidence for a claim: a document of this manifest, a link, or only words.',
  fields: {
    label: required(text, 'What it is.'),
    document: ref('Document', 'Id of the document in `documents`. Its access and link are shown.'),
    url: optional(url, 'Where it is, if it is not in `documents`.', 'https://example.com/status-history'),
    access: optional(access, 'Who may see it. If left out, the access of the document, if there is one.'),
    date: optional(date, 'When it was made.'),
  },
  example: { label: 'SOC 2 Type II report', document: 'soc2-report', access: 'nda', date: '2026-07-20' },
});

export const layer = obj({
  name: 'Layer',
  title: 'Layer',
  description:
    'A layer of the service, with who attests the controls on it: the application, the hosting, the process.',
  fields: {
    id: optional(
      id,
      'The name by which controls and requirements refer to it. If left out, it is derived from the title.',
    ),
    title: renamedFrom('label', required(text, 'Name of the layer.')),
    covers: optional(text, 'What it covers.'),
    attestedBy: optional(text, 'Who attests its controls.'),
  },
  example: {
    id: 'platform',
    title: 'Platform',
    covers: 'What the application itself enforces: access, isolation, logging.',
    attestedBy: 'Fernway, from its code and live data',
  },
});

export const evidenceClass = obj({
  name: 'EvidenceClass',
  title: 'Evidence class',
  description: 'Your own term for how strong evidence is, with its meaning. The page explains it on request.',
  fields: {
    id: optional(
      id,
      'The name by which controls and requirements refer to it. If left out, it is derived from the title.',
    ),
    title: renamedFrom('label', required(text, 'The term.')),
    meaning: optional(text, 'What it means.'),
    strength: optional(
      oneOf({
        strong: 'It proves that the control works.',
        partial: 'It proves a part of it.',
        weak: 'It proves little, for example only that a policy exists.',
        none: 'There is none yet.',
      }),
      'How strong the evidence is, in words that can be compared. If left out, the page does not mention it.',
    ),
  },
  example: {
    id: 'operational',
    title: 'Operational',
    meaning: 'Shown by records that the system writes while it runs.',
    strength: 'strong',
  },
});

export const controlStatus = oneOf(
  {
    implemented: 'It is in place.',
    partial: 'A part of it is in place; the text says which.',
    planned: 'It will come; `planned` says when.',
    alternative: 'Another measure has the same effect; the text says which.',
    'not-offered': 'It does not exist, and nobody should rely on it.',
    'not-applicable': 'It does not apply; the text says why.',
  },
  {
    name: 'ControlStatus',
    title: 'Status of a control',
    description:
      'The status of a control. The words follow the implementation status of NIST’s OSCAL. `not-offered` states plainly that a control does not exist.',
  },
);

export const control = obj({
  name: 'Control',
  title: 'Control',
  description:
    'One measure that keeps data safe, or a plain statement that it does not exist. A status that is left out is shown as not given, never as implemented.',
  fields: {
    id: optional(
      id,
      'Anchor of the control, and the name by which highlights and plans refer to it. If left out, it is derived from the title.',
    ),
    title: required(text, 'Name of the control.'),
    text: optional(text, 'How it works, in a sentence or two.'),
    status: optional(controlStatus, 'The status. If left out, the page says that no status is given.'),
    statusLabel: optional(
      text,
      'Your own words for the status, shown beside the typed one.',
      'Rolling out by region',
    ),
    layer: ref('Layer', 'Id of the layer that it belongs to, from `controls.layers`.'),
    attestedBy: optional(
      text,
      'Who attests it, if not the one who attests its layer.',
      'The hosting provider',
    ),
    evidenceClass: ref('EvidenceClass', 'Id of the class of its evidence, from `controls.evidenceClasses`.'),
    evidence: list(evidence, 'The evidence that it works, each item with who may see it.'),
    requirements: list(
      requirementRef,
      'The requirements that it meets. A part (`soc2/CC6.2`) also counts for the whole (`soc2/CC6`). The crosswalk and the coverage of frameworks are built from them.',
    ),
    scope: refs(
      'ScopeItem',
      'Ids of the systems to which it applies, from `scope` of the manifest. If left out, the page does not mention the scope.',
    ),
    reviewed: optional(date, 'When somebody last checked it.'),
    planned: optional(date, 'When it will be in place, if it is not yet.', '2026-Q4'),
    url: optional(url, 'A page with more information, for example how to turn it on.', '/docs/encryption'),
    content: optional(content, 'Tables, steps and notes inside the control.'),
  },
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
});

export const controlGroup = obj({
  name: 'ControlGroup',
  title: 'Group of controls',
  description: 'Controls that belong together. A group may also hold only prose.',
  fields: {
    id: optional(id, 'Anchor of the group. If left out, it is derived from the title.'),
    title: required(text, 'Heading of the group.'),
    summary: optional(text, 'What the group is about, in a sentence or two.'),
    requirements: list(
      requirementRef,
      'Requirements that the group as a whole meets. Each of its controls counts for them.',
    ),
    controls: list(control, 'The controls, in order.'),
    content: optional(content, 'Tables, steps and notes below the controls.'),
  },
  example: {
    id: 'encryption',
    title: 'Encryption',
    summary: 'Data is encrypted on every hop and wherever it rests.',
    requirements: ['soc2/CC6.7'],
    controls: [{ id: 'encryption-at-rest', title: 'Encryption at rest', status: 'implemented' }],
  },
});

export const controls = obj({
  name: 'Controls',
  title: 'Controls',
  description: 'The control grid: what the company does to keep data safe, in groups.',
  fields: {
    layers: list(layer, 'The layers to which controls belong. Each names who attests its controls.'),
    evidenceClasses: list(
      evidenceClass,
      'Your own terms for how strong evidence is. The page explains each one.',
    ),
    groups: list(controlGroup, 'The groups, in order. Each is shown with the number of its controls.'),
  },
  example: {
    layers: [{ id: 'platform', title: 'Platform', attestedBy: 'Fernway, from its code' }],
    evidenceClasses: [{ id: 'operational', title: 'Operational', strength: 'strong' }],
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
});

export const requirement = obj({
  name: 'Requirement',
  title: 'Requirement of a framework',
  description: 'A requirement, and how the company meets it.',
  fields: {
    id: required(plain, 'As the framework’s owner numbers it: the part of `soc2/CC6.1` after the slash.'),
    title: optional(text, 'Its topic, in your own words.'),
    text: optional(
      text,
      'More details, in your own words.',
      'Who gets in, how they prove who they are, and how access ends.',
    ),
    layers: refs('Layer', 'Ids of the layers on which it is met, from `controls.layers`.'),
    evidenceClass: ref('EvidenceClass', 'Id of the class of its evidence, from `controls.evidenceClasses`.'),
    status: optional(
      controlStatus,
      'The status. If left out, the page shows none, and the requirement does not count as met.',
    ),
    note: optional(text, 'A note.'),
  },
  example: {
    id: 'CC6',
    title: 'Logical and physical access',
    layers: ['platform'],
    evidenceClass: 'operational',
    status: 'implemented',
    note: 'The largest area for a service like ours.',
  },
});

export const framework = obj({
  name: 'Framework',
  title: 'Framework',
  description:
    'A framework with the requirements that the company addresses: how each is met, on which layers, and how strong the evidence is. The titles and texts of AICPA, ISO and PCI requirements belong to their owners, so use your own words.',
  fields: {
    id: optional(id, 'The part of `soc2/CC6.1` before the slash. If left out, it is derived from the name.'),
    name: required(plain, 'Its proper name.'),
    version: optional(plain, 'Which edition.'),
    owner: optional(plain, 'Who publishes it.'),
    url: optional(url, 'Where it is published.'),
    summary: optional(text, 'What it is about, or how the company uses it.'),
    requirements: list(requirement, 'The requirements that the company addresses.'),
  },
  example: {
    id: 'soc2',
    name: 'SOC 2',
    version: '2017, points of focus of 2022',
    owner: 'AICPA',
    url: 'https://www.aicpa-cima.com/',
    summary: 'The Trust Services Criteria for security.',
    requirements: [{ id: 'CC6', title: 'Access', layers: ['platform'], status: 'implemented' }],
  },
});
