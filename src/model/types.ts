import type * as assurances from '../manifest/schema/assurances.js';
import type * as contents from '../manifest/schema/content.js';
import type * as controls from '../manifest/schema/controls.js';
import type * as data from '../manifest/schema/data.js';
import type * as disclosures from '../manifest/schema/disclosure.js';
import type { manifest } from '../manifest/schema/manifest.js';
import type * as pages from '../manifest/schema/page.js';
import type { Output } from '../manifest/schema/primitives.js';
import type * as subprocessing from '../manifest/schema/subprocessors.js';

/*
 * Readonly types of the parsed manifest. They are inferred from the schema, so that the schema is the only list of
 * fields. `Model` adds what the parser adds: an `id` on every list item.
 */

/** The type of a parsed value: deeply readonly, and with an `id` wherever the format allows one. */
export type Model<T> = T extends readonly (infer Item)[]
  ? readonly Model<Item>[]
  : T extends object
    ? string extends keyof T
      ? Readonly<T>
      : { readonly [K in keyof T]: Model<T[K]> } & ('id' extends keyof T ? { readonly id: string } : unknown)
    : T;

/** The whole parsed manifest, frozen. */
export type TrustModel = Model<Output<typeof manifest>>;

/** The company whose trust center it is. */
export type Organization = Model<Output<typeof pages.organization>>;
/** When the page was last updated and reviewed, and when it will be reviewed again. */
export type Review = Model<Output<typeof pages.review>>;
/** A system or product that the claims cover. */
export type ScopeItem = Model<Output<typeof pages.scopeItem>>;
/** A short statement, with a link to its evidence: a control, an assurance or a figure of this manifest, or another page. */
export type Highlight = Model<Output<typeof pages.highlight>>;
/** A number that is promised, aimed at or measured. */
export type Figure = Model<Output<typeof pages.figure>>;
/** A task, and who is responsible for it: the customer, the provider, or both (the shared-responsibility model). */
export type Responsibility = Model<Output<typeof pages.responsibility>>;
/** Something that the company's controls do not cover. */
export type Limitation = Model<Output<typeof pages.limitation>>;
/** A plan with its target date. */
export type RoadmapItem = Model<Output<typeof pages.roadmapItem>>;
/** A question that customers ask, with its answer: a text, blocks, or both. */
export type FaqItem = Model<Output<typeof pages.faqItem>>;
/** A change that customers should know about. */
export type Update = Model<Output<typeof pages.update>>;
/** A contact for a kind of question. */
export type Contact = Model<Output<typeof pages.contact>>;
/** A link to a related page. */
export type Link = Model<Output<typeof pages.link>>;
/** A section of the page: the data that it shows, its title, and its texts before and after. */
export type Section = Model<Output<typeof pages.section>>;
export type { SectionType } from '../sections.js';

/** The company's status with one framework, law or questionnaire. It is a row of the compliance matrix. */
export type Assurance = Model<Output<typeof assurances.assurance>>;
/** The status of an assurance. */
export type AssuranceStatus = NonNullable<Assurance['status']>;
/** The kind of statement that an assurance is, such as a certification or a regulation. */
export type AssuranceKind = NonNullable<Assurance['kind']>;
/** An audit or a test: what was examined, by whom and when, and who may read the report. */
export type Assessment = Model<Output<typeof assurances.assessment>>;

/** The controls that keep data safe, in groups. The control grid shows them. */
export type Controls = Model<Output<typeof controls.controls>>;
/** A group of controls. */
export type ControlGroup = Model<Output<typeof controls.controlGroup>>;
/** One measure to keep data safe, including a measure that the company does not offer. */
export type Control = Model<Output<typeof controls.control>>;
/** The status of a control. */
export type ControlStatus = NonNullable<Control['status']>;
/** A layer of the service, such as the application or the hosting, and who attests the controls on it. */
export type Layer = Model<Output<typeof controls.layer>>;
/** An author's own term for the strength of evidence, with its meaning. */
export type EvidenceClass = Model<Output<typeof controls.evidenceClass>>;
/** Evidence for a claim: a document of this manifest, a link, or a text. */
export type Evidence = Model<Output<typeof controls.evidence>>;
/** A framework with the requirements that the company addresses: how each is met, on which layers, with what evidence. */
export type Framework = Model<Output<typeof controls.framework>>;
/** A requirement, and how the company meets it. */
export type Requirement = Model<Output<typeof controls.requirement>>;

/**
 * The other companies that have access to customer data, and how customers hear about changes and can object to them (GDPR
 * Art. 28(2) and (4)).
 */
export type Subprocessors = Model<Output<typeof subprocessing.subprocessors>>;
/** One company with access to customer data. */
export type Subprocessor = Model<Output<typeof subprocessing.subprocessor>>;
/** A place where data is processed. */
export type ProcessingLocation = Model<Output<typeof subprocessing.location>>;
/** What makes a transfer of personal data out of the EEA lawful (GDPR Chapter V). */
export type TransferMechanism = NonNullable<Subprocessor['transferMechanism']>;

/** Where customer data is stored, how it is encrypted, how long it is kept, and where it is transferred. */
export type DataHandling = Model<Output<typeof data.dataHandling>>;
/** The company's role under data protection law, and how a data subject can reach it. */
export type Privacy = Model<Output<typeof data.privacy>>;
/** How artificial intelligence uses customer data. */
export type Ai = Model<Output<typeof data.ai>>;
/** A document that customers can read or ask for. */
export type TrustDocument = Model<Output<typeof data.document>>;
/** Who may see a document or a piece of evidence. */
export type Access = NonNullable<TrustDocument['access']>;

/** How to report a vulnerability, what reporters can expect, and the report form. */
export type Disclosure = Model<Output<typeof disclosures.disclosure>>;
/** What reporters can expect at one stage of a report. */
export type Commitment = Model<Output<typeof disclosures.commitment>>;
/** A field of the report form in addition to the standard ones. */
export type FormField = Model<Output<typeof disclosures.formField>>;

/** A block of prose. */
export type ContentBlock = Model<Output<typeof contents.contentBlock>>;
/** A table with column headers. */
export type TableBlock = Model<Output<typeof contents.tableBlock>>;
/** A cell of such a table: a text, a number or a link. */
export type TableCell = TableBlock['rows'][number][number];
