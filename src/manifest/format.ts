// Generated from the schema in src/manifest/schema/ by "npm run generate". Do not edit.
import * as leaves from './leaves.js';
import { blocks, list, map, object, oneOf, ref, union } from './types.js';

const languageMap = map(leaves.language, leaves.plain, leaves.notEmpty);

const text = union('text, or a map from language to text', [leaves.plain, languageMap]);

const logo = object({ src: leaves.url, srcDark: leaves.url, alt: text }, 'src');

const organization = object(
  {
    name: leaves.plain,
    legalName: leaves.plain,
    legalForm: text,
    url: leaves.url,
    logo,
    country: leaves.country,
    address: leaves.plain,
    lei: leaves.lei,
  },
  'name',
);

const review = object({
  version: leaves.plain,
  updated: leaves.date,
  reviewed: leaves.date,
  reviewBy: leaves.date,
  cycle: leaves.duration,
});

const scopeItem = object(
  {
    id: leaves.id,
    name: leaves.plain,
    kind: oneOf('website|application|api|service|infrastructure|organization|other'),
    url: leaves.url,
    description: text,
  },
  'name',
  { name: 'ScopeItem' },
);

const highlight = object(
  {
    id: leaves.id,
    title: text,
    text,
    control: ref(leaves.id, 'Control'),
    assurance: ref(leaves.id, 'Assurance'),
    figure: ref(leaves.id, 'Figure'),
    url: leaves.url,
  },
  'title',
);

const figure = object(
  {
    id: leaves.id,
    title: text,
    kind: oneOf('rpo|rto|uptime|breach-notification|retention|backup|acknowledgement|notice|coverage|custom'),
    value: union('a number or text', [leaves.number, leaves.plain]),
    unit: text,
    duration: leaves.duration,
    qualifier: oneOf('at-most|under|at-least|over|about'),
    basis: oneOf('commitment|target|measured'),
    asOf: leaves.date,
    source: text,
    text,
  },
  'title',
  { name: 'Figure', renamed: { label: 'title' } },
);

const assuranceKind = oneOf(
  'certification|attestation|authorization|self-assessment|code-of-practice|regulation|questionnaire',
);

const assuranceStatus = oneOf(
  'not-started|planned|in-progress|aligned|implemented|attested|certified|expired|withdrawn|not-applicable',
);

const access = oneOf('public|request|nda|customer');

const evidence = object(
  { label: text, document: ref(leaves.id, 'Document'), url: leaves.url, access, date: leaves.date },
  'label',
);

const period = object({ from: leaves.date, to: leaves.date }, '', { rule: leaves.someEnd });

const step = object({ lead: text, text }, 'text');

const columnKind = oneOf('text|code|number|duration|link');

const tableColumn = object({ label: text, kind: columnKind }, 'label');

const linkCell = object({ label: text, url: leaves.url }, 'label url');

const definition = object({ term: text, text }, 'term text');

const contentBlock = blocks('a block of type paragraph, list, steps, table, callout, definitions or action', {
  paragraph: object({ type: leaves.plain, text }, 'type text'),
  list: object({ type: leaves.plain, items: list(text, 'texts') }, 'type items'),
  steps: object({ type: leaves.plain, items: list(step, 'steps') }, 'type items'),
  table: object(
    {
      type: leaves.plain,
      caption: text,
      columns: list(tableColumn, 'columns'),
      rows: list(
        list(
          union('text, a number, or a link {label, url}', [
            linkCell,
            leaves.number,
            leaves.emptyCell,
            union('text, or a map from language to text', [leaves.plain, languageMap], leaves.noLink),
          ]),
          'cells',
        ),
        'rows',
      ),
    },
    'type columns rows',
  ),
  callout: object(
    { type: leaves.plain, kind: oneOf('note|tip|warning'), title: text, text },
    'type kind text',
  ),
  definitions: object({ type: leaves.plain, items: list(definition, 'definitions') }, 'type items'),
  action: object({ type: leaves.plain, title: text, text, label: text, url: leaves.url }, 'type label url'),
});

