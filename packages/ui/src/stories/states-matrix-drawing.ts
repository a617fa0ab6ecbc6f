import { MEASURES } from '@osseo/tokens';
import { drawForcedColors } from './states-matrix-forced-colors.ts';
import { teachRules } from './states-matrix-rules.ts';
import type { StateName } from './states-matrix-states.ts';

const FOCUSABLE =
  ':is(a[href], button, input, select, textarea, summary, [tabindex]):not([tabindex="-1"], [type="hidden"])';

/** What CSS finds on the element itself, and on every element around it. */
const MARKS: Partial<Record<StateName, readonly [own: string, around: string]>> = {
  hover: ['hover', 'hover'],
  active: ['hover active', 'hover active'],
  'focus-visible': ['focus focus-visible focus-within', 'focus-within'],
};

/**
 * Draws in one cell what no prop can ask for. What a variant draws by itself is left alone.
 * @returns what undoes it
 */
export function drawState(state: StateName, cell: HTMLElement, target = FOCUSABLE): () => void {
  const marks = MARKS[state];
  if (marks) {
    teachRules();
    mark(cell.querySelector(target) ?? cell.firstElementChild, cell, marks);
  }
  if (state === 'large-text') doubleMeasures(cell);
  if (state === 'forced-colors') {
    teachRules();
    return drawForcedColors(cell);
  }
  return () => undefined;
}

function mark(pointed: Element | null, cell: Element, [own, around]: readonly [string, string]): void {
  pointed?.setAttribute('data-osseo-drawn', own);
  for (let outer = pointed?.parentElement; outer && outer !== cell; outer = outer.parentElement) {
    outer.setAttribute('data-osseo-drawn', around);
  }
}

/** Text of twice the size makes everything that is measured by it twice as large: rem is the same on a whole page. */
export function doubleMeasures(cell: HTMLElement): void {
  const computed = getComputedStyle(cell);
  const doubled = Object.keys(MEASURES).flatMap((token) => {
    const value = computed.getPropertyValue(`--osseo-${token}`).trim();
    return value.endsWith('rem') ? [[`--osseo-${token}`, `calc(2 * ${value})`] as const] : [];
  });
  for (const [name, value] of doubled) cell.style.setProperty(name, value);
}
