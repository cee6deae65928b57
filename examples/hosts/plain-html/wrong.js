// Mistakes that the compiler has to find; no page loads this file.
const center = document.createElement('trust-center');
// @ts-expect-error no such property
center.sorce = '/trust.json';
// @ts-expect-error no such theme
center.theme = 'blue';
// @ts-expect-error no such detail
center.addEventListener('trust-load', ({ detail }) => detail.report);
