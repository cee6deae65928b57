import type { DecoratorFunction } from 'storybook/internal/types';
import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import { html } from 'lit';

/** The surroundings of a story. The toolbar decides what a story leaves out. */
export interface Frame {
  readonly scheme?: 'light' | 'dark';
  readonly width?: 'full' | 'narrow' | 'column';
  readonly language?: string;
  readonly paper?: boolean;
}

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** Shows a story on a host page with a color scheme, a width and a language. */
export const inFrame: DecoratorFunction<WebComponentsRenderer> = (story, { globals, parameters }) => {
  const frame = { ...(globals as Frame), ...(parameters.frame as Frame | undefined) };
  const { scheme = 'light', width = 'full', language = 'en', paper = false } = frame;
  const classes = ['story-frame', paper ? 'paper' : scheme, width].join(' ');
  return html`<div class=${classes} lang=${language} dir=${RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr'}>
    <div class="story-width">${story()}</div>
  </div>`;
};
