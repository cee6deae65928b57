// Generated from the schema in src/manifest/schema/ by "npm run generate". Do not edit.

/* The manifest as the parser returns it: frozen, and every list item that may have an id has one. */

/** What a company states about security and data protection, as one JSON document for `<trust-center>`. Nothing counts as passed because it is left out. Keys that begin with `x-` are your own and are kept. */
export interface TrustModel {
  /** Address of this JSON Schema, so that an editor completes and checks the manifest. The page does not load it. */
  readonly $schema?: string | undefined;
  /** Version of the format: 1. If the version is newer, the page says that it cannot read the manifest. */
  readonly manifestVersion: 1;
  /** The company that publishes the page. */
  readonly organization?: Organization | undefined;
  /** Title of the page. If left out, it is made from the company’s name. */
  readonly title?: string | Readonly<Record<string, string>> | undefined;
  /** A paragraph below the title. */
  readonly summary?: string | Readonly<Record<string, string>> | undefined;
  /** Language of the texts that are plain strings. */
  readonly lang?: string | undefined;
  /** Languages in which texts are given, in the order of preference. */
  readonly languages?: readonly string[] | undefined;
  /** When the page was last reviewed, and when the next review is due. */
  readonly review?: Review | undefined;
  /** The systems and products that the claims cover. */
  readonly scope?: readonly ScopeItem[] | undefined;
  /** The most important statements, at a glance. */
  readonly highlights?: readonly Highlight[] | undefined;
  /** Numbers that are promised, targeted or measured. */
  readonly figures?: readonly Figure[] | undefined;
  /** The status of the company with frameworks, laws and questionnaires: the compliance matrix. */
  readonly assurances?: readonly Assurance[] | undefined;
  /** Frameworks with their requirements, and how the company meets each. */
  readonly frameworks?: readonly Framework[] | undefined;
  /** The control grid. */
  readonly controls?: Controls | undefined;
  /** Other companies that process customer data. */
  readonly subprocessors?: Subprocessors | undefined;
  /** Where data is, how it is encrypted, and how long it is kept. */
  readonly dataHandling?: DataHandling | undefined;
  /** Documents to read or to request. */
  readonly documents?: readonly TrustDocument[] | undefined;
  /** How to report a vulnerability. */
  readonly disclosure?: Disclosure | undefined;
  /** Roles, officers and rights under data-protection law. */
  readonly privacy?: Privacy | undefined;
  /** Who is responsible for what: the customer, the provider, or both. */
  readonly responsibilities?: readonly Responsibility[] | undefined;
  /** What is not covered, stated plainly. */
  readonly limitations?: readonly Limitation[] | undefined;
  /** Audits and tests. */
  readonly assessments?: readonly Assessment[] | undefined;
  /** What artificial intelligence does with customer data. */
  readonly ai?: Ai | undefined;
  /** What is planned, and for when. */
  readonly roadmap?: readonly RoadmapItem[] | undefined;
  /** Questions that customers ask. */
  readonly faq?: readonly FaqItem[] | undefined;
  /** Changes that customers should know about. */
  readonly updates?: readonly Update[] | undefined;
  /** Whom to contact, and for what. */
  readonly contacts?: readonly Contact[] | undefined;
  /** Further pages to read. */
  readonly links?: readonly Link[] | undefined;
  /** Which sections the page has, in which order, with their titles and texts. If it is given, exactly these sections are shown, and the parser warns of data that none of them shows. If it is left out or empty, the page shows whatever the manifest holds, in the usual order, without the crosswalk. */
  readonly sections?: readonly Section[] | undefined;
}

/** The company that publishes the page. */
export interface Organization {
  /** The name that customers know. */
  readonly name: string;
  /** The name in the commercial register, if it differs. */
  readonly legalName?: string | undefined;
  /** The legal form, if the legal name does not contain it. */
  readonly legalForm?: string | Readonly<Record<string, string>> | undefined;
  /** The company’s website. */
  readonly url?: string | undefined;
  /** The logo. */
  readonly logo?: Logo | undefined;
  /** Where the company is established. */
  readonly country?: string | undefined;
  /** Postal address in one line, as on a letter. */
  readonly address?: string | undefined;
  /** Legal entity identifier (ISO 17442), twenty characters. */
  readonly lei?: string | undefined;
}

/** The logo of the company. It is shown only if it comes from the same origin as the manifest, because any other server would learn who reads the page. */
export interface Logo {
  /** The picture for light backgrounds. */
  readonly src: string;
  /** The picture for dark backgrounds. If left out, `src` is used on both. */
  readonly srcDark?: string | undefined;
  /** Text alternative of the picture. If left out, the company’s name. */
  readonly alt?: string | Readonly<Record<string, string>> | undefined;
}

/** When the page was last reviewed, and when the next review is due. From these dates and the visitor’s clock, the page computes whether the review is current, due soon (30 days before) or overdue (“review overdue since 23 August 2026”), so that nobody has to rebuild it. Without a due date, the page shows none of this. */
export interface Review {
  /** Version of the document. */
  readonly version?: string | undefined;
  /** When the text last changed. */
  readonly updated?: string | undefined;
  /** When somebody last checked that everything is true. */
  readonly reviewed?: string | undefined;
  /** The date by which it must be checked again. */
  readonly reviewBy?: string | undefined;
  /** How often it is checked, in years, months, weeks or days. Together with `reviewed` it gives the next date, unless `reviewBy` does. */
  readonly cycle?: string | undefined;
}

/** A system or product that the claims cover. Controls, assurances, assessments and sub-processors name it in their `scope`. */
export interface ScopeItem {
  /** The name by which `scope` lists refer to it. If left out, it is derived from the name. */
  readonly id: string;
  /** Its proper name. */
  readonly name: string;
  /** What it is. */
  readonly kind?:
    'website' | 'application' | 'api' | 'service' | 'infrastructure' | 'organization' | 'other' | undefined;
  /** Its address. */
  readonly url?: string | undefined;
  /** What it does, in a sentence. */
  readonly description?: string | Readonly<Record<string, string>> | undefined;
}

