/** A script that comes first in a page, in any engine, and writes down in `window.heard` what it would rather not hear. */
export const HEAR = `window.heard = [];
const hear = (kind, text) => window.heard.push(kind + ': ' + text);
addEventListener('securitypolicyviolation', (event) =>
  hear('violation', event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));
addEventListener('error', (event) => hear('error', event.message || event.target.src || event.target.href), true);
addEventListener('unhandledrejection', (event) => hear('rejection', event.reason));
for (const kind of ['error', 'warn', 'info', 'log', 'debug']) {
  const write = console[kind];
  console[kind] = (...words) => {
    hear(kind, words.join(' '));
    write.apply(console, words);
  };
}`;
