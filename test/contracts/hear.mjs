/** A script that runs first in a page, in any engine, and records errors and violations in `window.heard`. */
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