/** A short statement with a link to what supports it: a control, an assurance or a figure of this manifest, or another page. Highlight only what the rest of the manifest supports. */
export interface Highlight {
  /** Anchor of the highlight. If left out, it is derived from its name. */
  readonly id: string;
  /** The statement. */
  readonly title: string | Readonly<Record<string, string>>;
  /** One more sentence. */
  readonly text?: string | Readonly<Record<string, string>> | undefined;
  /** Id of the control that supports it. */
  readonly control?: string | undefined;
  /** Id of the assurance that supports it. Once that has expired or was withdrawn, the page says so here as well. */
  readonly assurance?: string | undefined;
  /** Id of the figure that supports it. */
  readonly figure?: string | undefined;
  /** Another page that supports it. */
  readonly url?: string | undefined;
}

/** A number that is promised, targeted or measured. Give a `duration`, or a `value` with its `unit`, and state in `basis` which of the three it is: a target is not a promise. */
export interface Figure {
  /** Anchor of the figure. If left out, it is derived from its name. */
  readonly id: string;
  /** What the number describes. */
  readonly title: string | Readonly<Record<string, string>>;
  /** The kind of figure, so that pages of several companies can be compared. */
  readonly kind?:
    | 'rpo'
    | 'rto'
    | 'uptime'
    | 'breach-notification'
    | 'retention'
    | 'backup'
    | 'acknowledgement'
    | 'notice'
    | 'coverage'
    | 'custom'
    | undefined;
  /** The number, or text if it is not a plain number. */
  readonly value?: number | string | undefined;
  /** The unit of `value`, for example a percent sign or “policies”. */
  readonly unit?: string | Readonly<Record<string, string>> | undefined;
  /** The figure, if it is a duration. The page writes it out in the reader’s language. */
  readonly duration?: string | undefined;
  /** How the figure is meant. If left out, exactly. */
  readonly qualifier?: 'at-most' | 'under' | 'at-least' | 'over' | 'about' | undefined;
  /** What kind of statement the figure is. If left out, the page shows none, and the figure is not taken as a promise. */
  readonly basis?: 'commitment' | 'target' | 'measured' | undefined;
  /** The day for which the figure is true. */
  readonly asOf?: string | undefined;
  /** Where the figure comes from. */
  readonly source?: string | Readonly<Record<string, string>> | undefined;
  /** One more sentence. */
  readonly text?: string | Readonly<Record<string, string>> | undefined;
}

/** The status of the company with one framework, law or questionnaire: a row of the compliance matrix. The page shows a certificate or a report only if somebody else issued it, with a name and dates. *certified* and *attested* without an `issuer` and a date are shown with “no certificate on file” or “no report on file”. A regulation is never shown as a seal and never as certified, because nobody issues such a certificate. After `validUntil`, by the visitor’s clock, the page shows *expired*, whatever the status is. */
export interface Assurance {
  /** Anchor of the row, and the name by which highlights and plans refer to it. If left out, it is derived from the title. */
  readonly id: string;
  /** Which framework: a known id (soc2, iso27001, iso27701, iso42001, gdpr, uk-gdpr, nis2, dora, eu-ai-act, pdpl-sa, ccpa, hipaa, pci-dss, csa-star, fedramp, hds) or one from `frameworks`. It ties the row to the requirements that controls name. */
  readonly framework?: string | undefined;
  /** The standard with its edition or type. */
  readonly title: string | Readonly<Record<string, string>>;
  /** The kind of statement. If left out, the known laws are regulations, and nothing is assumed about other frameworks. SOC 2 is always an attestation, whatever the manifest says. */
  readonly kind?: AssuranceKind | undefined;
  /** The status. If left out, the page says that no status is given. */
  readonly status?: AssuranceStatus | undefined;
  /** Your own words for the status, shown beside the typed one and never instead of it. */
  readonly statusLabel?: string | Readonly<Record<string, string>> | undefined;
  /** The exact claim, in a sentence or two. */
  readonly statement?: string | Readonly<Record<string, string>> | undefined;
  /** The evidence for the claim, each item with who may see it. */
  readonly evidence?: readonly Evidence[] | undefined;
  /** When the status will be reached, if it is not reached yet. Once that date has passed, the page says so. */
  readonly target?: string | undefined;
  /** The observation or audit period (SOC 2 Type II: the months that the auditor examined). Until it is over, there is no report. */
  readonly window?: Period | undefined;
  /** Who issued the statement: the auditor, the certification body, the authority. */
  readonly issuer?: string | Readonly<Record<string, string>> | undefined;
  /** Number of the certificate, as printed on it. */
  readonly certificateNumber?: string | undefined;
  /** Who accredited the issuer (ISO/IEC 17021-1). */
  readonly accreditation?: string | Readonly<Record<string, string>> | undefined;
  /** A public register of the issuer where anybody can check it. */
  readonly verifyUrl?: string | undefined;
  /** First day on which it is valid. For a report, its date. */
  readonly validFrom?: string | undefined;
  /** Last day on which it is valid. The day after, the page shows *expired*. */
  readonly validUntil?: string | undefined;
  /** The day for which a status without a certificate is stated. */
  readonly asOf?: string | undefined;
  /** Ids of the systems that it covers, from `scope` of the manifest. If left out, the page does not mention the scope. */
  readonly scope?: readonly string[] | undefined;
  /** The requirements that it covers, if it does not cover the whole framework. */
  readonly requirements?: readonly string[] | undefined;
  /** More content, as blocks. */
  readonly content?: readonly ContentBlock[] | undefined;
}

/** The kind of statement. */
export type AssuranceKind =
  | 'certification'
  | 'attestation'
  | 'authorization'
  | 'self-assessment'
  | 'code-of-practice'
  | 'regulation'
  | 'questionnaire';

/** The status of an assurance. */
export type AssuranceStatus =
  | 'not-started'
  | 'planned'
  | 'in-progress'
  | 'aligned'
  | 'implemented'
  | 'attested'
  | 'certified'
  | 'expired'
  | 'withdrawn'
  | 'not-applicable';

/** The evidence for a claim: a document of this manifest, a link, or only words. */
export interface Evidence {
  /** What it is. */
  readonly label: string | Readonly<Record<string, string>>;
  /** Id of the document in `documents`. Its access and link are shown. */
  readonly document?: string | undefined;
  /** Where it is, if it is not in `documents`. */
  readonly url?: string | undefined;
  /** Who may see it. If left out, the access of the document, if there is one. */
  readonly access?: Access | undefined;
  /** When it was made. */
  readonly date?: string | undefined;
}

