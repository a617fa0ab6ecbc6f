import { measureContrast, type ContrastResult } from '../src/color/measure-contrast.ts';
import type { BrandColors } from '../src/brand-colors.ts';

/**
 * Lets nothing be written or built in which two colours that meet are too close.
 *
 * @throws Error with a line for each such pair: brand, scheme, the colours, how far apart they are and have to be.
 */
export function checkContrast(brands: Readonly<Record<string, BrandColors>>): void {
  const failing = measureContrast(brands).filter(({ passes }) => !passes);
  if (failing.length === 0) return;
  throw new Error([`${failing.length} pairs of colours are too close:`, ...failing.map(inWords)].join('\n'));
}

function inWords({ brand, scheme, foreground, background, ratio, minimum }: ContrastResult): string {
  return `${brand}, ${scheme}: ${foreground} on ${background} is ${roundedDown(ratio)} : 1 and has to be ${minimum} : 1.`;
}

/** 4.499 is not 4.5. */
function roundedDown(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
