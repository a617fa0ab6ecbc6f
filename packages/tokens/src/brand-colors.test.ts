import { expect, it } from 'vitest';
import { brandColors } from './brand-colors.ts';
import { contrastReport } from './color/contrast-report.ts';
import { COLORS } from './colors.ts';

it('are those of Calm, but for the tones that a brand sets', () => {
  const acme = brandColors({ 'palette-accent-45': '#204a87' });

  expect(acme.light).toEqual({ ...COLORS.light, 'color-accent': '#204a87' });
  expect(acme.dark).toEqual(COLORS.dark);
});

it('can be checked: a brand with a pale accent is found out', () => {
  const pale = brandColors({ 'palette-accent-45': '#8fb4e8' });

  expect(contrastReport({ pale })).toContainEqual(
    expect.objectContaining({ scheme: 'light', foreground: 'color-accent', background: 'color-ground', passes: false }),
  );
});