/** Who may see a document or a piece of evidence. The page shows it beside the link. If it is left out, the page does not mention access: the document is not taken as public. */
export type Access = 'public' | 'request' | 'nda' | 'customer';

/** A period of time with a beginning, an end, or both. */
export interface Period {
  /** First day (or month, quarter, half-year, year). If left out, the beginning is not known. */
  readonly from?: string | undefined;
  /** Last day. If left out, the period is still open. */
  readonly to?: string | undefined;
}

/** A block of prose. Its `type` says which. A type that this version of the library does not know is left out with a warning, so that newer manifests stay readable. */
export type ContentBlock =
  ParagraphBlock | ListBlock | StepsBlock | TableBlock | CalloutBlock | DefinitionsBlock | ActionBlock;

/** A paragraph of prose. */
export interface ParagraphBlock {
  /** Makes the block a paragraph. */
  readonly type: 'paragraph';
  /** The text. */
  readonly text: string | Readonly<Record<string, string>>;
}

/** A list whose order does not matter. If the order matters, use steps. */
export interface ListBlock {
  /** Makes the block a list. */
  readonly type: 'list';
  /** One text for each entry. */
  readonly items: readonly (string | Readonly<Record<string, string>>)[];
}

/** A numbered list of steps, in order. */
export interface StepsBlock {
  /** Makes the block a numbered list. */
  readonly type: 'steps';
  /** The steps, in order. */
  readonly items: readonly Step[];
}

/** One step of a numbered list. */
export interface Step {
  /** A word or two that name the step, shown in bold before the text. */
  readonly lead?: string | Readonly<Record<string, string>> | undefined;
  /** What happens. */
  readonly text: string | Readonly<Record<string, string>>;
}

/** A table with a heading over each column. Give each row as many cells as there are columns. A row with a broken cell is left out as a whole, because its other cells would move to the wrong columns. */
export interface TableBlock {
  /** Makes the block a table. */
  readonly type: 'table';
  /** Heading of the table, read out by screen readers before its cells. */
  readonly caption?: string | Readonly<Record<string, string>> | undefined;
  /** The columns, in reading order. */
  readonly columns: readonly TableColumn[];
  /** The rows. A cell is a text, a number, a link, or an empty string. */
  readonly rows: readonly (readonly (LinkCell | number | string | Readonly<Record<string, string>>)[])[];
}

/** A column of a table. */
export interface TableColumn {
  /** Heading of the column. */
  readonly label: string | Readonly<Record<string, string>>;
  /** The format of its cells. If left out, text. */
  readonly kind?: ColumnKind | undefined;
}

/** The format of the cells of a column. */
export type ColumnKind = 'text' | 'code' | 'number' | 'duration' | 'link';

/** A cell that is a link. */
export interface LinkCell {
  /** Text of the link. */
  readonly label: string | Readonly<Record<string, string>>;
  /** The target of the link. */
  readonly url: string;
}

/** A note that is set apart from the text around it. */
export interface CalloutBlock {
  /** Makes the block a callout. */
  readonly type: 'callout';
  /** How urgent the note is. The page shows it by a word, an icon and a color. */
  readonly kind: 'note' | 'tip' | 'warning';
  /** Heading of the note. */
  readonly title?: string | Readonly<Record<string, string>> | undefined;
  /** The text. */
  readonly text: string | Readonly<Record<string, string>>;
}

/** Terms with their meanings. */
export interface DefinitionsBlock {
  /** Makes the block a list of definitions. */
  readonly type: 'definitions';
  /** The terms with their meanings. */
  readonly items: readonly Definition[];
}

/** A term and what it means. */
export interface Definition {
  /** The term. */
  readonly term: string | Readonly<Record<string, string>>;
  /** Its meaning. */
  readonly text: string | Readonly<Record<string, string>>;
}

/** A call to action with one link, for example to request the evidence pack. */
export interface ActionBlock {
  /** Makes the block a call to action. */
  readonly type: 'action';
  /** Heading of the block. */
  readonly title?: string | Readonly<Record<string, string>> | undefined;
  /** Why a reader should follow the link. */
  readonly text?: string | Readonly<Record<string, string>> | undefined;
  /** Text of the link. It names the target, so that it makes sense when it is read alone. */
  readonly label: string | Readonly<Record<string, string>>;
  /** Where the link leads. */
  readonly url: string;
}

/** A framework with the requirements that the company addresses: how each is met, on which layers, and how strong the evidence is. The titles and texts of AICPA, ISO and PCI requirements belong to their owners, so use your own words. */
export interface Framework {
  /** The part of `soc2/CC6.1` before the slash. If left out, it is derived from the name. */
  readonly id: string;
  /** Its proper name. */
  readonly name: string;
  /** Which edition. */
  readonly version?: string | undefined;
  /** Who publishes it. */
  readonly owner?: string | undefined;
  /** Where it is published. */
  readonly url?: string | undefined;
  /** What it is about, or how the company uses it. */
  readonly summary?: string | Readonly<Record<string, string>> | undefined;
  /** The requirements that the company addresses. */
  readonly requirements?: readonly Requirement[] | undefined;
}

/** A requirement, and how the company meets it. */
export interface Requirement {
  /** As the framework’s owner numbers it: the part of `soc2/CC6.1` after the slash. */
  readonly id: string;
  /** Its topic, in your own words. */
  readonly title?: string | Readonly<Record<string, string>> | undefined;
  /** More details, in your own words. */
  readonly text?: string | Readonly<Record<string, string>> | undefined;
  /** Ids of the layers on which it is met, from `controls.layers`. */
  readonly layers?: readonly string[] | undefined;
  /** Id of the class of its evidence, from `controls.evidenceClasses`. */
  readonly evidenceClass?: string | undefined;
  /** The status. If left out, the page shows none, and the requirement does not count as met. */
  readonly status?: ControlStatus | undefined;
  /** A note. */
  readonly note?: string | Readonly<Record<string, string>> | undefined;
}

/** The status of a control. The words follow the implementation status of NIST’s OSCAL. `not-offered` states plainly that a control does not exist. */
export type ControlStatus =
  'implemented' | 'partial' | 'planned' | 'alternative' | 'not-offered' | 'not-applicable';

