import { BRAND_COLORS, BRANDS, SCHEMES } from '@osseo/tokens';
import { create, type ThemeVars } from 'storybook/theming';
import { paperOf, type Choice } from './toolbars.ts';

const made = new Map<string, ThemeVars>();

/**
 * The frame of the Storybook and its documentation pages, on the same paper as what they show. What shows every mode at
 * once lies on light paper. The same choice is the same object, which is what lets React go on without drawing.
 */
export function themeOf({ brand, scheme }: Pick<Choice, 'brand' | 'scheme'>): ThemeVars {
  const name = `${brand} ${scheme}`;
  const theme = made.get(name) ?? themeOn(brand, scheme);
  made.set(name, theme);
  return theme;
}

function themeOn(brand: string, scheme: string): ThemeVars {
  const schemes = BRAND_COLORS[BRANDS.find((known) => known === brand) ?? 'calm'];
  const paper = schemes[SCHEMES.find((known) => known === scheme) ?? 'light'];
  return create({
    base: paperOf(scheme),
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
