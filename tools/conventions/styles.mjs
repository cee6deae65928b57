// Conventions about style sheets: css`…` templates and .css files.
import { visitStyles } from '../lib/source-text.mjs';

const SHIPPED = /^(src|components)\/.*\.(ts|css)$/;
const PHYSICAL_NAME = /^(margin|padding|border|scroll-margin|scroll-padding)-(left|right)(-|$)/;
const PHYSICAL_VALUE = new Set(['text-align', 'float', 'clear']);
const SIDES = new Set(['left', 'right']);

/** A rule that reports places in the style sheets of the library. */
const styleRule = (message, visitor) => (sources) =>
  sources
    .filter(({ path }) => SHIPPED.test(path))
    .flatMap((source) => visitStyles(source, visitor).map((line) => `${source.path}:${line} ${message}`));

/** Returns true if a value contains another value, at any depth. */
const holds = (value, isWanted) =>
  isWanted(value) ||
  (typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((inner) => holds(inner, isWanted)));

/** Returns the name and the value of a declaration, also if lightningcss does not know the property. */
const nameOf = ({ property, value }) =>
  property === 'custom' ? value.name : property === 'unparsed' ? value.propertyId.property : property;

function isPhysical(declaration) {
  const name = nameOf(declaration);
  if (PHYSICAL_NAME.test(name)) return true;
  return PHYSICAL_VALUE.has(name) && holds(declaration.value, (value) => SIDES.has(value));
}

const asksForWidth = ({ condition }) =>
  holds(condition, (value) => /^(min-|max-)?(device-)?(width|inline-size)$/.test(value?.name));

export const styleRules = {
  'no-rem': styleRule('`rem` depends on the root element of the host page: use `em`', (report) => ({
    Length({ unit }) {
      if (unit === 'rem') report();
    },
  })),
  'container-not-media': styleRule(
    'the element is not as wide as the page: use a container query',
    (report) => ({
      MediaQuery(query) {
        if (asksForWidth(query)) report();
      },
    }),
  ),
  'logical-properties': styleRule('a physical side: use inline-start or inline-end', (report) => ({
    Declaration(declaration) {
      if (isPhysical(declaration)) report();
    },
  })),
};
