// Generated from the .tokens.json files beside it: change those, then run "pnpm generate".

/** What a colour is for. */
export type ColorRole =
  | 'ground'
  | 'surface'
  | 'ink'
  | 'ink-muted'
  | 'line'
  | 'line-strong'
  | 'accent'
  | 'accent-strong'
  | 'accent-ink'
  | 'accent-soft'
  | 'focus'
  | 'emergency'
  | 'emergency-ink'
  | 'caution'
  | 'caution-soft'
  | 'caution-ink'
  | 'normal'
  | 'normal-soft'
  | 'danger'
  | 'danger-strong'
  | 'danger-ink'
  | 'danger-soft'
  | 'draft'
  | 'draft-soft'
  | 'band-1'
  | 'band-2'
  | 'band-3'
  | 'band-4'
  | 'bar-1'
  | 'bar-2'
  | 'bar-3';

/** The name of a colour: `var(--osseo-${name})` is its value in the scheme of the page. */
export type ColorToken = `color-${ColorRole}`;

/** The name of every other role. */
export type MeasureToken =
  | 'font-text'
  | 'font-title'
  | 'font-size-1'
  | 'font-size-2'
  | 'font-size-3'
  | 'font-size-4'
  | 'font-size-5'
  | 'font-size-6'
  | 'line-height-tight'
  | 'line-height-label'
  | 'line-height-text'
  | 'measure'
  | 'space-1'
  | 'space-2'
  | 'space-3'
  | 'space-4'
  | 'space-5'
  | 'space-6'
  | 'space-7'
  | 'space-8'
  | 'space-9'
  | 'space-10'
  | 'space-11'
  | 'space-12'
  | 'size-control'
  | 'size-target'
  | 'radius-1'
  | 'radius-2'
  | 'rule-hairline'
  | 'rule-focus'
  | 'rule-focus-gap'
  | 'rule-strong'
  | 'duration-quick'
  | 'ease-out';

/** The name of any role that a part may use. */
export type TokenName = ColorToken | MeasureToken;

/** A tone of the palette: what a brand sets, and roles refer to. No part uses one. */
export type PaletteToken =
  | 'palette-white'
  | 'palette-paper-13'
  | 'palette-paper-17'
  | 'palette-paper-21'
  | 'palette-paper-25'
  | 'palette-paper-34'
  | 'palette-paper-60'
  | 'palette-paper-63'
  | 'palette-paper-77'
  | 'palette-paper-82'
  | 'palette-paper-88'
  | 'palette-paper-90'
  | 'palette-paper-93'
  | 'palette-paper-98'
  | 'palette-paper-99'
  | 'palette-ink-15'
  | 'palette-ink-24'
  | 'palette-ink-30'
  | 'palette-ink-35'
  | 'palette-ink-44'
  | 'palette-ink-56'
  | 'palette-accent-13'
  | 'palette-accent-20'
  | 'palette-accent-28'
  | 'palette-accent-31'
  | 'palette-accent-35'
  | 'palette-accent-37'
  | 'palette-accent-45'
  | 'palette-accent-79'
  | 'palette-accent-86'
  | 'palette-accent-88'
  | 'palette-accent-93'
  | 'palette-accent-94'
  | 'palette-accent-99'
  | 'palette-blue-35'
  | 'palette-blue-45'
  | 'palette-blue-80'
  | 'palette-blue-88'
  | 'palette-red-13'
  | 'palette-red-20'
  | 'palette-red-28'
  | 'palette-red-31'
  | 'palette-red-38'
  | 'palette-red-40'
  | 'palette-red-45'
  | 'palette-red-48'
  | 'palette-red-49'
  | 'palette-red-56'
  | 'palette-red-76'
  | 'palette-red-86'
  | 'palette-red-91'
  | 'palette-red-96'
  | 'palette-red-99'
  | 'palette-amber-31'
  | 'palette-amber-39'
  | 'palette-amber-46'
  | 'palette-amber-51'
  | 'palette-amber-60'
  | 'palette-amber-77'
  | 'palette-amber-81'
  | 'palette-amber-87'
  | 'palette-amber-91'
  | 'palette-amber-95'
  | 'palette-green-28'
  | 'palette-green-33'
  | 'palette-green-47'
  | 'palette-green-50'
  | 'palette-green-77'
  | 'palette-green-80'
  | 'palette-green-93'
  | 'palette-green-95'
  | 'palette-plum-29'
  | 'palette-plum-36'
  | 'palette-plum-46'
  | 'palette-plum-80'
  | 'palette-plum-89'
  | 'palette-plum-96'
  | 'palette-clay-37'
  | 'palette-clay-89'
  | 'palette-straw-35'
  | 'palette-straw-91'
  | 'palette-sky-31'
  | 'palette-sky-94';

/** Whose pages they are. */
export type Brand = 'calm' | 'hangang' | 'marlow';

/** The brands, the first of them the one of `tokens.css`. */
export const BRANDS: readonly Brand[] = ['calm', 'hangang', 'marlow'];

