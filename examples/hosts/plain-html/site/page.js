// Load this script before the library's, so that the page does not miss an event.
const center = /** @type {HTMLElementTagNameMap['trust-center']} */ (document.querySelector('trust-center'));
const status = /** @type {HTMLElement} */ (document.querySelector('#status'));
const report = /** @type {HTMLElement} */ (document.querySelector('#report'));

center.sections = 'overview control-grid subprocessor-table disclosure-form';

center.addEventListener('trust-load', ({ detail }) => {
  status.textContent = `${detail.model.organization?.name}: ${detail.problems.length} problems`;
});

center.addEventListener('trust-submit', (event) => {
  event.preventDefault(); // This page sends reports itself.
  const form = /** @type {HTMLElementTagNameMap['trust-disclosure-form']} */ (event.composedPath()[0]);
  report.textContent = `Taken: ${event.detail.report.title}`;
  form.settle({ reference: 'EX-1' });
});
