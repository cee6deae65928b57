// Plain DOM: elements by their tags, and listeners by the names of events.
import 'trust-center';
import type { TrustCenter, TrustDisclosureForm } from 'trust-center/elements';

const center = document.createElement('trust-center');
center.manifest = { manifestVersion: 1 };
center.src = '/trust.json';
center.sections = 'overview faq';
center.theme = 'dark';
center.headingLevel = 3;
void center.reload();
if (center.state.status === 'failed') console.info(center.state.reason);
// @ts-expect-error no such theme
center.theme = 'blue';
// @ts-expect-error a number
center.headingLevel = '3';
// @ts-expect-error read-only
center.problems = [];
// @ts-expect-error no such property
center.source = '/trust.json';

const found: TrustCenter | null = document.querySelector('trust-center');
found?.addEventListener('trust-load', (event) => {
  const count: number = event.detail.problems.length;
  console.info(count, event.detail.model.organization?.name);
  // @ts-expect-error of another event
  console.info(event.detail.report);
});
found?.addEventListener('trust-error', ({ detail: { reason } }) => {
  // @ts-expect-error no such reason
  if (reason === 'weather') console.info(reason);
});
// @ts-expect-error no such event, so no detail
found?.addEventListener('trust-laod', ({ detail }) => detail.problems);

for (const section of document.querySelectorAll('trust-subprocessor-table, trust-faq'))
  section.removeAttribute('src');
for (const table of document.querySelectorAll('trust-subprocessor-table')) table.src = '/trust.json';
// @ts-expect-error the form's alone
document.querySelector('trust-faq')!.endpoint = '/report';

const form: TrustDisclosureForm = document.createElement('trust-disclosure-form');
form.addEventListener('trust-submit', (event) => {
  event.preventDefault();
  console.info(event.detail.report.title);
  form.settle({ reference: 'R-1' });
  // @ts-expect-error a word
  form.settle({ reference: 1 });
});

// They bubble, so a page may listen further up.
document.addEventListener('trust-document-request', ({ detail }) => detail.document.title);
window.addEventListener('trust-submitted', ({ detail }) => detail.reference?.toUpperCase());
// @ts-expect-error no such detail
document.addEventListener('trust-submitted', ({ detail }) => detail.problems);
