import { css } from 'lit';

/** Blocks of a long list that cost no layout while they are out of view. Each section sets the height that it expects. */
export const longListStyles = css`
  .block {
    content-visibility: auto;
  }
  /* Hidden, and as small as with "display: none", but the browser keeps the layout, so that the block is back at once. */
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
