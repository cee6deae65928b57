import { css } from 'lit';

/**
 * On paper: black on white whatever the screen shows, everything unfolded, nothing to press, and links
 * followed by their addresses. Important where a site's own colours or an element's own sheet would win.
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
    /* What is skipped while out of sight has no place on paper, where all is in sight. */
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