/** The control grid: what the company does to keep data safe, in groups. */
export interface Controls {
  /** The layers to which controls belong. Each names who attests its controls. */
  readonly layers?: readonly Layer[] | undefined;
  /** Your own terms for how strong evidence is. The page explains each one. */
  readonly evidenceClasses?: readonly EvidenceClass[] | undefined;
  /** The groups, in order. Each is shown with the number of its controls. */
  readonly groups?: readonly ControlGroup[] | undefined;
}

/** A layer of the service, with who attests the controls on it: the application, the hosting, the process. */
export interface Layer {
  /** The name by which controls and requirements refer to it. If left out, it is derived from the title. */
  readonly id: string;
  /** Name of the layer. */
  readonly title: string | Readonly<Record<string, string>>;
  /** What it covers. */
  readonly covers?: string | Readonly<Record<string, string>> | undefined;
  /** Who attests its controls. */
  readonly attestedBy?: string | Readonly<Record<string, string>> | undefined;
}

/** Your own term for how strong evidence is, with its meaning. The page explains it on request. */
export interface EvidenceClass {
  /** The name by which controls and requirements refer to it. If left out, it is derived from the title. */
  readonly id: string;
  /** The term. */
  readonly title: string | Readonly<Record<string, string>>;
  /** What it means. */
  readonly meaning?: string | Readonly<Record<string, string>> | undefined;
  /** How strong the evidence is, in words that can be compared. If left out, the page does not mention it. */
  readonly strength?: 'strong' | 'partial' | 'weak' | 'none' | undefined;
}

/** Controls that belong together. A group may also hold only prose. */
export interface ControlGroup {
  /** Anchor of the group. If left out, it is derived from the title. */
  readonly id: string;
  /** Heading of the group. */
  readonly title: string | Readonly<Record<string, string>>;
  /** What the group is about, in a sentence or two. */
  readonly summary?: string | Readonly<Record<string, string>> | undefined;
  /** Requirements that the group as a whole meets. Each of its controls counts for them. */
  readonly requirements?: readonly string[] | undefined;
  /** The controls, in order. */
  readonly controls?: readonly Control[] | undefined;
  /** Tables, steps and notes below the controls. */
  readonly content?: readonly ContentBlock[] | undefined;
}

/** One measure that keeps data safe, or a plain statement that it does not exist. A status that is left out is shown as not given, never as implemented. */
export interface Control {
  /** Anchor of the control, and the name by which highlights and plans refer to it. If left out, it is derived from the title. */
  readonly id: string;
  /** Name of the control. */
  readonly title: string | Readonly<Record<string, string>>;
  /** How it works, in a sentence or two. */
  readonly text?: string | Readonly<Record<string, string>> | undefined;
  /** The status. If left out, the page says that no status is given. */
  readonly status?: ControlStatus | undefined;
  /** Your own words for the status, shown beside the typed one. */
  readonly statusLabel?: string | Readonly<Record<string, string>> | undefined;
  /** Id of the layer that it belongs to, from `controls.layers`. */
  readonly layer?: string | undefined;
  /** Who attests it, if not the one who attests its layer. */
  readonly attestedBy?: string | Readonly<Record<string, string>> | undefined;
  /** Id of the class of its evidence, from `controls.evidenceClasses`. */
  readonly evidenceClass?: string | undefined;
  /** The evidence that it works, each item with who may see it. */
  readonly evidence?: readonly Evidence[] | undefined;
  /** The requirements that it meets. A part (`soc2/CC6.2`) also counts for the whole (`soc2/CC6`). The crosswalk and the coverage of frameworks are built from them. */
  readonly requirements?: readonly string[] | undefined;
  /** Ids of the systems to which it applies, from `scope` of the manifest. If left out, the page does not mention the scope. */
  readonly scope?: readonly string[] | undefined;
  /** When somebody last checked it. */
  readonly reviewed?: string | undefined;
  /** When it will be in place, if it is not yet. */
  readonly planned?: string | undefined;
  /** A page with more information, for example how to turn it on. */
  readonly url?: string | undefined;
  /** Tables, steps and notes inside the control. */
  readonly content?: readonly ContentBlock[] | undefined;
}

/** Other companies that process customer data, and how customers learn about changes and object to them (GDPR Art. 28(2) and (4)). */
export interface Subprocessors {
  /** A paragraph before the table. */
  readonly intro?: string | Readonly<Record<string, string>> | undefined;
  /** The day for which the list is complete. */
  readonly asOf?: string | undefined;
  /** How long before a change customers are notified. */
  readonly noticePeriod?: string | undefined;
  /** How a customer objects to a change. */
  readonly objection?: Objection | undefined;
  /** Where changes are announced. */
  readonly subscribe?: Subscription | undefined;
  /** The sub-processors. Keep former ones, with `removed`: the page folds them away. */
  readonly items?: readonly Subprocessor[] | undefined;
  /** Integrations that customers set up for themselves, shown separately. */
  readonly customerManaged?: CustomerManaged | undefined;
  /** The same list elsewhere, for example in the annex to the contract. */
  readonly listUrl?: string | undefined;
}

/** How a customer objects to a new or changed sub-processor (GDPR Art. 28(2)). */
export interface Objection {
  /** Where to send the objection. */
  readonly contact?: string | undefined;
  /** How long after the notice a customer may object. */
  readonly period?: string | undefined;
  /** What happens then. */
  readonly text?: string | Readonly<Record<string, string>> | undefined;
}

/** Where changes to the list are announced. */
export interface Subscription {
  /** An Atom or RSS feed. */
  readonly feed?: string | undefined;
  /** An email address for subscribing. */
  readonly email?: string | undefined;
  /** A page or form for subscribing. */
  readonly url?: string | undefined;
}

