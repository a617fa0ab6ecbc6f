import type { ComponentPropsWithRef, ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';
import { GRIDS, pathOf, type Count, type PersonState, type Total } from './grid.ts';

export interface IconArrayProps extends Omit<ComponentPropsWithRef<'svg'>, 'children'> {
  /** How many people it happens to; a range where the sources differ. */
  count: Count;
  /** How many people are shown. Use the same number for everything on one screen. */
  of: Total;
  /** The same in words, such as "About 3 to 5 in 100 people". */
  label: string;
}

const STATES: readonly PersonState[] = ['counted', 'uncertain', 'rest'];

// Attributes and not CSS, so that nobody counts wrongly before a stylesheet arrives.
const SOLID = { fill: 'currentColor' };
const OUTLINE = { fill: 'none', stroke: 'currentColor', strokeWidth: 1 };

/**
 * A number as people in a crowd. Between the two ends of a range the figures are striped.
 * Renders an `<svg role="img">` element with `data-of`; its paths have `data-state`.
 */
export function IconArray({ count, of, label, className, ...props }: IconArrayProps): ReactElement {
  const { columns, rows, cell } = GRIDS[of];
  return (
    <svg
      viewBox={`0 0 ${columns * cell.width} ${rows * cell.height}`}
      role="img"
      aria-label={label}
      {...props}
      className={classNames('osseo-icon-array', className)}
      data-of={of}
    >
      {STATES.map((state) => (
        <path
          className="osseo-icon-array-people"
          data-state={state}
          d={pathOf(state, count, of)}
          {...(state === 'rest' && of === 100 ? OUTLINE : SOLID)}
          key={state}
        />
      ))}
    </svg>
  );
}
