import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // A configuration of its own: the root's is that of the npm build, which leaves Lit to its users.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  // Nothing leaves the machine: no statistics, no news, no look for updates.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, allowedHosts: ['localhost'] },
};
export default config;
