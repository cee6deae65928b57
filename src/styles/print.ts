import { css } from 'lit';

/**
 * Print styles: black on white in every color scheme, folded content open, no controls, and the URL after each link.
 * Uses `!important` where a site's colors or an element's own styles would win.
 */
export const printStyles = css`
  @media print {
    :host {
      color-scheme: light !important;
      --_text: #000;
      --_surface: #fff;
      --_muted: #333;
      --_line: #bbb;
      --_line-strong: #555;
      --_wash: transparent;
    }
    .section,
    .page {
      background: none !important;
      color: #000 !important;
    }
    /* Content that the screen skips while it is outside the viewport must be printed. */
    *,
    details::details-content {
      content-visibility: visible !important;
    }
    details::details-content {
      block-size: auto;
    }
    details > summary::after,
    button:not(.sort),
    .direction,
    .button,
    .toolbar > :not(.result),
    .permalink,
    .explain,
    .explanation,
    .bones,
    :has(> .form) {
      display: none !important;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    thead,
    .intro {
      break-after: avoid;
    }
    tr,
    li,
    dt,
    .callout,
    .action {
      break-inside: avoid;
    }
    p {
      orphans: 3;
      widows: 3;
    }
    a {
      text-decoration-color: currentColor;
    }
    a[href^='http']::after {
      content: ' <' attr(href) '>';
      overflow-wrap: anywhere;
      font-size: 0.8125em;
      font-weight: 400;
    }
  }
`;
