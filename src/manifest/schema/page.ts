import * as z from 'zod/mini';
import { sectionTypes } from '../../sections.js';
import { content } from './content.js';
import {
  country,
  date,
  duration,
  email,
  id,
  lei,
  list,
  number,
  obj,
  oneOf,
  optional,
  plain,
  text,
  url,
} from './primitives.js';

export const logo = obj({ src: url, srcDark: optional(url), alt: optional(text) });

export const organization = obj({
  name: plain,
  legalName: optional(plain),
  legalForm: optional(text),
  url: optional(url),
  logo: optional(logo),
  country: optional(country),
  address: optional(plain),
  lei: optional(lei),
});

/** From these the page computes *current*, *due soon* or *overdue* on the visitor's clock. */
export const review = obj({
  version: optional(plain),
  updated: optional(date),
  reviewed: optional(date),
  reviewBy: optional(date),
  cycle: optional(duration),
});

/** A system or product that claims cover. */
export const scopeItem = obj({
  id: optional(id),
  name: plain,
  kind: optional(
    oneOf(['website', 'application', 'api', 'service', 'infrastructure', 'organization', 'other']),
  ),
  url: optional(url),
  description: optional(text),
});

export const highlight = obj({
  id: optional(id),
  title: text,
  text: optional(text),
  control: optional(id),
  assurance: optional(id),
  figure: optional(id),
  url: optional(url),
});

/** What a figure says: a number that the page may format, or words. */
export const figureValue = z.union([number, plain], 'a number or text');

/** A promised, targeted or measured number. */
export const figure = obj({
  id: optional(id),
  label: text,
  kind: optional(
    oneOf([
      'rpo',
      'rto',
      'uptime',
      'breach-notification',
      'retention',
      'backup',
      'acknowledgement',
      'notice',
      'coverage',
      'custom',
    ]),
  ),
  value: optional(figureValue),
  unit: optional(text),
  duration: optional(duration),
  qualifier: optional(oneOf(['at-most', 'under', 'at-least', 'over', 'about'])),
  basis: optional(oneOf(['commitment', 'target', 'measured'])),
  asOf: optional(date),
  source: optional(text),
  text: optional(text),
});

export const responsibility = obj({
  id: optional(id),
  title: optional(text),
  text,
  owner: oneOf(['customer', 'provider', 'shared']),
  contact: optional(url),
});

/** What is not covered, stated plainly. */
export const limitation = obj({ id: optional(id), boundary: text, meaning: optional(text) });

export const roadmapItem = obj({
  id: optional(id),
  title: text,
  text: optional(text),
  target: optional(date),
  status: optional(oneOf(['planned', 'in-progress', 'done', 'dropped'])),
  control: optional(id),
  assurance: optional(id),
});

export const faqItem = obj({ id: optional(id), question: text, answer: optional(text), content });

export const update = obj({
  id: optional(id),
  date,
  title: text,
  text: optional(text),
  kind: optional(
    oneOf(['controls', 'subprocessors', 'compliance', 'documents', 'policy', 'incident', 'page', 'other']),
  ),
  url: optional(url),
});

export const contact = obj({
  id: optional(id),
  kind: oneOf(['security', 'privacy', 'dpo', 'legal', 'support', 'press', 'sales', 'general', 'status']),
  label: optional(text),
  email: optional(email),
  phone: optional(plain),
  channels: list(oneOf(['call', 'sms'])),
  url: optional(url),
  address: optional(plain),
  text: optional(text),
});

export const link = obj({ id: optional(id), label: text, url, text: optional(text) });

export const sectionType = z.enum(sectionTypes, `a section of type ${sectionTypes.join(', ')}`);

/** A section of the page: its place in the order, its words, and for `prose` its content. */
export const section = obj({
  id: optional(id),
  type: sectionType,
  title: optional(text),
  navTitle: optional(text),
  intro: optional(text),
  content,
  closing: content,
});
