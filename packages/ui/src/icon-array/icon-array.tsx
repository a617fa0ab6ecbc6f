import type { ComponentPropsWithRef, ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';
import { gridOf, pathOf, type Count, type Counted, type PersonState, type Total } from './grid.ts';

export interface IconArrayProps extends Omit<ComponentPropsWithRef<'svg'>, 'children'> {
  /** How many it happens to; a range where the sources differ. */
  count: Count;
  /** How many are shown. Use the same number for everything on one screen. */
  of: Total;
  /**
   * What is counted. 100 people are drawn as people; things, such as implants, as discs, for a person can have several.
   * @default 'people'
   */
  counted?: Counted;
  /** The same in words, such as "About 3 to 5 in 100 people". */
  label: string;
}

const STATES: readonly PersonState[] = ['counted', 'uncertain', 'rest'];

// Attributes and not CSS, so that nobody counts wrongly before a stylesheet arrives.
const SOLID = { fill: 'currentColor' };
const OUTLINE = { fill: 'none', stroke: 'currentColor', strokeWidth: 1 };

/**
 * A number as people in a crowd, or as things among others. Between the two ends of a range they are striped.
 * Renders an `<svg role="img">` element with `data-of`; its paths have `data-state`.
 */
export function IconArray({ count, of, counted = 'people', label, className, ...props }: IconArrayProps): ReactElement {
  const { columns, rows, cell, outlined } = gridOf(of, counted);
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
          d={pathOf(state, count, of, counted)}
          {...(state === 'rest' && outlined ? OUTLINE : SOLID)}
          key={state}
        />
      ))}
    </svg>
  );
}
