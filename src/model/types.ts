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

/** The company that speaks on the page. */
export type Organization = Model<Output<typeof pages.organization>>;
/** How fresh the page is: when it was updated, and by when it is looked at again. */
export type Review = Model<Output<typeof pages.review>>;
/** A system or product that the claims cover. */
export type ScopeItem = Model<Output<typeof pages.scopeItem>>;
/** A statement at a glance, with a link to what carries it: a control, an assurance or a figure of this manifest, or another page. */
export type Highlight = Model<Output<typeof pages.highlight>>;
/** A number that is promised, aimed at or measured. */
export type Figure = Model<Output<typeof pages.figure>>;
/** Who does what: the customer, the provider, or both (the shared-responsibility model). */
export type Responsibility = Model<Output<typeof pages.responsibility>>;
/** What is not covered, stated plainly. */
export type Limitation = Model<Output<typeof pages.limitation>>;
/** Something planned, and for when. */
export type RoadmapItem = Model<Output<typeof pages.roadmapItem>>;
/** A question that customers ask, with its answer: a text, blocks, or both. */
export type FaqItem = Model<Output<typeof pages.faqItem>>;
/** A change that customers should hear of. */
export type Update = Model<Output<typeof pages.update>>;
/** Whom to write to, and for what. */
export type Contact = Model<Output<typeof pages.contact>>;
/** A page worth reading beside this one. */
export type Link = Model<Output<typeof pages.link>>;
/** A section of the page: which data it shows, under which title, with which words before and after. */
export type Section = Model<Output<typeof pages.section>>;
export type { SectionType } from '../sections.js';

/** Where the company stands with one framework, law or questionnaire: a row of the compliance matrix. */
export type Assurance = Model<Output<typeof assurances.assurance>>;
/** How far an assurance is. */
export type AssuranceStatus = NonNullable<Assurance['status']>;
/** What sort of statement this is. */
export type AssuranceKind = NonNullable<Assurance['kind']>;
/** An audit or a test: what was looked at, by whom, when, and who may read the report. */
export type Assessment = Model<Output<typeof assurances.assessment>>;

/** The control grid: what is done to keep data safe, in groups. */
export type Controls = Model<Output<typeof controls.controls>>;
/** Controls that belong together. */
export type ControlGroup = Model<Output<typeof controls.controlGroup>>;
/** One thing that is done, or plainly not done, to keep data safe. */
export type Control = Model<Output<typeof controls.control>>;
/** Where a control stands. */
export type ControlStatus = NonNullable<Control['status']>;
/** A layer of the service, with who attests the controls on it: the application, the hosting, the process. */
export type Layer = Model<Output<typeof controls.layer>>;
/** A word of your own for how far evidence carries, with what it means. */
export type EvidenceClass = Model<Output<typeof controls.evidenceClass>>;
/** What stands behind a claim: a document of this manifest, a link, or words alone. */
export type Evidence = Model<Output<typeof controls.evidence>>;
/** A framework with the requirements that the company speaks to: how each is met, on which layer the weight sits, how strong the evidence is. */
export type Framework = Model<Output<typeof controls.framework>>;
/** A requirement, and how the company stands to it. */
export type Requirement = Model<Output<typeof controls.requirement>>;

/** Everybody else who gets to see customer data, and how customers hear of changes and object to them (GDPR Art. 28(2) and (4)). */
export type Subprocessors = Model<Output<typeof subprocessing.subprocessors>>;
/** One party with access to customer data. */
export type Subprocessor = Model<Output<typeof subprocessing.subprocessor>>;
/** A place where data is processed. */
export type ProcessingLocation = Model<Output<typeof subprocessing.location>>;
/** What makes a transfer of personal data out of the EEA lawful (GDPR Chapter V). */
export type TransferMechanism = NonNullable<Subprocessor['transferMechanism']>;

/** Where customer data is, how it is encrypted, how long it is kept, and whether it leaves. */
export type DataHandling = Model<Output<typeof data.dataHandling>>;
/** Who the company is under data-protection law, and how a data subject reaches it. */
export type Privacy = Model<Output<typeof data.privacy>>;
/** What artificial intelligence does with customer data. */
export type Ai = Model<Output<typeof data.ai>>;
/** A document to read or to ask for. */
export type TrustDocument = Model<Output<typeof data.document>>;
/** Who may see a document or a piece of evidence. */
export type Access = NonNullable<TrustDocument['access']>;

/** How to report a vulnerability, what a reporter may count on, and the form to do it with. */
export type Disclosure = Model<Output<typeof disclosures.disclosure>>;
/** What a reporter may count on at one stage. */
export type Commitment = Model<Output<typeof disclosures.commitment>>;
/** A field of the report form beside the standard ones. */
export type FormField = Model<Output<typeof disclosures.formField>>;

/** A block of prose. */
export type ContentBlock = Model<Output<typeof contents.contentBlock>>;
/** A table with a heading over each column. */
export type TableBlock = Model<Output<typeof contents.tableBlock>>;
/** A cell of such a table: a text, a number or a link. */
export type TableCell = TableBlock['rows'][number][number];
