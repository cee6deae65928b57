import { evidence } from './controls.js';
import { content } from './content.js';
import {
  access,
  date,
  id,
  list,
  obj,
  oneOf,
  optional,
  period,
  plain,
  requirementRef,
  text,
  url,
} from './primitives.js';

/** What sort of statement this is. A regulation is complied with, never certified by its own name. */
export const assuranceKind = oneOf([
  'certification',
  'attestation',
  'authorization',
  'self-assessment',
  'code-of-practice',
  'regulation',
  'questionnaire',
]);

export const assuranceStatus = oneOf([
  'not-started',
  'planned',
  'in-progress',
  'aligned',
  'implemented',
  'attested',
  'certified',
  'expired',
  'withdrawn',
  'not-applicable',
]);

/** A row of the compliance status matrix. */
export const assurance = obj({
  id: optional(id),
  framework: optional(id),
  label: text,
  kind: optional(assuranceKind),
  status: optional(assuranceStatus),
  statusLabel: optional(text),
  statement: optional(text),
  evidence: list(evidence),
  target: optional(date),
  window: optional(period),
  issuer: optional(text),
  certificateNumber: optional(plain),
  accreditation: optional(text),
  verifyUrl: optional(url),
  validFrom: optional(date),
  validUntil: optional(date),
  asOf: optional(date),
  scope: list(id),
  requirements: list(requirementRef),
  content,
});

/** An audit or a test: what was looked at, by whom, when, and who may read the report. */
export const assessment = obj({
  id: optional(id),
  kind: optional(
    oneOf([
      'internal-audit',
      'external-audit',
      'penetration-test',
      'static-analysis',
      'dynamic-scan',
      'dependency-scan',
      'code-review',
      'restore-drill',
      'tabletop-exercise',
      'risk-assessment',
      'other',
    ]),
  ),
  title: text,
  by: optional(text),
  date: optional(date),
  period: optional(period),
  cadence: optional(text),
  scope: list(id),
  covers: list(text),
  outcome: optional(text),
  text: optional(text),
  report: optional(id),
  access: optional(access),
  url: optional(url),
});
