import type { ColorToken } from '../tokens.ts';

/** Two colours that meet on a page. */
export interface ColorPair {
  readonly foreground: ColorToken;
  readonly background: ColorToken;
  /** 4.5 for words, 3 for outlines, marks and the focus ring (WCAG 2.2, 1.4.3 and 1.4.11). */
  readonly minimum: 4.5 | 3;
  /** What the first colour is on the second: words (those of what is disabled, too), an outline or a mark, the focus ring. */
  readonly kind: 'words' | 'marks' | 'focus';
}

type Meet = (foreground: ColorToken, ...backgrounds: readonly ColorToken[]) => readonly ColorPair[];

const meet =
  (kind: ColorPair['kind'], minimum: ColorPair['minimum']): Meet =>
  (foreground, ...backgrounds) =>
    backgrounds.map((background) => ({ foreground, background, minimum, kind }));

const words = meet('words', 4.5);
const marks = meet('marks', 3);
const focus = meet('focus', 3);

const PAPER = ['color-ground', 'color-surface'] as const;
const SOFT = [
  'color-accent-soft',
  'color-caution-soft',
  'color-normal-soft',
  'color-danger-soft',
  'color-draft-soft',
] as const;
const BANDS = ['color-band-1', 'color-band-2', 'color-band-3', 'color-band-4'] as const;

/**
 * Every pair that the parts use. A pair that is not here may not be used.
 *
 * No one colour is far enough from the paper and from a filled button at once.
 * So the ring lies a gap away (`rule-focus-gap`) from what it surrounds: both its
 * sides are the ground, and what it surrounds is told from that ground too. On an
 * emergency, where the ground is red, the ring has the colour of the words.
 */
export const COLOR_PAIRS: readonly ColorPair[] = [
  ...words('color-ink', ...PAPER, ...SOFT, ...BANDS),
  ...words('color-ink-muted', ...PAPER, ...SOFT, ...BANDS),
  ...words('color-ground', 'color-ink'),
  ...words('color-accent', ...PAPER, ...SOFT),
  ...words('color-accent-strong', ...PAPER, ...SOFT),
  ...words('color-accent-ink', 'color-accent', 'color-accent-strong'),
  ...words('color-emergency-ink', 'color-emergency'),
  ...words('color-caution-ink', ...PAPER, 'color-caution-soft'),
  ...words('color-normal', ...PAPER, 'color-normal-soft'),
  ...words('color-danger', ...PAPER, 'color-danger-soft'),
  ...words('color-danger-ink', 'color-danger', 'color-danger-strong'),
  ...words('color-draft', ...PAPER, 'color-draft-soft'),
  ...marks('color-line-strong', ...PAPER, ...SOFT),
  ...marks('color-emergency', ...PAPER),
  ...marks('color-caution', ...PAPER, 'color-caution-soft'),
  ...marks('color-danger-strong', ...PAPER, 'color-danger-soft'),
  ...marks('color-accent', ...BANDS),
  ...marks('color-bar-1', ...PAPER, ...BANDS),
  ...marks('color-bar-2', ...PAPER, ...BANDS),
  ...marks('color-bar-3', ...PAPER, ...BANDS),
  ...focus('color-focus', ...PAPER, ...SOFT, ...BANDS),
];
