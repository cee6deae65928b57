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
 * Plain readonly types of the parsed manifest, inferred from its schema: one source, no second list of
 * fields. What the parser adds is in `Model`: every list item has its `id`.
 */

/** A parsed value: readonly throughout, and with an `id` wherever the format allows one. */
export type Model<T> = T extends readonly (infer Item)[]
  ? readonly Model<Item>[]
  : T extends object
    ? string extends keyof T
      ? Readonly<T>
      : { readonly [K in keyof T]: Model<T[K]> } & ('id' extends keyof T ? { readonly id: string } : unknown)
    : T;

/** The whole parsed manifest, frozen. */
export type TrustModel = Model<Output<typeof manifest>>;

export type Organization = Model<Output<typeof pages.organization>>;
export type Review = Model<Output<typeof pages.review>>;
export type ScopeItem = Model<Output<typeof pages.scopeItem>>;
export type Highlight = Model<Output<typeof pages.highlight>>;
export type Figure = Model<Output<typeof pages.figure>>;
export type Responsibility = Model<Output<typeof pages.responsibility>>;
export type Limitation = Model<Output<typeof pages.limitation>>;
export type RoadmapItem = Model<Output<typeof pages.roadmapItem>>;
export type FaqItem = Model<Output<typeof pages.faqItem>>;
export type Update = Model<Output<typeof pages.update>>;
export type Contact = Model<Output<typeof pages.contact>>;
export type Link = Model<Output<typeof pages.link>>;
export type Section = Model<Output<typeof pages.section>>;
export type SectionType = Section['type'];

export type Assurance = Model<Output<typeof assurances.assurance>>;
export type AssuranceStatus = NonNullable<Assurance['status']>;
export type AssuranceKind = NonNullable<Assurance['kind']>;
export type Assessment = Model<Output<typeof assurances.assessment>>;

export type Controls = Model<Output<typeof controls.controls>>;
export type ControlGroup = Model<Output<typeof controls.controlGroup>>;
export type Control = Model<Output<typeof controls.control>>;
export type ControlStatus = NonNullable<Control['status']>;
export type Layer = Model<Output<typeof controls.layer>>;
export type EvidenceClass = Model<Output<typeof controls.evidenceClass>>;
export type Evidence = Model<Output<typeof controls.evidence>>;
export type Framework = Model<Output<typeof controls.framework>>;
export type Requirement = Model<Output<typeof controls.requirement>>;

export type Subprocessors = Model<Output<typeof subprocessing.subprocessors>>;
export type Subprocessor = Model<Output<typeof subprocessing.subprocessor>>;
export type ProcessingLocation = Model<Output<typeof subprocessing.location>>;
export type TransferMechanism = NonNullable<Subprocessor['transferMechanism']>;

export type DataHandling = Model<Output<typeof data.dataHandling>>;
export type Privacy = Model<Output<typeof data.privacy>>;
export type Ai = Model<Output<typeof data.ai>>;
export type TrustDocument = Model<Output<typeof data.document>>;
export type Access = NonNullable<TrustDocument['access']>;

export type Disclosure = Model<Output<typeof disclosures.disclosure>>;
export type Commitment = Model<Output<typeof disclosures.commitment>>;
export type FormField = Model<Output<typeof disclosures.formField>>;

export type ContentBlock = Model<Output<typeof contents.contentBlock>>;
export type TableBlock = Model<Output<typeof contents.tableBlock>>;
export type TableCell = TableBlock['rows'][number][number];
