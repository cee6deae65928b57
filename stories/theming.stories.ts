import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent } from 'storybook/test';
import { inside } from './support.js';
import { defineThemeEditor } from './theme-editor.js';
import { properties } from './tokens.js';

defineThemeEditor();

/**
 * Every public property, tried on a whole page at once. What is printed below the fields goes into a style sheet of
 * the site's own.
 */
const meta: Meta = {
  title: 'Theming',
  parameters: { controls: { disable: true } },
  // One story: a page of docs would say the same again.
  tags: ['!autodocs'],
  render: () => html`<story-theme-editor></story-theme-editor>`,
};
export default meta;

export const Editor: StoryObj = {};

/** What is typed reaches the page, and the CSS says it. */
export const Edited: StoryObj = {
  play: async ({ canvasElement }) => {
    const editor = canvasElement.querySelector('story-theme-editor')!;
    await editor.updateComplete;
    const root = editor.shadowRoot!;
    for (const { name } of properties)
      await expect(root.querySelector(`[id="${name}"]`), name).not.toBeNull();
    await userEvent.type(await inside(editor, '[id="--trust-radius"]'), '0px');
    await fireEvent.input(await inside(editor, '[aria-label="Choose --trust-accent"]'), {
      target: { value: '#7a1f5c' },
    });
    await userEvent.type(await inside(editor, '[id="--trust-surface"]'), 'no colour');
    await editor.updateComplete;
    const page = root.querySelector('trust-center')!;
    await expect(page.style.getPropertyValue('--trust-accent')).toBe('#7a1f5c');
    await expect(page.style.getPropertyValue('--trust-surface')).toBe('');
    await expect(root.querySelector('pre')?.textContent).toBe(
      'trust-center {\n  --trust-radius: 0px;\n  --trust-accent: #7a1f5c;\n}',
    );
  },
};
