import type { ColorToken } from '../tokens.ts';

/** Two colours that meet on a page. */
export interface ColorPair {
  readonly foreground: ColorToken;
  readonly background: ColorToken;
  /** 4.5 for words, 3 for outlines, marks and the focus ring (WCAG 2.2, 1.4.3 and 1.4.11). */
  readonly minimum: 4.5 | 3;
}

const words = (foreground: ColorToken, ...backgrounds: readonly ColorToken[]): readonly ColorPair[] =>
  backgrounds.map((background) => ({ foreground, background, minimum: 4.5 }));

const marks = (foreground: ColorToken, ...backgrounds: readonly ColorToken[]): readonly ColorPair[] =>
  backgrounds.map((background) => ({ foreground, background, minimum: 3 }));

const PAPER = ['color-ground', 'color-surface'] as const;
const SOFT = [
  'color-accent-soft',
  'color-caution-soft',
  'color-normal-soft',
  'color-danger-soft',
  'color-draft-soft',
] as const;
const BANDS = ['color-band-1', 'color-band-2', 'color-band-3', 'color-band-4'] as const;

/** Every pair that the parts use. A pair that is not here may not be used. */
export const COLOR_PAIRS: readonly ColorPair[] = [
  ...words('color-ink', ...PAPER, ...SOFT, ...BANDS),
  ...words('color-ink-muted', ...PAPER, ...SOFT, ...BANDS),
  ...words('color-accent', ...PAPER, ...SOFT),
  ...words('color-accent-strong', ...PAPER, 'color-accent-soft'),
  ...words('color-accent-ink', 'color-accent', 'color-accent-strong'),
  ...words('color-emergency-ink', 'color-emergency'),
  ...words('color-caution-ink', ...PAPER, 'color-caution-soft'),
  ...words('color-normal', ...PAPER, 'color-normal-soft'),
  ...words('color-danger', ...PAPER, 'color-danger-soft'),
  ...words('color-danger-ink', 'color-danger'),
  ...words('color-draft', ...PAPER, 'color-draft-soft'),
  ...marks('color-line-strong', ...PAPER, 'color-accent-soft'),
  ...marks('color-focus', ...PAPER, ...SOFT, ...BANDS),
  ...marks('color-emergency', ...PAPER),
  ...marks('color-caution', ...PAPER, 'color-caution-soft'),
  ...marks('color-accent', ...BANDS),
  ...marks('color-bar-1', ...PAPER, ...BANDS),
  ...marks('color-bar-2', ...PAPER, ...BANDS),
  ...marks('color-bar-3', ...PAPER, ...BANDS),
];
