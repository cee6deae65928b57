import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements';
import '../src/styles/before-define.css';
import { inFrame } from '../stories/frame.js';
import './preview.css';

setCustomElementsManifest(manifest);

const choice = <Icon extends string>(
  title: string,
  icon: Icon,
  items: readonly (readonly [value: string, title: string])[],
) => ({
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: items.map(([value, words]) => ({ value, title: words })),
  },
});

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inFrame],
  globalTypes: {
    scheme: choice('Colour scheme', 'mirror', [
      ['light', 'Light'],
      ['dark', 'Dark'],
    ]),
    width: choice('Width', 'grow', [
      ['full', 'Full width'],
      ['narrow', '320 px'],
      ['column', '768 px'],
    ]),
    language: choice(
      'Language',
      'globe',
      ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'cs', 'ja', 'ar'].map(
        (code) => [code, new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code] as const,
      ),
    ),
  },
  initialGlobals: { scheme: 'light', width: 'full', language: 'en' },
  parameters: {
    a11y: { test: 'error' },
    // The frame shows them, with the colour scheme that belongs to them.
    backgrounds: { disable: true },
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { codePanel: false },
    options: {
      storySort: { order: ['Introduction', 'Theming', 'Page', 'Sections'] },
    },
  },
};
export default preview;
