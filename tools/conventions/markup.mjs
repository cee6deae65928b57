// Conventions about markup: HTML pages, and the html`…` templates of modules.
import { elementsIn, visitStyles } from '../lib/source-text.mjs';

/** `src/prerender/` writes the only `<style>` elements, with the nonce of the page. */
const TEMPLATES = /^(src(?!\/prerender\/)|components|stories|examples)\/.*\.(ts|html)$/;
const EXAMPLES = /^examples\/.*\.html$/;
const isElsewhere = (address) => /^(https?:)?\/\//.test(address);

const isScript = ({ name }) => name === 'script';
const hasListener = ({ attributes }) => [...attributes.keys()].some((name) => /^on[a-z]/.test(name));
const isInlineScript = (element) =>
  isScript(element) &&
  !element.attributes.has('src') &&
  element.attributes.get('type') !== 'application/json';

const LOADING = new Map([
  ['link', 'href'],
  ['object', 'data'],
]);
const fetchesElsewhere = ({ name, attributes }) =>
  isElsewhere(attributes.get('src') ?? '') || isElsewhere(attributes.get(LOADING.get(name) ?? '') ?? '');

/** A rule that reports elements of the files that it applies to. */
const elementRule = (applies, message, isWrong) => (sources) =>
  sources
    .filter(({ path }) => applies.test(path))
    .flatMap((source) =>
      elementsIn(source)
        .filter(isWrong)
        .map(({ line }) => `${source.path}:${line} ${message}`),
    );

const foreign = 'a request to another host';
const requestsOfPages = elementRule(EXAMPLES, foreign, fetchesElsewhere);
const requestsOfStyles = (sources) =>
  sources
    .filter(({ path }) => /^examples\/.*\.css$/.test(path))
    .flatMap((source) =>
      visitStyles(source, (report) => ({
        Url({ url }) {
          if (isElsewhere(url)) report();
        },
        Rule({ type, value }) {
          if (type === 'import' && isElsewhere(value.url)) report();
        },
      })).map((line) => `${source.path}:${line} ${foreign}`),
    );

export const markupRules = {
  'no-inline-style': elementRule(
    TEMPLATES,
    'a strict style-src blocks inline style',
    ({ name, attributes }) => name === 'style' || attributes.has('style'),
  ),
  'no-inline-script': elementRule(
    EXAMPLES,
    'a strict script-src blocks inline script',
    (element) => isInlineScript(element) || hasListener(element),
  ),
  'no-foreign-request': (sources) => [...requestsOfPages(sources), ...requestsOfStyles(sources)],
};
