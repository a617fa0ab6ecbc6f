import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';
import { readableArrays } from './readable-arrays.ts';

/** `title` names the frame's tab; Storybook reads it, and its type leaves it out. */
const config: StorybookConfig & { readonly title: string } = {
  title: 'Osseo',
  stories: ['../src/**/*.mdx', '../src/**/*.stories.tsx', '../../../packages/*/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: ['../public'],
  framework: { name: '@storybook/react-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  typescript: { check: false, reactDocgen: 'react-docgen' },
  viteFinal: (vite) =>
    // First of all: the plug-in that reads the props is already among those of Storybook.
    mergeConfig(
      { ...vite, plugins: [readableArrays, ...(vite.plugins ?? [])] },
      {
        build: {
          chunkSizeWarningLimit: 2500,
          rolldownOptions: {
            // Every file of radix-ui begins with "use client", which a bundle for the browser has no use for.
            onwarn(warning: { code?: string }, warn: (warning: unknown) => void) {
              if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
            },
          },
        },
      },
    ),
};

export default config;
