import '@fontsource-variable/source-sans-3/wght.css';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/manager-api';
import { COLORS } from '@osseo/tokens';
import { themes } from './theme.ts';

/**
 * The second colour is that of words in the bar and, made darker, lies under white words in the list: on dark paper the
 * accent is too light below them.
 */
const frames = {
  light: themes.light,
  dark: { ...themes.dark, colorSecondary: between(COLORS.dark['color-line-strong'], COLORS.dark['color-ink-muted']) },
} as const;

addons.setConfig({ theme: frames.light });

// The frame lies on the same paper as what it shows.
addons.register('osseo/scheme', (api) => {
  for (const event of [SET_GLOBALS, GLOBALS_UPDATED]) {
    api.on(event, ({ globals }: { globals: { scheme?: unknown } }) => {
      api.setOptions({ theme: frames[globals.scheme === 'dark' ? 'dark' : 'light'] });
    });
  }
});

/** The colour half-way between two, each written `#rrggbb`. */
function between(one: string, other: string): string {
  const channel = (color: string, at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round((channel(one, at) + channel(other, at)) / 2));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
