import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent } from 'storybook/test';
import { inside } from './support.js';
import { defineThemeEditor } from './theme-editor.js';
import { properties } from './tokens.js';

defineThemeEditor();

/** An editor that applies the public custom properties to a whole page, and shows the CSS to copy to a site. */
const meta: Meta = {
  title: 'Theming',
  parameters: { controls: { disable: true } },
  // There is only one story to show, so a docs page would only repeat it.
  tags: ['!autodocs'],
  render: () => html`<story-theme-editor></story-theme-editor>`,
};
export default meta;

export const Editor: StoryObj = {};

/** Typed values change the page and appear in the CSS. */
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
