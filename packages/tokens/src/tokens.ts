// Generated from the .tokens.json files beside it: change those, then run "pnpm generate".
import type { Hex } from './color/oklch.ts';

/** The name of a colour: `var(--osseo-${name})` is its value in the scheme of the page. */
export type ColorToken =
  | 'color-ground'
  | 'color-surface'
  | 'color-ink'
  | 'color-ink-muted'
  | 'color-line'
  | 'color-line-strong'
  | 'color-accent'
  | 'color-accent-strong'
  | 'color-accent-ink'
  | 'color-accent-soft'
  | 'color-focus'
  | 'color-emergency'
  | 'color-emergency-ink'
  | 'color-caution'
  | 'color-caution-soft'
  | 'color-caution-ink'
  | 'color-normal'
  | 'color-normal-soft'
  | 'color-danger'
  | 'color-danger-ink'
  | 'color-danger-soft'
  | 'color-draft'
  | 'color-draft-soft'
  | 'color-band-1'
  | 'color-band-2'
  | 'color-band-3'
  | 'color-band-4'
  | 'color-bar-1'
  | 'color-bar-2'
  | 'color-bar-3';

/** The name of any token. */
export type TokenName =
  | ColorToken
  | 'font-text'
  | 'font-title'
  | 'font-size-1'
  | 'font-size-2'
  | 'font-size-3'
  | 'font-size-4'
  | 'font-size-5'
  | 'font-size-6'
  | 'line-height-tight'
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
  | 'rule-strong'
  | 'duration-quick'
  | 'ease-out';

/** A set of colours: light or dark, at the usual contrast or at the strong one that a reader asked for. */
export type Scheme = 'light' | 'dark' | 'light-contrast' | 'dark-contrast';

export const SCHEMES: readonly Scheme[] = ['light', 'dark', 'light-contrast', 'dark-contrast'];

