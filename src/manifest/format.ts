// Written by tools/build-format.mjs from the schema in src/manifest/schema/. Do not edit: change it there.

/*
 * The format of the manifest as the checker reads it. A field is written `key:type`, or `key=a|b` for one
 * of a closed set of words. Without either, it is of the type that has its name, or else `text`. After that,
 * `[]` makes a list of it, `[steps]` one that is called "a list of steps"; `!` says that it is required.
 */

type Types<T> = Readonly<Record<string, T>>;

/** Objects: their fields, in the order in which they are checked. */
export const shapes: Types<string> = {
  manifest:
    '$schema:schemaAddress manifestVersion:formatVersion! organization title summary lang:language languages:language[] review scope:scopeItem[] highlights:highlight[] figures:figure[] assurances:assurance[] frameworks:framework[] controls subprocessors dataHandling documents:document[] disclosure privacy responsibilities:responsibility[] limitations:limitation[] assessments:assessment[] ai roadmap:roadmapItem[] faq:faqItem[] updates:update[] contacts:contact[] links:link[] sections:section[]',
  organization: 'name:plain! legalName:plain legalForm url logo country address:plain lei',
  logo: 'src:url! srcDark:url alt',
  review: 'version:plain updated:date reviewed:date reviewBy:date cycle:duration',
  scopeItem:
    'id name:plain! kind=website|application|api|service|infrastructure|organization|other url description',
  highlight: 'id title! text control:id assurance:id figure:id url',
  figure:
    'id label! kind=rpo|rto|uptime|breach-notification|retention|backup|acknowledgement|notice|coverage|custom value:figureValue unit duration qualifier=at-most|under|at-least|over|about basis=commitment|target|measured asOf:date source text',
  assurance:
    'id framework:id label! kind:assuranceKind status:assuranceStatus statusLabel statement evidence[] target:date window:period issuer certificateNumber:plain accreditation verifyUrl:url validFrom:date validUntil:date asOf:date scope:id[] requirements:requirementRef[] content:contentBlock[]',
  evidence: 'label! document:id url access date',
  period: 'from:date to:date',
  step: 'lead text!',
  tableColumn: 'label! kind:columnKind',
  linkCell: 'label! url!',
  definition: 'term! text!',
  framework: 'id name:plain! version:plain owner:plain url summary requirements:requirement[]',
  requirement: 'id:plain! title text layers:id[] evidenceClass:id status:controlStatus note',
  controls: 'layers:layer[] evidenceClasses:evidenceClass[] groups:controlGroup[]',
  layer: 'id label! covers attestedBy',
  evidenceClass: 'id label! meaning strength=strong|partial|weak|none',
  controlGroup: 'id title! summary requirements:requirementRef[] controls:control[] content:contentBlock[]',
  control:
    'id title! text status:controlStatus statusLabel layer:id attestedBy evidenceClass:id evidence[] requirements:requirementRef[] scope:id[] reviewed:date planned:date url content:contentBlock[]',
  subprocessors:
    'intro asOf:date noticePeriod:duration objection subscribe:subscription items:subprocessor[] customerManaged listUrl:url',
  objection: 'contact:url period:duration text',
  subscription: 'feed:url email url',
  subprocessor:
    'id name:plain! legalName:plain purpose category locations:location[] establishedIn:country dataCategories[] dataSubjects[] transferMechanism condition scope:id[] url dpaUrl:url privacyUrl:url assurances[] status=announced|active|removed announced:date effective:date objectBy:date removed:date note',
  location: 'country region:plain city:plain note',
  customerManaged: 'text items:integration[]',
  integration: 'id name:plain! purpose url',
  dataHandling: 'intro residency[] encryption[] retention[] transfers:transfer[] content:contentBlock[]',
  residency: 'id label country region:plain city:plain provider:plain note',
  encryption: 'id label! state=in-transit|at-rest|in-use|hashed standard text keys',
  retention: 'id category! period:duration text basis',
  transfer: 'id label! text url',
  document:
    'id title! type=policy|report|certificate|agreement|evidence-pack|questionnaire|notice|record|source-code|guide|other access url requestUrl:url version:plain updated:date language mediaType:plain bytes:count sha256 summary',
  disclosure:
    'intro policyUrl:url contacts:url[] encryption:publicKey[] acknowledgementsUrl:url credits:credit[] creditPolicy languages:language[] expires:date canonical:url[] hiring:url csaf:url safeHarbour bounty window:duration extendable:flag include[] commitments:commitment[] inScope[] outOfScope[] form:disclosureForm',
  credit: 'id name:plain! url date text',
  commitment:
    'id stage=acknowledge|assess|fix|disclose|credit! within:duration calendar=business-days|days text',
  disclosureForm: 'endpoint:url method=POST|PUT timeout:duration systems[] fields:formField[] fallback',
  formField: 'id! label! hint kind=text|textarea|select|checkbox options[] required:flag',
  privacy:
    'roles:privacyRole[] dpo:dataProtectionOfficer dataSubjectRequests authority representatives:representative[] content:contentBlock[]',
  privacyRole: 'id role=processor|controller|joint-controller! text!',
  dataProtectionOfficer: 'name:plain email phone:plain url',
  dataSubjectRequests: 'url email responseWithin:duration basis text',
  authority: 'name:plain! country url',
  representative: 'id name:plain! country email address:plain',
  responsibility: 'id title text! owner=customer|provider|shared! contact:url',
  limitation: 'id boundary! meaning',
  assessment:
    'id kind=internal-audit|external-audit|penetration-test|static-analysis|dynamic-scan|dependency-scan|code-review|restore-drill|tabletop-exercise|risk-assessment|other title! by date period cadence scope:id[] covers[] outcome text report:id access url',
  ai: 'summary activation=always-on|opt-in|opt-out|bring-your-own-key|not-used training=never|opt-in|opt-out|always providerRetention=zero|limited|provider-default retention:text models:aiModel[] content:contentBlock[]',
  aiModel: 'id name:plain! provider:plain purpose',
  roadmapItem: 'id title! text target:date status=planned|in-progress|done|dropped control:id assurance:id',
  faqItem: 'id question! answer content:contentBlock[]',
  update:
    'id date! title! text kind=controls|subprocessors|compliance|documents|policy|incident|page|other url',
  contact:
    'id kind=security|privacy|dpo|legal|support|press|sales|general|status! label email phone:plain channels=call|sms[] url address:plain text',
  link: 'id label! url! text',
  section: 'id type:sectionType! title navTitle intro content:contentBlock[] closing:contentBlock[]',
};

