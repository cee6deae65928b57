import { css } from 'lit';

/** How far along something is, by a mark, a word and a colour. */
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
    /* Drawings keep their colour there, which no longer goes with the ground that the reader has chosen. */
    .mark {
      color: CanvasText;
    }
    .mark.done path {
      stroke: Canvas;
    }
  }
`;