/** Every colour in every scheme, as sRGB. */
export const COLORS: Readonly<Record<Scheme, Readonly<Record<ColorToken, Hex>>>> = {
  light: {
    'color-ground': '#fcfaf6',
    'color-surface': '#fffefc',
    'color-ink': '#182029',
    'color-ink-muted': '#4a545d',
    'color-line': '#dbd9d3',
    'color-line-strong': '#6e757e',
    'color-accent': '#026266',
    'color-accent-strong': '#00494d',
    'color-accent-ink': '#f9fdfd',
    'color-accent-soft': '#def1f2',
    'color-focus': '#1e4eac',
    'color-emergency': '#b21a1c',
    'color-emergency-ink': '#fefbf9',
    'color-caution': '#b46d20',
    'color-caution-soft': '#fdefd1',
    'color-caution-ink': '#643912',
    'color-normal': '#346841',
    'color-normal-soft': '#e7f6e9',
    'color-danger': '#a72724',
    'color-danger-ink': '#fefbf9',
    'color-danger-soft': '#ffeeec',
    'color-draft': '#764079',
    'color-draft-soft': '#f7eff7',
    'color-band-1': '#f5d3bd',
    'color-band-2': '#ede3c4',
    'color-band-3': '#dbeede',
    'color-band-4': '#ddeff4',
    'color-bar-1': '#952924',
    'color-bar-2': '#8e5720',
    'color-bar-3': '#3e7050',
  },
  dark: {
    'color-ground': '#1c1915',
    'color-surface': '#25221e',
    'color-ink': '#ede9e1',
    'color-ink-muted': '#b8b4ac',
    'color-line': '#3c3934',
    'color-line-strong': '#8c8981',
    'color-accent': '#74cbd0',
    'color-accent-strong': '#95e0e4',
    'color-accent-ink': '#04191f',
    'color-accent-soft': '#17373c',
    'color-focus': '#9bbeff',
    'color-emergency': '#cd3430',
    'color-emergency-ink': '#fffdfb',
    'color-caution': '#e3a850',
    'color-caution-soft': '#3e2c15',
    'color-caution-ink': '#f4dfb4',
    'color-normal': '#82c795',
    'color-normal-soft': '#1f2e23',
    'color-danger': '#f69088',
    'color-danger-ink': '#22100f',
    'color-danger-soft': '#3e211f',
    'color-draft': '#dcaade',
    'color-draft-soft': '#332634',
    'color-band-1': '#563928',
    'color-band-2': '#433b24',
    'color-band-3': '#283c2f',
    'color-band-4': '#21353b',
    'color-bar-1': '#f98f87',
    'color-bar-2': '#eeb563',
    'color-bar-3': '#8ecfa4',
  },
  'light-contrast': {
    'color-ground': '#ffffff',
    'color-surface': '#ffffff',
    'color-ink': '#070c11',
    'color-ink-muted': '#282f35',
    'color-line': '#82807a',
    'color-line-strong': '#353b42',
    'color-accent': '#014447',
    'color-accent-strong': '#013032',
    'color-accent-ink': '#ffffff',
    'color-accent-soft': '#def1f2',
    'color-focus': '#012f8c',
    'color-emergency': '#880c10',
    'color-emergency-ink': '#ffffff',
    'color-caution': '#804810',
    'color-caution-soft': '#fdefd1',
    'color-caution-ink': '#643912',
    'color-normal': '#346841',
    'color-normal-soft': '#e7f6e9',
    'color-danger': '#7e0d10',
    'color-danger-ink': '#fefbf9',
    'color-danger-soft': '#ffeeec',
    'color-draft': '#562759',
    'color-draft-soft': '#f7eff7',
    'color-band-1': '#f5d3bd',
    'color-band-2': '#ede3c4',
    'color-band-3': '#dbeede',
    'color-band-4': '#ddeff4',
    'color-bar-1': '#952924',
    'color-bar-2': '#8e5720',
    'color-bar-3': '#3e7050',
  },
  'dark-contrast': {
    'color-ground': '#080706',
    'color-surface': '#110f0d',
    'color-ink': '#ffffff',
    'color-ink-muted': '#e0ded8',
    'color-line': '#83807a',
    'color-line-strong': '#c7c4bd',
    'color-accent': '#a0e6ea',
    'color-accent-strong': '#c2f3f5',
    'color-accent-ink': '#01090d',
    'color-accent-soft': '#17373c',
    'color-focus': '#c3d8ff',
    'color-emergency': '#cd3430',
    'color-emergency-ink': '#fffdfb',
    'color-caution': '#f7cd87',
    'color-caution-soft': '#3e2c15',
    'color-caution-ink': '#f4dfb4',
    'color-normal': '#82c795',
    'color-normal-soft': '#1f2e23',
    'color-danger': '#ffbfb8',
    'color-danger-ink': '#0e0504',
    'color-danger-soft': '#3e211f',
    'color-draft': '#ecd0ed',
    'color-draft-soft': '#332634',
    'color-band-1': '#563928',
    'color-band-2': '#433b24',
    'color-band-3': '#283c2f',
    'color-band-4': '#21353b',
    'color-bar-1': '#f98f87',
    'color-bar-2': '#eeb563',
    'color-bar-3': '#8ecfa4',
  },
};

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
export const MEASURES: Readonly<Record<Exclude<TokenName, ColorToken>, string>> = {
  'font-text':
    "'Source Sans 3 Variable', 'Noto Sans KR Variable', 'Noto Sans Arabic Variable', system-ui, -apple-system, 'Segoe UI', Roboto, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans', sans-serif",
  'font-title': "'Source Serif 4 Variable', 'Iowan Old Style', Charter, Georgia, 'Noto Serif', serif",
  'font-size-1': '0.9375rem',
  'font-size-2': '1.125rem',
  'font-size-3': '1.3125rem',
  'font-size-4': '1.625rem',
  'font-size-5': '2rem',
  'font-size-6': '2.625rem',
  'line-height-tight': '1.2',
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
  'rule-strong': '5px',
  'duration-quick': '150ms',
  'ease-out': 'cubic-bezier(0.2, 0, 0, 1)',
};
