import { html, nothing, type TemplateResult } from 'lit';

/** What a heading may carry besides its words. */
export interface HeadingOptions {
  readonly id?: string;
  readonly part?: string;
  readonly className?: string;
}

/** Headings below a section's own are all one to a designer: `heading`, and `subtitle` where they look so. */
const partsOf = (part: string | undefined, className: string): string => {
  const given = part?.split(' ') ?? ['heading'];
  return [...new Set(className === 'subtitle' ? ['heading', 'subtitle', ...given] : given)].join(' ');
};

/**
 * A heading of a level known only at run time. Six written-out templates, because a tag name cannot be
 * an expression, and `unsafeStatic` would be a door for one that came from an attribute.
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