const content = list(contentBlock);

const assurance = object(
  {
    id: leaves.id,
    framework: leaves.id,
    title: text,
    kind: assuranceKind,
    status: assuranceStatus,
    statusLabel: text,
    statement: text,
    evidence: list(evidence),
    target: leaves.date,
    window: period,
    issuer: text,
    certificateNumber: leaves.plain,
    accreditation: text,
    verifyUrl: leaves.url,
    validFrom: leaves.date,
    validUntil: leaves.date,
    asOf: leaves.date,
    scope: list(ref(leaves.id, 'ScopeItem')),
    requirements: list(leaves.requirementRef),
    content,
  },
  'title',
  { name: 'Assurance', renamed: { label: 'title' } },
);

const controlStatus = oneOf('implemented|partial|planned|alternative|not-offered|not-applicable');

const requirement = object(
  {
    id: leaves.plain,
    title: text,
    text,
    layers: list(ref(leaves.id, 'Layer')),
    evidenceClass: ref(leaves.id, 'EvidenceClass'),
    status: controlStatus,
    note: text,
  },
  'id',
);

const framework = object(
  {
    id: leaves.id,
    name: leaves.plain,
    version: leaves.plain,
    owner: leaves.plain,
    url: leaves.url,
    summary: text,
    requirements: list(requirement),
  },
  'name',
);

const layer = object({ id: leaves.id, title: text, covers: text, attestedBy: text }, 'title', {
  name: 'Layer',
  renamed: { label: 'title' },
});

const evidenceClass = object(
  { id: leaves.id, title: text, meaning: text, strength: oneOf('strong|partial|weak|none') },
  'title',
  { name: 'EvidenceClass', renamed: { label: 'title' } },
);

const control = object(
  {
    id: leaves.id,
    title: text,
    text,
    status: controlStatus,
    statusLabel: text,
    layer: ref(leaves.id, 'Layer'),
    attestedBy: text,
    evidenceClass: ref(leaves.id, 'EvidenceClass'),
    evidence: list(evidence),
    requirements: list(leaves.requirementRef),
    scope: list(ref(leaves.id, 'ScopeItem')),
    reviewed: leaves.date,
    planned: leaves.date,
    url: leaves.url,
    content,
  },
  'title',
  { name: 'Control' },
);

const controlGroup = object(
  {
    id: leaves.id,
    title: text,
    summary: text,
    requirements: list(leaves.requirementRef),
    controls: list(control),
    content,
  },
  'title',
);

const controls = object({
  layers: list(layer),
  evidenceClasses: list(evidenceClass),
  groups: list(controlGroup),
});

const objection = object({ contact: leaves.url, period: leaves.duration, text });

const subscription = object({ feed: leaves.url, email: leaves.email, url: leaves.url });

const location = object({ country: leaves.country, region: leaves.plain, city: leaves.plain, note: text });

const transferMechanism = oneOf('none-needed|adequacy|dpf|scc|bcr|derogation');

const subprocessor = object(
  {
    id: leaves.id,
    name: leaves.plain,
    legalName: leaves.plain,
    purpose: text,
    category: text,
    locations: list(location),
    establishedIn: leaves.country,
    dataCategories: list(text),
    dataSubjects: list(text),
    transferMechanism,
    condition: text,
    scope: list(ref(leaves.id, 'ScopeItem')),
    url: leaves.url,
    dpaUrl: leaves.url,
    privacyUrl: leaves.url,
    assurances: list(text),
    status: oneOf('announced|active|removed'),
    announced: leaves.date,
    effective: leaves.date,
    objectBy: leaves.date,
    removed: leaves.date,
    note: text,
  },
  'name',
);

const integration = object({ id: leaves.id, name: leaves.plain, purpose: text, url: leaves.url }, 'name');

