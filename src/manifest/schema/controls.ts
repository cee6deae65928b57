import { content } from './content.js';
import {
  access,
  date,
  id,
  list,
  obj,
  oneOf,
  optional,
  plain,
  requirementRef,
  text,
  url,
} from './primitives.js';

/** What stands behind a claim: a document of this manifest, a link, or words; each with its access. */
export const evidence = obj({
  label: text,
  document: optional(id),
  url: optional(url),
  access: optional(access),
  date: optional(date),
});

/** A layer says who attests the controls on it. */
export const layer = obj({
  id: optional(id),
  label: text,
  covers: optional(text),
  attestedBy: optional(text),
});

/** The author's own vocabulary for how far evidence carries. */
export const evidenceClass = obj({
  id: optional(id),
  label: text,
  meaning: optional(text),
  strength: optional(oneOf(['strong', 'partial', 'weak', 'none'])),
});

/** Where a control stands. The words follow OSCAL's implementation status, with *not-offered* for plain admissions. */
export const controlStatus = oneOf([
  'implemented',
  'partial',
  'planned',
  'alternative',
  'not-offered',
  'not-applicable',
]);

export const control = obj({
  id: optional(id),
  title: text,
  text: optional(text),
  status: optional(controlStatus),
  statusLabel: optional(text),
  layer: optional(id),
  attestedBy: optional(text),
  evidenceClass: optional(id),
  evidence: list(evidence),
  requirements: list(requirementRef),
  scope: list(id),
  reviewed: optional(date),
  planned: optional(date),
  url: optional(url),
  content,
});

export const controlGroup = obj({
  id: optional(id),
  title: text,
  summary: optional(text),
  requirements: list(requirementRef),
  controls: list(control),
  content,
});

export const controls = obj({
  layers: list(layer),
  evidenceClasses: list(evidenceClass),
  groups: list(controlGroup),
});

/** A requirement of a framework, and how this company stands to it. */
export const requirement = obj({
  id: plain,
  title: optional(text),
  text: optional(text),
  layers: list(id),
  evidenceClass: optional(id),
  status: optional(controlStatus),
  note: optional(text),
});

/** A framework with the requirements that this company speaks to. */
export const framework = obj({
  id: optional(id),
  name: plain,
  version: optional(plain),
  owner: optional(plain),
  url: optional(url),
  summary: optional(text),
  requirements: list(requirement),
});