/** One company with access to customer data. The fields are those of the EU standard contractual clauses, Annex III, and of GDPR Art. 28 and 30. A company may have several rows, one for each purpose. If a purpose or place is left out, the cell is empty. */
export interface Subprocessor {
  /** Anchor of the row, and its key in feeds and comparisons, because a company’s name may occur twice. If left out, it is derived from the name. */
  readonly id: string;
  /** The name that customers know. */
  readonly name: string;
  /** The name in the commercial register. */
  readonly legalName?: string | undefined;
  /** What it does for you. */
  readonly purpose?: string | Readonly<Record<string, string>> | undefined;
  /** A category to sort and filter by. */
  readonly category?: string | Readonly<Record<string, string>> | undefined;
  /** Where it processes data. */
  readonly locations?: readonly ProcessingLocation[] | undefined;
  /** Where the company is established, which determines whether data is transferred. */
  readonly establishedIn?: string | undefined;
  /** The data that it processes. */
  readonly dataCategories?: readonly (string | Readonly<Record<string, string>>)[] | undefined;
  /** The people whose data it processes. */
  readonly dataSubjects?: readonly (string | Readonly<Record<string, string>>)[] | undefined;
  /** What makes a transfer out of the EEA lawful. */
  readonly transferMechanism?: TransferMechanism | undefined;
  /** The condition under which it is used. */
  readonly condition?: string | Readonly<Record<string, string>> | undefined;
  /** Ids of the systems for which it is used, from `scope` of the manifest. */
  readonly scope?: readonly string[] | undefined;
  /** Its website. */
  readonly url?: string | undefined;
  /** Its data processing terms. */
  readonly dpaUrl?: string | undefined;
  /** Its privacy notice. */
  readonly privacyUrl?: string | undefined;
  /** Its certifications and attestations, as it states them. */
  readonly assurances?: readonly (string | Readonly<Record<string, string>>)[] | undefined;
  /** The status. Dates override it, because they need no update: `removed` in the past makes it a former one, and `effective` decides between announced and active. Without a status and dates it is active. */
  readonly status?: 'announced' | 'active' | 'removed' | undefined;
  /** When customers were notified. */
  readonly announced?: string | undefined;
  /** The day from which it is used. Before that day the page shows “takes effect in 12 days”, by the visitor’s clock. */
  readonly effective?: string | undefined;
  /** Last day on which a customer may object, shown until the change takes effect. If left out, it follows from `announced` and `objection.period`. */
  readonly objectBy?: string | undefined;
  /** The day from which it is no longer used. On that day the row moves to the former ones. */
  readonly removed?: string | undefined;
  /** A note. */
  readonly note?: string | Readonly<Record<string, string>> | undefined;
}

/** A place where data is processed. */
export interface ProcessingLocation {
  /** The country. */
  readonly country?: string | undefined;
  /** The region, as the provider calls it. */
  readonly region?: string | undefined;
  /** The city. */
  readonly city?: string | undefined;
  /** What is done there, if not everything. */
  readonly note?: string | Readonly<Record<string, string>> | undefined;
}

/** What makes a transfer of personal data out of the EEA lawful (GDPR Chapter V). */
export type TransferMechanism = 'none-needed' | 'adequacy' | 'dpf' | 'scc' | 'bcr' | 'derogation';

/** Services that the customer connects with its own account. They are sub-processors of the customer, not of the company, so they are listed separately. */
export interface CustomerManaged {
  /** A paragraph before the list. */
  readonly text?: string | Readonly<Record<string, string>> | undefined;
  /** The integrations. */
  readonly items?: readonly Integration[] | undefined;
}

/** A service that the customer connects. */
export interface Integration {
  /** Anchor of the integration. If left out, it is derived from the name. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** What it does. */
  readonly purpose?: string | Readonly<Record<string, string>> | undefined;
  /** A page with more information. */
  readonly url?: string | undefined;
}

/** Where customer data is, how it is encrypted, how long it is kept, and where it is transferred. */
export interface DataHandling {
  /** A paragraph before the tables. */
  readonly intro?: string | Readonly<Record<string, string>> | undefined;
  /** Where data is kept. */
  readonly residency?: readonly Residency[] | undefined;
  /** How data is encrypted, layer by layer. */
  readonly encryption?: readonly Encryption[] | undefined;
  /** How long data is kept, category by category. */
  readonly retention?: readonly Retention[] | undefined;
  /** Data that leaves the place where it is kept, and on which legal ground. */
  readonly transfers?: readonly Transfer[] | undefined;
  /** More content, as blocks. */
  readonly content?: readonly ContentBlock[] | undefined;
}

/** A place where data is kept. */
export interface Residency {
  /** Anchor of the place. If left out, it is derived from the title. */
  readonly id: string;
  /** What is kept there. */
  readonly title?: string | Readonly<Record<string, string>> | undefined;
  /** The country. */
  readonly country?: string | undefined;
  /** The region, as the provider calls it. */
  readonly region?: string | undefined;
  /** The city. */
  readonly city?: string | undefined;
  /** Who runs the data center. */
  readonly provider?: string | undefined;
  /** A note. */
  readonly note?: string | Readonly<Record<string, string>> | undefined;
}

/** A layer at which data is protected by cryptography. */
export interface Encryption {
  /** Anchor of the layer. If left out, it is derived from the title. */
  readonly id: string;
  /** What is protected. */
  readonly title: string | Readonly<Record<string, string>>;
  /** The state of the data. */
  readonly state?: 'in-transit' | 'at-rest' | 'in-use' | 'hashed' | undefined;
  /** The algorithm or protocol, with its strength or version. */
  readonly standard?: string | Readonly<Record<string, string>> | undefined;
  /** More details. */
  readonly text?: string | Readonly<Record<string, string>> | undefined;
  /** Who holds the keys, and how they are rotated. */
  readonly keys?: string | Readonly<Record<string, string>> | undefined;
}

/** How long one category of data is kept (GDPR Art. 5(1)(e) and 13(2)(a)). */
export interface Retention {
  /** Anchor of the row. If left out, it is derived from the title. */
  readonly id: string;
  /** The category of data. */
  readonly title: string | Readonly<Record<string, string>>;
  /** How long it is kept. If left out, the text says it. */
  readonly period?: string | undefined;
  /** When the period starts, and what happens at its end. */
  readonly text?: string | Readonly<Record<string, string>> | undefined;
  /** The legal basis for keeping it that long. */
  readonly basis?: string | Readonly<Record<string, string>> | undefined;
}

/** Data that leaves the place where it is kept, and what makes that lawful (GDPR Chapter V). */
export interface Transfer {
  /** Anchor of the transfer. If left out, it is derived from the title. */
  readonly id: string;
  /** What is transferred, or to whom. */
  readonly title: string | Readonly<Record<string, string>>;
  /** On which legal ground, and with which safeguards. */
  readonly text?: string | Readonly<Record<string, string>> | undefined;
  /** A page with more information, for example the transfer impact assessment. */
  readonly url?: string | undefined;
}