const customerManaged = object({ text, items: list(integration) });

const subprocessors = object({
  intro: text,
  asOf: leaves.date,
  noticePeriod: leaves.duration,
  objection,
  subscribe: subscription,
  items: list(subprocessor),
  customerManaged,
  listUrl: leaves.url,
});

const residency = object(
  {
    id: leaves.id,
    title: text,
    country: leaves.country,
    region: leaves.plain,
    city: leaves.plain,
    provider: leaves.plain,
    note: text,
  },
  '',
  { renamed: { label: 'title' } },
);

const encryption = object(
  {
    id: leaves.id,
    title: text,
    state: oneOf('in-transit|at-rest|in-use|hashed'),
    standard: text,
    text,
    keys: text,
  },
  'title',
  { renamed: { label: 'title' } },
);

const retention = object(
  { id: leaves.id, title: text, period: leaves.duration, text, basis: text },
  'title',
  { renamed: { category: 'title' } },
);

const transfer = object({ id: leaves.id, title: text, text, url: leaves.url }, 'title', {
  renamed: { label: 'title' },
});

const dataHandling = object({
  intro: text,
  residency: list(residency),
  encryption: list(encryption),
  retention: list(retention),
  transfers: list(transfer),
  content,
});

const document = object(
  {
    id: leaves.id,
    title: text,
    kind: oneOf(
      'policy|report|certificate|agreement|evidence-pack|questionnaire|notice|record|source-code|guide|other',
    ),
    access,
    url: leaves.url,
    requestUrl: leaves.url,
    version: leaves.plain,
    updated: leaves.date,
    language: leaves.language,
    mediaType: leaves.plain,
    bytes: leaves.count,
    sha256: leaves.sha256,
    summary: text,
  },
  'title',
  { name: 'Document', renamed: { type: 'kind' } },
);

const credit = object(
  { id: leaves.id, name: leaves.plain, url: leaves.url, date: leaves.date, text },
  'name',
);

const commitment = object(
  {
    id: leaves.id,
    stage: oneOf('acknowledge|assess|fix|disclose|credit'),
    within: leaves.duration,
    calendar: oneOf('business-days|days'),
    text,
  },
  'stage',
);

const formField = object(
  {
    id: leaves.id,
    label: text,
    hint: text,
    kind: oneOf('text|textarea|select|checkbox'),
    options: list(text),
    required: leaves.flag,
  },
  'id label',
);

const disclosureForm = object({
  endpoint: leaves.url,
  method: oneOf('POST|PUT'),
  timeout: leaves.duration,
  systems: list(text),
  fields: list(formField),
  fallback: text,
});

const disclosure = object({
  intro: text,
  policyUrl: leaves.url,
  contacts: list(leaves.url),
  encryption: list(union('a link to a key, or the key itself', [leaves.url, leaves.plain])),
  acknowledgementsUrl: leaves.url,
  credits: list(credit),
  creditPolicy: text,
  languages: list(leaves.language),
  expires: leaves.date,
  canonical: list(leaves.url),
  hiring: leaves.url,
  csaf: leaves.url,
  safeHarbour: text,
  bounty: text,
  window: leaves.duration,
  extendable: leaves.flag,
  include: list(text),
  commitments: list(commitment),
  inScope: list(text),
  outOfScope: list(text),
  form: disclosureForm,
});

const privacyRole = object(
  { id: leaves.id, role: oneOf('processor|controller|joint-controller'), text },
  'role text',
);

const dataProtectionOfficer = object({
  name: leaves.plain,
  email: leaves.email,
  phone: leaves.plain,
  url: leaves.url,
});

const dataSubjectRequests = object({
  url: leaves.url,
  email: leaves.email,
  responseWithin: leaves.duration,
  basis: text,
  text,
});

const authority = object({ name: leaves.plain, country: leaves.country, url: leaves.url }, 'name');