/** Closed sets of words, and what they are called, if not "one of". */
export const words: Types<readonly [words: string, called?: string]> = {
  assuranceKind: [
    'certification|attestation|authorization|self-assessment|code-of-practice|regulation|questionnaire',
  ],
  assuranceStatus: [
    'not-started|planned|in-progress|aligned|implemented|attested|certified|expired|withdrawn|not-applicable',
  ],
  access: ['public|request|nda|customer'],
  columnKind: ['text|code|number|duration|link'],
  controlStatus: ['implemented|partial|planned|alternative|not-offered|not-applicable'],
  transferMechanism: ['none-needed|adequacy|dpf|scc|bcr|derogation'],
  sectionType: [
    'overview|control-grid|compliance-matrix|crosswalk|subprocessor-table|data-handling|documents|responsibilities|disclosure-form|faq|updates|contacts|prose',
    'a section of type',
  ],
};

/** What may be one thing or another, and what it is called. */
export const unions: Types<readonly [expected: string, ...types: string[]]> = {
  text: ['text, or a map from language to text', 'plain', 'languageMap'],
  figureValue: ['a number or text', 'number', 'plain'],
  cell: ['text, a number, or a link {label, url}', 'linkCell', 'number', 'emptyCell', 'cellText'],
  cellText: ['text, or a map from language to text', 'plain', 'languageMap'],
  publicKey: ['a link to a key, or the key itself', 'url', 'plain'],
};

/** Maps: the type of their keys, and of what they hold. */
export const maps: Types<readonly [key: string, value: string]> = { languageMap: ['language', 'plain'] };

/** Objects that a word in their field `type` tells apart: what they are called, and the fields of each. */
export const blocks: Types<readonly [expected: string, shapes: Types<string>]> = {
  contentBlock: [
    'a block of type paragraph, list, steps, table, callout, definitions or action',
    {
      paragraph: 'text!',
      list: 'items[texts]!',
      steps: 'items:step[steps]!',
      table: 'caption columns:tableColumn[columns]! rows:cell[cells][rows]!',
      callout: 'kind=note|tip|warning! title text!',
      definitions: 'items:definition[definitions]!',
      action: 'title text label! url!',
    },
  ],
};
