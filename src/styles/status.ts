import { css } from 'lit';

/** A status: a mark, a text and a color. */
export const statusStyles = css`
  .status {
    display: inline-flex;
    align-items: baseline;
    gap: 0.45em;
    font-weight: 500;
  }
  .mark.done circle,
  .mark.partial path {
    fill: currentColor;
  }
  .mark.done path {
    stroke: var(--_surface);
    stroke-width: 2.5;
  }
  .done {
    color: var(--_done);
  }
  .stated {
    color: var(--_stated);
  }
  .partial {
    color: var(--_partial);
  }
  .pending,
  .absent {
    color: var(--_pending);
  }
  .ended {
    color: var(--_ended);
  }
  @media (forced-colors: active) {
    /* Forced colors do not apply to SVG, so set colors that fit the background that the reader has chosen. */
    .mark {
      color: CanvasText;
    }
    .mark.done path {
      stroke: Canvas;
    }
  }
`;