const representative = object(
  { id: leaves.id, name: leaves.plain, country: leaves.country, email: leaves.email, address: leaves.plain },
  'name',
);

const privacy = object({
  roles: list(privacyRole),
  dpo: dataProtectionOfficer,
  dataSubjectRequests,
  authority,
  representatives: list(representative),
  content,
});

const responsibility = object(
  { id: leaves.id, title: text, text, owner: oneOf('customer|provider|shared'), contact: leaves.url },
  'text owner',
);

const limitation = object({ id: leaves.id, title: text, meaning: text }, 'title', {
  renamed: { boundary: 'title' },
});

const assessment = object(
  {
    id: leaves.id,
    kind: oneOf(
      'internal-audit|external-audit|penetration-test|static-analysis|dynamic-scan|dependency-scan|code-review|restore-drill|tabletop-exercise|risk-assessment|other',
    ),
    title: text,
    by: text,
    date: leaves.date,
    period,
    cadence: text,
    scope: list(ref(leaves.id, 'ScopeItem')),
    covers: list(text),
    outcome: text,
    text,
    report: ref(leaves.id, 'Document'),
    access,
    url: leaves.url,
  },
  'title',
);

const aiModel = object({ id: leaves.id, name: leaves.plain, provider: leaves.plain, purpose: text }, 'name');

const ai = object({
  summary: text,
  activation: oneOf('always-on|opt-in|opt-out|bring-your-own-key|not-used'),
  training: oneOf('never|opt-in|opt-out|always'),
  providerRetention: oneOf('zero|limited|provider-default'),
  retention: text,
  models: list(aiModel),
  content,
});

const roadmapItem = object(
  {
    id: leaves.id,
    title: text,
    text,
    target: leaves.date,
    status: oneOf('planned|in-progress|done|dropped'),
    control: ref(leaves.id, 'Control'),
    assurance: ref(leaves.id, 'Assurance'),
  },
  'title',
);

const faqItem = object({ id: leaves.id, question: text, answer: text, content }, 'question');

const update = object(
  {
    id: leaves.id,
    date: leaves.date,
    title: text,
    text,
    kind: oneOf('controls|subprocessors|compliance|documents|policy|incident|page|other'),
    url: leaves.url,
  },
  'date title',
);

const contact = object(
  {
    id: leaves.id,
    kind: oneOf('security|privacy|dpo|legal|support|press|sales|general|status'),
    title: text,
    email: leaves.email,
    phone: leaves.plain,
    channels: list(oneOf('call|sms')),
    url: leaves.url,
    address: leaves.plain,
    text,
  },
  'kind',
  { renamed: { label: 'title' } },
);

const link = object({ id: leaves.id, label: text, url: leaves.url, text }, 'label url');

const section = object(
  {
    id: leaves.id,
    type: oneOf(
      'overview|control-grid|compliance-matrix|crosswalk|subprocessor-table|data-handling|documents|responsibilities|disclosure-form|faq|updates|contacts|prose',
      'a section of type',
    ),
    title: text,
    navTitle: text,
    intro: text,
    content,
    closing: content,
  },
  'type',
);

export const manifest = object(
  {
    $schema: leaves.schemaAddress,
    manifestVersion: leaves.formatVersion,
    organization,
    title: text,
    summary: text,
    lang: leaves.language,
    languages: list(leaves.language),
    review,
    scope: list(scopeItem),
    highlights: list(highlight),
    figures: list(figure),
    assurances: list(assurance),
    frameworks: list(framework),
    controls,
    subprocessors,
    dataHandling,
    documents: list(document),
    disclosure,
    privacy,
    responsibilities: list(responsibility),
    limitations: list(limitation),
    assessments: list(assessment),
    ai,
    roadmap: list(roadmapItem),
    faq: list(faqItem),
    updates: list(update),
    contacts: list(contact),
    links: list(link),
    sections: list(section),
  },
  'manifestVersion',
);
