import { css } from 'lit';

/**
 * Styles for blocks that the browser does not lay out while they are out of view. Each section sets their expected
 * height.
 */
export const longListStyles = css`
  .block {
    content-visibility: auto;
  }
  /* Takes no space, as with "display: none", but the browser keeps the layout, so showing the block again is fast. */
  @media screen {
    @supports (content-visibility: hidden) {
      .block[hidden] {
        display: block !important;
        content-visibility: hidden;
        contain-intrinsic-size: none;
        margin: 0;
      }
    }
  }
`;
