// Each use below is a mistake that the compiler must report. No page loads this file.
const center = document.createElement('trust-center');
// @ts-expect-error no such property
center.sorce = '/trust.json';
// @ts-expect-error no such theme
center.theme = 'blue';
// @ts-expect-error the detail has no such property
center.addEventListener('trust-load', ({ detail }) => detail.report);
