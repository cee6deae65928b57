import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import manifest from 'virtual:custom-elements';
import '../src/styles/before-define.css';
import { inFrame } from '../stories/frame.js';
import './preview.css';
import { languages } from '../src/i18n/messages.js';

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

/** Properties that only `<trust-center>` sets, on its sections. */
const INTERNAL = ['data', 'section', 'frame', 'type', 'placed', 'anchor'];

/**
 * Leaves an input only for the properties to which a story gives a value. Otherwise Storybook would also show inputs for
 * events, slots, parts and read-only properties, because custom-elements.json lists them all.
 */
const onlyWorkingControls: ArgTypesEnhancer = ({ argTypes, initialArgs }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => {
      const isInternal = INTERNAL.includes(name) && type.table?.category === 'properties';
      return [
        name,
        {
          ...type,
          ...(isInternal && { table: { ...type.table, disable: true } }),
          ...(!(name in initialArgs) && { control: { disable: true } }),
        },
      ];
    }),
  );

const preview: Preview = {
  argTypesEnhancers: [onlyWorkingControls],
  tags: ['autodocs'],
  decorators: [inFrame],
  globalTypes: {
    scheme: choice('Color scheme', 'mirror', [
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
      ['en', ...languages].map(
        (code) => [code, new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code] as const,
      ),
    ),
  },
  initialGlobals: { scheme: 'light', width: 'full', language: 'en' },
  parameters: {
    a11y: { test: 'error' },
    // The frame around a story sets the background and the color scheme.
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
