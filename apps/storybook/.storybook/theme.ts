import { COLORS } from '@osseo/tokens';
import { create, type ThemeVars } from 'storybook/theming';

/** The frame of the Storybook and its documentation pages, on the same paper as what they show. */
export const themes: Readonly<Record<'light' | 'dark', ThemeVars>> = { light: themeOn('light'), dark: themeOn('dark') };

function themeOn(scheme: 'light' | 'dark'): ThemeVars {
  const paper = COLORS[scheme];
  return create({
    base: scheme,
    brandTitle: 'Osseo',
    fontBase: "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif",
    colorPrimary: paper['color-accent'],
    colorSecondary: paper['color-accent'],
    appBg: paper['color-ground'],
    appContentBg: paper['color-ground'],
    appPreviewBg: paper['color-ground'],
    appBorderColor: paper['color-line'],
    appBorderRadius: 3,
    barBg: paper['color-ground'],
    barSelectedColor: paper['color-accent'],
    inputBg: paper['color-surface'],
    inputBorder: paper['color-line-strong'],
    textColor: paper['color-ink'],
    textMutedColor: paper['color-ink-muted'],
  });
}
