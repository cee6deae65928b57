import * as z from 'zod/mini';
import {
  date,
  duration,
  flag,
  id,
  language,
  list,
  obj,
  oneOf,
  optional,
  plain,
  text,
  url,
} from './primitives.js';

/** What a reporter may count on, stage by stage. */
export const commitment = obj({
  id: optional(id),
  stage: oneOf(['acknowledge', 'assess', 'fix', 'disclose', 'credit']),
  within: optional(duration),
  calendar: optional(oneOf(['business-days', 'days'])),
  text: optional(text),
});

/** A field of the report form beyond the standard ones. */
export const formField = obj({
  id,
  label: text,
  hint: optional(text),
  kind: optional(oneOf(['text', 'textarea', 'select', 'checkbox'])),
  options: list(text),
  required: optional(flag),
});

export const disclosureForm = obj({
  endpoint: optional(url),
  method: optional(oneOf(['POST', 'PUT'])),
  timeout: optional(duration),
  systems: list(text),
  fields: list(formField),
  fallback: optional(text),
});

/** Thanks to somebody who reported a vulnerability. */
export const credit = obj({
  id: optional(id),
  name: plain,
  url: optional(url),
  date: optional(date),
  text: optional(text),
});

/** What a report may be encrypted with. */
export const publicKey = z.union([url, plain], 'a link to a key, or the key itself');

/** Vulnerability disclosure. Fields of RFC 9116 carry its names, so that `security.txt` can be written from them. */
export const disclosure = obj({
  intro: optional(text),
  policyUrl: optional(url),
  contacts: list(url),
  encryption: list(publicKey),
  acknowledgementsUrl: optional(url),
  credits: list(credit),
  creditPolicy: optional(text),
  languages: list(language),
  expires: optional(date),
  canonical: list(url),
  hiring: optional(url),
  csaf: optional(url),
  safeHarbour: optional(text),
  bounty: optional(text),
  window: optional(duration),
  extendable: optional(flag),
  include: list(text),
  commitments: list(commitment),
  inScope: list(text),
  outOfScope: list(text),
  form: optional(disclosureForm),
});