/** A document to read or to request. With a `url` it is a link. A document that is not public can be requested at its `requestUrl`, or else by email to the responsible contact. If there is neither, the page shows only that it exists and who may see it. */
export interface TrustDocument {
  /** Anchor of the document, and the name by which evidence refers to it. If left out, it is derived from the title. */
  readonly id: string;
  /** Its title. */
  readonly title: string | Readonly<Record<string, string>>;
  /** The kind of document. A word that is not in the list is a problem; then only the kind is left out. */
  readonly kind?:
    | 'policy'
    | 'report'
    | 'certificate'
    | 'agreement'
    | 'evidence-pack'
    | 'questionnaire'
    | 'notice'
    | 'record'
    | 'source-code'
    | 'guide'
    | 'other'
    | undefined;
  /** Who may see it. */
  readonly access?: Access | undefined;
  /** Where it is. */
  readonly url?: string | undefined;
  /** Where to request it: a form, or a `mailto:` link. */
  readonly requestUrl?: string | undefined;
  /** Its version. */
  readonly version?: string | undefined;
  /** When it last changed. */
  readonly updated?: string | undefined;
  /** The language that it is written in. */
  readonly language?: string | undefined;
  /** Its media type (RFC 6838). */
  readonly mediaType?: string | undefined;
  /** Its size in bytes. The page shows it in kB or MB. */
  readonly bytes?: number | undefined;
  /** SHA-256 digest of the file in 64 hexadecimal digits, to check a download with. */
  readonly sha256?: string | undefined;
  /** Its content, in a sentence. */
  readonly summary?: string | Readonly<Record<string, string>> | undefined;
}

/** How to report a vulnerability, what a reporter can expect, and the report form. The fields of RFC 9116 have its names, so that `security.txt` can be generated from them. */
export interface Disclosure {
  /** A paragraph before everything else. */
  readonly intro?: string | Readonly<Record<string, string>> | undefined;
  /** The disclosure policy (RFC 9116, “Policy”). The form asks for agreement to it. */
  readonly policyUrl?: string | undefined;
  /** Where to report, the preferred way first (RFC 9116, “Contact”): `mailto:`, `tel:` or a page. */
  readonly contacts?: readonly string[] | undefined;
  /** Keys to encrypt a report with (RFC 9116, “Encryption”): a link to a key, an armored OpenPGP key, or an age recipient. A value that is not a link is shown as text. */
  readonly encryption?: readonly string[] | undefined;
  /** The page that thanks reporters (RFC 9116, “Acknowledgments”). */
  readonly acknowledgementsUrl?: string | undefined;
  /** Reporters whom this page thanks. */
  readonly credits?: readonly Credit[] | undefined;
  /** Who is thanked, and how. */
  readonly creditPolicy?: string | Readonly<Record<string, string>> | undefined;
  /** Languages in which reports are accepted (RFC 9116, “Preferred-Languages”). */
  readonly languages?: readonly string[] | undefined;
  /** When these terms expire (RFC 9116, “Expires”). After that date the page says so. */
  readonly expires?: string | undefined;
  /** Where `security.txt` is (RFC 9116, “Canonical”). */
  readonly canonical?: readonly string[] | undefined;
  /** Security jobs (RFC 9116, “Hiring”). */
  readonly hiring?: string | undefined;
  /** Provider metadata of security advisories (CSAF 2.0, “CSAF”). */
  readonly csaf?: string | undefined;
  /** What researchers in good faith are promised. */
  readonly safeHarbour?: string | Readonly<Record<string, string>> | undefined;
  /** Whether reports are paid for, and how. */
  readonly bounty?: string | Readonly<Record<string, string>> | undefined;
  /** How long the company has to fix a vulnerability before it is published. */
  readonly window?: string | undefined;
  /** Whether that time can be extended by agreement. */
  readonly extendable?: boolean | undefined;
  /** What a report should contain. */
  readonly include?: readonly (string | Readonly<Record<string, string>>)[] | undefined;
  /** What a reporter can expect, stage by stage. */
  readonly commitments?: readonly Commitment[] | undefined;
  /** Systems that researchers may test. */
  readonly inScope?: readonly (string | Readonly<Record<string, string>>)[] | undefined;
  /** Systems that they may not test, and findings that do not count as a vulnerability. */
  readonly outOfScope?: readonly (string | Readonly<Record<string, string>>)[] | undefined;
  /** The report form. Without it, or without an endpoint, the page turns the report into an email to the first contact or a text to copy. With neither an endpoint nor contacts there is no form. */
  readonly form?: DisclosureForm | undefined;
}

/** Thanks to a person who reported a vulnerability. */
export interface Credit {
  /** Anchor of the credit. If left out, it is derived from the name. */
  readonly id: string;
  /** The reporter’s name, as they wish it. */
  readonly name: string;
  /** Their page. */
  readonly url?: string | undefined;
  /** When they reported it. */
  readonly date?: string | undefined;
  /** What they found. */
  readonly text?: string | Readonly<Record<string, string>> | undefined;
}

/** What a reporter can expect at one stage. */
export interface Commitment {
  /** Anchor of the commitment. If left out, it is derived from the stage. */
  readonly id: string;
  /** The stage. */
  readonly stage: 'acknowledge' | 'assess' | 'fix' | 'disclose' | 'credit';
  /** How soon. */
  readonly within?: string | undefined;
  /** Which days count. If left out, calendar days. */
  readonly calendar?: 'business-days' | 'days' | undefined;
  /** More details. */
  readonly text?: string | Readonly<Record<string, string>> | undefined;
}

/** The report form. It posts JSON to the endpoint. If that fails, or there is no endpoint, it offers the same report as an email and as a text to copy, so that nothing is lost. */
export interface DisclosureForm {
  /** Where the report is sent. The attribute `endpoint` of the element overrides it. */
  readonly endpoint?: string | undefined;
  /** How it is sent. */
  readonly method?: 'POST' | 'PUT' | undefined;
  /** How long to wait for an answer before the page offers the report as an email: from one second to ten minutes. */
  readonly timeout?: string | undefined;
  /** The systems to choose from. If left out, the names in `scope` of the manifest. */
  readonly systems?: readonly (string | Readonly<Record<string, string>>)[] | undefined;
  /** Fields in addition to the standard ones. */
  readonly fields?: readonly FormField[] | undefined;
  /** What to do when sending fails. */
  readonly fallback?: string | Readonly<Record<string, string>> | undefined;
}

