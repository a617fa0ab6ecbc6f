import '@fontsource-variable/source-sans-3/wght.css';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/manager-api';
import { themes } from './theme.ts';

/** The second colour lies under white words in the list, and is that of words in the bar: on dark paper the accent is too light. */
const frames = { light: themes.light, dark: { ...themes.dark, colorSecondary: themes.dark.inputBorder } } as const;

addons.setConfig({ theme: frames.light });

// The frame lies on the same paper as what it shows.
addons.register('osseo/scheme', (api) => {
  for (const event of [SET_GLOBALS, GLOBALS_UPDATED]) {
    api.on(event, ({ globals }: { globals: { scheme?: unknown } }) => {
      api.setOptions({ theme: frames[globals.scheme === 'dark' ? 'dark' : 'light'] });
    });
  }
});
