import '@fontsource-variable/source-sans-3/wght.css';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/manager-api';
import { COLORS } from '@osseo/tokens';
import type { ThemeVars } from 'storybook/theming';
import { themeOf } from './theme.ts';
import { choiceOf, paperOf, type Choice } from './toolbars.ts';

/**
 * The second colour is that of words in the bar and, made darker, lies under white words in the list: on dark paper the
 * accent is too light below them.
 */
function frameOf(choice: Choice): ThemeVars {
  const theme = themeOf(choice);
  if (paperOf(choice.scheme) === 'light') return theme;
  return { ...theme, colorSecondary: between(COLORS.dark['color-line-strong'], COLORS.dark['color-ink-muted']) };
}

addons.setConfig({ theme: frameOf(choiceOf({})) });

// The frame lies on the same paper as what it shows.
addons.register('osseo/scheme', (api) => {
  for (const event of [SET_GLOBALS, GLOBALS_UPDATED]) {
    api.on(event, ({ globals }: { globals: Readonly<Record<string, unknown>> }) => {
      api.setOptions({ theme: frameOf(choiceOf(globals)) });
    });
  }
});

/** The colour half-way between two, each written `#rrggbb`. */
function between(one: string, other: string): string {
  const channel = (color: string, at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round((channel(one, at) + channel(other, at)) / 2));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
