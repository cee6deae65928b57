import { content } from './content.js';
import {
  access,
  count,
  country,
  date,
  duration,
  email,
  id,
  language,
  list,
  obj,
  oneOf,
  optional,
  plain,
  sha256,
  text,
  url,
} from './primitives.js';

export const residency = obj({
  id: optional(id),
  label: optional(text),
  country: optional(country),
  region: optional(plain),
  city: optional(plain),
  provider: optional(plain),
  note: optional(text),
});

/** One layer at which data is protected by cryptography. */
export const encryption = obj({
  id: optional(id),
  label: text,
  state: optional(oneOf(['in-transit', 'at-rest', 'in-use', 'hashed'])),
  standard: optional(text),
  text: optional(text),
  keys: optional(text),
});

export const retention = obj({
  id: optional(id),
  category: text,
  period: optional(duration),
  text: optional(text),
  basis: optional(text),
});

export const transfer = obj({
  id: optional(id),
  label: text,
  text: optional(text),
  url: optional(url),
});

export const dataHandling = obj({
  intro: optional(text),
  residency: list(residency),
  encryption: list(encryption),
  retention: list(retention),
  transfers: list(transfer),
  content,
});

export const privacyRole = obj({
  id: optional(id),
  role: oneOf(['processor', 'controller', 'joint-controller']),
  text,
});

export const dataProtectionOfficer = obj({
  name: optional(plain),
  email: optional(email),
  phone: optional(plain),
  url: optional(url),
});

export const dataSubjectRequests = obj({
  url: optional(url),
  email: optional(email),
  responseWithin: optional(duration),
  basis: optional(text),
  text: optional(text),
});

export const authority = obj({ name: plain, country: optional(country), url: optional(url) });

export const representative = obj({
  id: optional(id),
  name: plain,
  country: optional(country),
  email: optional(email),
  address: optional(plain),
});

/** Who the company is under data-protection law, and how a data subject reaches it. */
export const privacy = obj({
  roles: list(privacyRole),
  dpo: optional(dataProtectionOfficer),
  dataSubjectRequests: optional(dataSubjectRequests),
  authority: optional(authority),
  representatives: list(representative),
  content,
});

export const aiModel = obj({
  id: optional(id),
  name: plain,
  provider: optional(plain),
  purpose: optional(text),
});

/** What artificial intelligence does with customer data. */
export const ai = obj({
  summary: optional(text),
  activation: optional(oneOf(['always-on', 'opt-in', 'opt-out', 'bring-your-own-key', 'not-used'])),
  training: optional(oneOf(['never', 'opt-in', 'opt-out', 'always'])),
  providerRetention: optional(oneOf(['zero', 'limited', 'provider-default'])),
  retention: optional(text),
  models: list(aiModel),
  content,
});

export const document = obj({
  id: optional(id),
  title: text,
  type: optional(
    oneOf([
      'policy',
      'report',
      'certificate',
      'agreement',
      'evidence-pack',
      'questionnaire',
      'notice',
      'record',
      'source-code',
      'guide',
      'other',
    ]),
  ),
  access: optional(access),
  url: optional(url),
  requestUrl: optional(url),
  version: optional(plain),
  updated: optional(date),
  language: optional(language),
  mediaType: optional(plain),
  bytes: optional(count),
  sha256: optional(sha256),
  summary: optional(text),
});