/** A field of the report form in addition to the standard ones. */
export interface FormField {
  /** The name of the answer in the report. Required: it is what your endpoint reads. */
  readonly id: string;
  /** Label of the field. */
  readonly label: string | Readonly<Record<string, string>>;
  /** Help for filling it in. */
  readonly hint?: string | Readonly<Record<string, string>> | undefined;
  /** The kind of input. If left out, a line of text. */
  readonly kind?: 'text' | 'textarea' | 'select' | 'checkbox' | undefined;
  /** The choices, for `select`. */
  readonly options?: readonly (string | Readonly<Record<string, string>>)[] | undefined;
  /** Whether the report can be sent only with an answer. If left out, it can be sent without. */
  readonly required?: boolean | undefined;
}

/** Who the company is under data-protection law, and how a data subject reaches it. */
export interface Privacy {
  /** For which data the company is processor, controller or joint controller (GDPR Art. 4(7), 4(8), 26). */
  readonly roles?: readonly PrivacyRole[] | undefined;
  /** The data protection officer (GDPR Art. 37 to 39). */
  readonly dpo?: DataProtectionOfficer | undefined;
  /** How data subjects exercise their rights (GDPR Art. 12 to 22). */
  readonly dataSubjectRequests?: DataSubjectRequests | undefined;
  /** The supervisory authority in charge (GDPR Art. 51 to 56). */
  readonly authority?: Authority | undefined;
  /** Representatives in places where the company is not established (GDPR Art. 27). */
  readonly representatives?: readonly Representative[] | undefined;
  /** More content, as blocks. */
  readonly content?: readonly ContentBlock[] | undefined;
}

/** A role of the company under data-protection law, and the data to which it applies. */
export interface PrivacyRole {
  /** Anchor of the role. If left out, it is derived from the role. */
  readonly id: string;
  /** The role. */
  readonly role: 'processor' | 'controller' | 'joint-controller';
  /** The data to which the role applies. */
  readonly text: string | Readonly<Record<string, string>>;
}

/** The data protection officer, by name or by post (GDPR Art. 37(7)). */
export interface DataProtectionOfficer {
  /** The officer’s name. */
  readonly name?: string | undefined;
  /** E-mail address. */
  readonly email?: string | undefined;
  /** Telephone number with the country code. */
  readonly phone?: string | undefined;
  /** A page or form. */
  readonly url?: string | undefined;
}

/** How people ask for their data, or for it to be corrected or erased. */
export interface DataSubjectRequests {
  /** A form for such requests. */
  readonly url?: string | undefined;
  /** An email address for such requests. */
  readonly email?: string | undefined;
  /** The longest time until an answer. */
  readonly responseWithin?: string | undefined;
  /** The rule behind that time. */
  readonly basis?: string | Readonly<Record<string, string>> | undefined;
  /** Further information. */
  readonly text?: string | Readonly<Record<string, string>> | undefined;
}

/** The authority that a data subject may complain to (GDPR Art. 77). */
export interface Authority {
  /** Its name. */
  readonly name: string;
  /** Its country. */
  readonly country?: string | undefined;
  /** Its website. */
  readonly url?: string | undefined;
}

/** The representative of the company in a place where it is not established (GDPR Art. 27). */
export interface Representative {
  /** Anchor of the representative. If left out, it is derived from the name. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** The country for which it is responsible. */
  readonly country?: string | undefined;
  /** E-mail address. */
  readonly email?: string | undefined;
  /** Postal address in one line. */
  readonly address?: string | undefined;
}

/** Who is responsible for what: the customer, the provider, or both (the shared-responsibility model). */
export interface Responsibility {
  /** Anchor of the responsibility. If left out, it is derived from its name. */
  readonly id: string;
  /** The topic. */
  readonly title?: string | Readonly<Record<string, string>> | undefined;
  /** The task. */
  readonly text: string | Readonly<Record<string, string>>;
  /** Who is responsible. */
  readonly owner: 'customer' | 'provider' | 'shared';
  /** Where to ask about it. */
  readonly contact?: string | undefined;
}

/** Something that is not covered, stated plainly. An admission here costs less than a finding by an auditor. */
export interface Limitation {
  /** Anchor of the limitation. If left out, it is derived from its name. */
  readonly id: string;
  /** What is not covered. */
  readonly title: string | Readonly<Record<string, string>>;
  /** What that means for the customer. */
  readonly meaning?: string | Readonly<Record<string, string>> | undefined;
}

/** An audit or a test: what was examined, by whom, when, and who may read the report. */
export interface Assessment {
  /** Anchor of the assessment. If left out, it is derived from the title. */
  readonly id: string;
  /** The kind of audit or test. */
  readonly kind?:
    | 'internal-audit'
    | 'external-audit'
    | 'penetration-test'
    | 'static-analysis'
    | 'dynamic-scan'
    | 'dependency-scan'
    | 'code-review'
    | 'restore-drill'
    | 'tabletop-exercise'
    | 'risk-assessment'
    | 'other'
    | undefined;
  /** Name of the audit or test. */
  readonly title: string | Readonly<Record<string, string>>;
  /** Who did it. */
  readonly by?: string | Readonly<Record<string, string>> | undefined;
  /** When it was done, or ended. */
  readonly date?: string | undefined;
  /** The period that it covered. */
  readonly period?: Period | undefined;
  /** How often it is done. */
  readonly cadence?: string | Readonly<Record<string, string>> | undefined;
  /** Ids of the systems that it covered, from `scope` of the manifest. */
  readonly scope?: readonly string[] | undefined;
  /** What it covered, in words. */
  readonly covers?: readonly (string | Readonly<Record<string, string>>)[] | undefined;
  /** The result, including the findings. */
  readonly outcome?: string | Readonly<Record<string, string>> | undefined;
  /** More details. */
  readonly text?: string | Readonly<Record<string, string>> | undefined;
  /** Id of the report in `documents`. */
  readonly report?: string | undefined;
  /** Who may see the report. */
  readonly access?: Access | undefined;
  /** Where the report is, if it is not in `documents`. */
  readonly url?: string | undefined;
}

