import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // Use a separate configuration. The one in the root folder is for the npm build, which does not bundle Lit.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  // Make no requests to other machines: no telemetry, no news, no check for updates.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, allowedHosts: ['localhost'] },
};
export default config;