/** A set of colours: light or dark, at the usual contrast or at the strong one that a reader asked for. */
export type Scheme = 'light' | 'dark' | 'light-contrast' | 'dark-contrast';

export const SCHEMES: readonly Scheme[] = ['light', 'dark', 'light-contrast', 'dark-contrast'];

/** How much stands on a screen. */
export type Density = 'comfortable' | 'compact';

export const DENSITIES: readonly Density[] = ['comfortable', 'compact'];

/** What each colour is for. */
export const COLOR_ROLES: Readonly<Record<ColorToken, string>> = {
  'color-ground': 'The paper everything lies on.',
  'color-surface': 'Fields that take an answer, and sheets that lie on the paper.',
  'color-ink': 'Words.',
  'color-ink-muted': 'Words that support other words.',
  'color-line': 'Hairlines that separate.',
  'color-line-strong': 'The outline of anything that can be filled in or pressed.',
  'color-accent': 'Actions, links and now. Nothing else.',
  'color-accent-strong': 'The accent under a pointer.',
  'color-accent-ink': 'Words on the accent.',
  'color-accent-soft': 'The ground of what is chosen.',
  'color-focus': 'The ring around what has keyboard focus.',
  'color-emergency': 'The block of an emergency.',
  'color-emergency-ink': 'Words on an emergency.',
  'color-caution': 'The mark of something to act on today.',
  'color-caution-soft': 'The ground of something to act on today.',
  'color-caution-ink': 'Words on that ground.',
  'color-normal': 'The mark of what is as it should be.',
  'color-normal-soft': 'The ground of what is as it should be.',
  'color-danger': 'Mistakes, and what cannot be undone.',
  'color-danger-strong': 'Danger under a pointer.',
  'color-danger-ink': 'Words on danger.',
  'color-danger-soft': 'The ground behind a mistake.',
  'color-draft': 'Text that no clinician has reviewed.',
  'color-draft-soft': 'The ground behind such text.',
  'color-band-1': 'The first phase of recovery.',
  'color-band-2': 'The second phase.',
  'color-band-3': 'The third phase.',
  'color-band-4': 'The last phase.',
  'color-bar-1': 'A restriction that forbids.',
  'color-bar-2': 'A restriction that limits.',
  'color-bar-3': 'A restriction that is being lifted.',
};

/** Every other token, as CSS, at the usual density. */
export const MEASURES: Readonly<Record<MeasureToken, string>> = {
  'font-text': "'Source Sans 3 Variable', system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  'font-title': "'Source Serif 4 Variable', Georgia, serif",
  'font-size-1': '0.9375rem',
  'font-size-2': '1.125rem',
  'font-size-3': '1.3125rem',
  'font-size-4': '1.625rem',
  'font-size-5': '2rem',
  'font-size-6': '2.625rem',
  'line-height-tight': '1.2',
  'line-height-label': '1.4',
  'line-height-text': '1.6',
  measure: '33rem',
  'space-1': '0.25rem',
  'space-2': '0.5rem',
  'space-3': '0.75rem',
  'space-4': '1rem',
  'space-5': '1.25rem',
  'space-6': '1.5rem',
  'space-7': '2rem',
  'space-8': '2.5rem',
  'space-9': '3rem',
  'space-10': '4rem',
  'space-11': '5rem',
  'space-12': '6rem',
  'size-control': '3rem',
  'size-target': '2.75rem',
  'radius-1': '3px',
  'radius-2': '6px',
  'rule-hairline': '1px',
  'rule-focus': '3px',
  'rule-focus-gap': '2px',
  'rule-strong': '5px',
  'duration-quick': '150ms',
  'ease-out': 'cubic-bezier(0.2, 0, 0, 1)',
};

/** What a brand sets besides its palette. */
export const BRAND_MEASURES: Readonly<Record<Brand, Readonly<Partial<Record<MeasureToken, string>>>>> = {
  calm: {
    'font-title': "'Source Serif 4 Variable', Georgia, serif",
    'radius-1': '3px',
    'radius-2': '6px',
  },
  hangang: {
    'font-title': 'var(--osseo-font-text)',
    'radius-1': '5px',
    'radius-2': '10px',
  },
  marlow: {
    'font-title': "'Newsreader Variable', Georgia, serif",
    'radius-1': '1px',
    'radius-2': '2px',
  },
};

/** What a density sets. */
export const DENSITY_MEASURES: Readonly<Record<Density, Readonly<Partial<Record<MeasureToken, string>>>>> = {
  comfortable: {
    'font-size-1': '0.9375rem',
    'font-size-2': '1.125rem',
    'font-size-3': '1.3125rem',
    'line-height-text': '1.6',
    'size-control': '3rem',
  },
  compact: {
    'font-size-1': '0.875rem',
    'font-size-2': '1rem',
    'font-size-3': '1.1875rem',
    'line-height-text': '1.5',
    'size-control': '2.5rem',
  },
};
