import type { TrustCenter } from '../../components/center/center.js';
import type { TrustDisclosureForm } from '../../components/disclosure-form/disclosure-form.js';
import { find } from '../components/center-harness.js';
import { words } from '../helpers/fixture.js';

/** A manifest with text, a list to search and a form. */
export const manifest = {
  manifestVersion: 1,
  organization: { name: 'Acme' },
  faq: [
    { id: 'where', question: 'Where is data kept?', answer: 'In Frankfurt.' },
    { id: 'who', question: 'Who reads it?', answer: 'Nobody.' },
  ],
  subprocessors: {
    items: Array.from({ length: 12 }, (_, at) => ({
      id: `vendor-${at}`,
      name: `Vendor ${at}`,
      purpose: at % 2 ? 'Hosting' : 'Mail',
    })),
  },
  disclosure: { contacts: ['mailto:security@acme.example'], form: { endpoint: '/hosts/report' } },
  sections: [{ type: 'faq' }, { type: 'subprocessor-table' }, { type: 'disclosure-form' }],
};

export const form = (center: ParentNode & { renderRoot: ParentNode }): TrustDisclosureForm =>
  (center.renderRoot.querySelector('trust-disclosure-form') ??
    center.querySelector('trust-disclosure-form'))!;

const FILLED = { title: 'Stored XSS', steps: '1. Open\n2. Look', contact: 'ada@example.org' };

/** Fills in the report form as a reader does. */
export const fill = async (center: TrustCenter): Promise<void> => {
  const element = form(center);
  for (const [name, value] of Object.entries(FILLED)) {
    const field = element.renderRoot.querySelector<HTMLInputElement>(`#report-${name}`)!;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  await element.updateComplete;
};

/** Returns whether the form's fields contain everything that `fill` typed. */
export const isFilled = (center: TrustCenter): boolean =>
  Object.entries(FILLED).every(
    ([name, value]) =>
      form(center)?.renderRoot.querySelector<HTMLInputElement>(`#report-${name}`)?.value === value,
  );

/** Returns the search field of the sub-processor table. */
export const search = (center: TrustCenter): HTMLInputElement =>
  find<HTMLInputElement>(center, 'input[type=search]')!;

/** Returns the text of the visible sub-processors. A search hides the other rows but keeps them in the document. */
export const vendors = (center: TrustCenter): string => {
  const table = find(center, 'table')!;
  return [...table.querySelectorAll('tbody:not([hidden])')].map(words).join(' ');
};
