import { join } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineProject } from 'vitest/config';
import { findChromium } from '../../scripts/lib/find-chromium.ts';

const executablePath = findChromium();

/** Every story as a test in Chromium, with the findings of axe as errors. */
export default defineProject({
  plugins: [storybookTest({ configDir: join(import.meta.dirname, '.storybook'), disableAddonDocs: true })],
  test: {
    name: 'stories',
    // Pages of prose hold no story.
    exclude: ['**/*.mdx'],
    // One frame for all files: loading the preview again for each costs as much as its stories.
    isolate: false,
    // The longest review sheet takes five seconds alone and many more beside a build.
    testTimeout: 60_000,
    // Beside the tests in Node: the browser waits for files about as long as it computes.
    sequence: { groupOrder: 0 },
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({
        launchOptions: {
          ...(executablePath && { executablePath }),
          args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
