// npm run i18n: compares every language with the English messages.
//   npm run i18n               lists missing messages; exits with 1 if a message is superfluous or faulty
//   npm run i18n -- --strict   exits with 1 if a message is missing as well: the check before a release
import { pathToFileURL } from 'node:url';
import { load } from './lib/load.mjs';

/** @typedef {string | Readonly<Record<string, string>>} Message A text, or its plural forms by CLDR category. */
/** @typedef {Readonly<Record<string, Message>>} Messages */

/** Plural forms that some languages write without a digit: "one document", "two documents". */
const MAY_LEAVE_OUT_COUNT = ['zero', 'one', 'two'];

const formsOf = (message) => (typeof message === 'string' ? [['', message]] : Object.entries(message));
const placeholdersOf = (text) =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name))].sort();
const inBraces = (names) => names.map((name) => `{${name}}`).join(' ') || 'none';

/** Returns what is wrong with one translated message, in words. */
function faultsOf(message, english) {
  if (typeof message !== typeof english)
    return [typeof english === 'string' ? 'has plural forms, English has none' : 'has no plural forms'];
  if (typeof message === 'object' && message.other === undefined) return ['has no plural form `other`'];
  const wanted = placeholdersOf(formsOf(english).at(-1)[1]);
  return formsOf(message).flatMap(([form, text]) => {
    const found = placeholdersOf(text);
    const expected =
      MAY_LEAVE_OUT_COUNT.includes(form) && !found.includes('count')
        ? wanted.filter((name) => name !== 'count')
        : wanted;
    if (found.join() === expected.join()) return [];
    const where = form && ` in the form \`${form}\``;
    return [`has the placeholders ${inBraces(found)}${where}, expected ${inBraces(expected)}`];
  });
}

/**
 * Compares the messages of one language with the English ones.
 *
 * @param {Messages} english
 * @param {Messages} messages
 * @returns {{ missing: string[], superfluous: string[], faults: string[] }} keys that the language lacks, keys that
 *   English does not have, and one sentence for each fault of a translation
 */
export function compare(english, messages) {
  const known = Object.keys(messages).filter((key) => Object.hasOwn(english, key));
  return {
    missing: Object.keys(english).filter((key) => !Object.hasOwn(messages, key)),
    superfluous: Object.keys(messages).filter((key) => !Object.hasOwn(english, key)),
    faults: known.flatMap((key) =>
      faultsOf(messages[key], english[key]).map((fault) => `\`${key}\` ${fault}`),
    ),
  };
}

/**
 * Reads the English messages and those of every language from the sources.
 *
 * @returns {Promise<{ english: Messages, languages: Map<string, Messages> }>}
 */
export async function readMessages() {
  const { en: english } = await load('components/english.ts');
  const { languages: tags } = await load('src/i18n/messages.ts');
  const languages = new Map();
  for (const lang of tags) {
    // The file of a language has its tag as its name, in lower case, and one export.
    const [messages] = Object.values(await load(`src/i18n/${lang.toLowerCase()}.ts`));
    languages.set(lang, messages);
  }
  return { english, languages };
}

/**
 * Writes a report on all languages.
 *
 * @param {Messages} english
 * @param {ReadonlyMap<string, Messages>} languages
 * @param {{ strict?: boolean }} [options] `strict`: a missing message is an error as well
 * @returns {{ text: string, isFine: boolean }}
 */
export function report(english, languages, { strict = false } = {}) {
  const results = [...languages].map(([lang, messages]) => ({ lang, ...compare(english, messages) }));
  const total = Object.keys(english).length;
  const rows = [
    ['language', 'translated', 'missing', 'superfluous', 'faulty'],
    ...results.map(({ lang, missing, superfluous, faults }) =>
      [lang, `${total - missing.length} of ${total}`, missing.length, superfluous.length, faults.length].map(
        String,
      ),
    ),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const table = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join('  '),
  );
  const details = results.flatMap(({ lang, missing, superfluous, faults }) => [
    ...superfluous.map(
      (key) => `${lang}: \`${key}\` is superfluous: English has no such message. Remove it.`,
    ),
    ...faults.map((fault) => `${lang}: ${fault}.`),
    ...missing.map(
      (key) => `${lang}: \`${key}\` is missing. In English: “${formsOf(english[key]).at(-1)[1]}”`,
    ),
  ]);
  const isFine = results.every(
    ({ missing, superfluous, faults }) =>
      superfluous.length === 0 && faults.length === 0 && (!strict || missing.length === 0),
  );
  return { text: [...table, ...(details.length > 0 ? ['', ...details] : [])].join('\n'), isFine };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { english, languages } = await readMessages();
  const { text, isFine } = report(english, languages, { strict: process.argv.includes('--strict') });
  console.log(text);
  process.exitCode = isFine ? 0 : 1;
}
