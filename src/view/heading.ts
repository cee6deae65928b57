import { html, nothing, type TemplateResult } from 'lit';

/** Optional attributes of a heading. */
export interface HeadingOptions {
  readonly id?: string;
  readonly part?: string;
  readonly className?: string;
}

/** Returns the parts of a heading: every heading is a `heading`, one with the class `subtitle` also a `subtitle`. */
const partsOf = (part: string | undefined, className: string): string => {
  const given = part?.split(' ') ?? ['heading'];
  return [...new Set(className === 'subtitle' ? ['heading', 'subtitle', ...given] : given)].join(' ');
};

/**
 * Renders a heading of a level that is known only at run time. There are six templates because a tag name cannot be an
 * expression in Lit, and `unsafeStatic` would be unsafe with a value from an attribute.
 *
 * @example renderHeading(3, 'Access control', { id: 'trust-group-access', part: 'group-title' })
 */
export const renderHeading = (
  level: number,
  words: unknown,
  { id, part, className = '' }: HeadingOptions = {},
): TemplateResult => {
  const a = id ?? nothing;
  const p = partsOf(part, className);
  switch (level) {
    case 1:
      return html`<h1 id=${a} class=${className} part=${p}>${words}</h1>`;
    case 2:
      return html`<h2 id=${a} class=${className} part=${p}>${words}</h2>`;
    case 3:
      return html`<h3 id=${a} class=${className} part=${p}>${words}</h3>`;
    case 4:
      return html`<h4 id=${a} class=${className} part=${p}>${words}</h4>`;
    case 5:
      return html`<h5 id=${a} class=${className} part=${p}>${words}</h5>`;
    default:
      return html`<h6 id=${a} class=${className} part=${p}>${words}</h6>`;
  }
};