/** What artificial intelligence does with customer data. The page does not mention what is left out. */
export interface Ai {
  /** What it is used for. */
  readonly summary?: string | Readonly<Record<string, string>> | undefined;
  /** Whether it is on, and who decides that. */
  readonly activation?: 'always-on' | 'opt-in' | 'opt-out' | 'bring-your-own-key' | 'not-used' | undefined;
  /** Whether models are trained on customer data. */
  readonly training?: 'never' | 'opt-in' | 'opt-out' | 'always' | undefined;
  /** What the provider of the model keeps. */
  readonly providerRetention?: 'zero' | 'limited' | 'provider-default' | undefined;
  /** How long prompts and answers are kept, and where. */
  readonly retention?: string | Readonly<Record<string, string>> | undefined;
  /** The models. */
  readonly models?: readonly AiModel[] | undefined;
  /** More content, as blocks. */
  readonly content?: readonly ContentBlock[] | undefined;
}

/** A model that sees customer data. */
export interface AiModel {
  /** Anchor of the model. If left out, it is derived from the name. */
  readonly id: string;
  /** Its name and version. */
  readonly name: string;
  /** Who runs it. List the company among the sub-processors, too. */
  readonly provider?: string | undefined;
  /** What it is used for. */
  readonly purpose?: string | Readonly<Record<string, string>> | undefined;
}

/** Something that is planned, and for when. It is shown as a plan until its status says that it is done. */
export interface RoadmapItem {
  /** Anchor of the plan. If left out, it is derived from its name. */
  readonly id: string;
  /** What is planned. */
  readonly title: string | Readonly<Record<string, string>>;
  /** More details. */
  readonly text?: string | Readonly<Record<string, string>> | undefined;
  /** When it will be in place, as precisely as it is known. */
  readonly target?: string | undefined;
  /** Its status. */
  readonly status?: 'planned' | 'in-progress' | 'done' | 'dropped' | undefined;
  /** Id of the control that it changes. */
  readonly control?: string | undefined;
  /** Id of the assurance that it leads to. */
  readonly assurance?: string | undefined;
}

/** A question that customers ask, with its answer: a text, blocks, or both. */
export interface FaqItem {
  /** Anchor of the question. If left out, it is derived from its name. */
  readonly id: string;
  /** The question, in the customer’s words. */
  readonly question: string | Readonly<Record<string, string>>;
  /** The answer in a sentence or two. */
  readonly answer?: string | Readonly<Record<string, string>> | undefined;
  /** The answer, or the rest of it, as blocks. */
  readonly content?: readonly ContentBlock[] | undefined;
}

/** A change that customers should know about. The newest is shown first. */
export interface Update {
  /** Anchor of the update. If left out, it is derived from its name. */
  readonly id: string;
  /** When it happened or was announced. */
  readonly date: string;
  /** What changed. */
  readonly title: string | Readonly<Record<string, string>>;
  /** More details. */
  readonly text?: string | Readonly<Record<string, string>> | undefined;
  /** What the change is about. */
  readonly kind?:
    | 'controls'
    | 'subprocessors'
    | 'compliance'
    | 'documents'
    | 'policy'
    | 'incident'
    | 'page'
    | 'other'
    | undefined;
  /** A page with more information. */
  readonly url?: string | undefined;
}

/** Whom to contact, and for what. */
export interface Contact {
  /** Anchor of the contact. If left out, it is derived from its name. */
  readonly id: string;
  /** What the contact is for. */
  readonly kind:
    'security' | 'privacy' | 'dpo' | 'legal' | 'support' | 'press' | 'sales' | 'general' | 'status';
  /** Name of the contact, if the kind does not say enough. */
  readonly title?: string | Readonly<Record<string, string>> | undefined;
  /** E-mail address. */
  readonly email?: string | undefined;
  /** Telephone number with the country code, written to be read. */
  readonly phone?: string | undefined;
  /** What the telephone number accepts. If left out, calls. */
  readonly channels?: readonly ('call' | 'sms')[] | undefined;
  /** A page or form. */
  readonly url?: string | undefined;
  /** Postal address in one line. */
  readonly address?: string | undefined;
  /** When to use it, and when to expect an answer. */
  readonly text?: string | Readonly<Record<string, string>> | undefined;
}

/** A further page to read. */
export interface Link {
  /** Anchor of the link. If left out, it is derived from its name. */
  readonly id: string;
  /** Text of the link. It names the target, so that it makes sense when it is read alone. */
  readonly label: string | Readonly<Record<string, string>>;
  /** The target of the link. */
  readonly url: string;
  /** What the page is about. */
  readonly text?: string | Readonly<Record<string, string>> | undefined;
}

/** A section of the page: which data it shows, under which title, and with which text before and after. The data is in the rest of the manifest; only `prose` has its own content. */
export interface Section {
  /** Anchor of a `prose` section, and its name in the attribute `sections`. If left out, it is derived from the title. */
  readonly id: string;
  /** Which data the section shows. A type that this version of the library does not know is left out with a warning. */
  readonly type:
    | 'overview'
    | 'control-grid'
    | 'compliance-matrix'
    | 'crosswalk'
    | 'subprocessor-table'
    | 'data-handling'
    | 'documents'
    | 'responsibilities'
    | 'disclosure-form'
    | 'faq'
    | 'updates'
    | 'contacts'
    | 'prose';
  /** Heading. If left out, the usual one in the reader’s language. */
  readonly title?: string | Readonly<Record<string, string>> | undefined;
  /** A shorter title for the navigation. If left out, the title. */
  readonly navTitle?: string | Readonly<Record<string, string>> | undefined;
  /** A paragraph between the heading and the data. */
  readonly intro?: string | Readonly<Record<string, string>> | undefined;
  /** Blocks between the introduction and the data; the body of a `prose` section. */
  readonly content?: readonly ContentBlock[] | undefined;
  /** Blocks after the data. */
  readonly closing?: readonly ContentBlock[] | undefined;
}

/** What a section shows: `faq`, `documents` and so on, or `prose`. */
export type SectionType = Section['type'];

/** A cell of a table: a text, a number or a link. */
export type TableCell = TableBlock['rows'][number][number];
