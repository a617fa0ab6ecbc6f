'use client';
import type { ComponentPropsWithRef, KeyboardEvent, ReactElement } from 'react';
import { middleOf, pageFrom, percentOf, type Scale } from './steps.ts';

export interface SliderRangeProps extends Omit<ComponentPropsWithRef<'input'>, 'value'> {
  scale: Scale;
  value: number | null;
  onValueChange: (value: number) => void;
  /** The steps that are marked, each with its number as it is written. */
  ticks: readonly (readonly [number, string])[];
}

/** The part of a slider that needs script: without it a browser would send a number that nobody chose. */
export function SliderRange({ scale, value, onValueChange, ticks, ...props }: SliderRangeProps): ReactElement {
  const middle = middleOf(scale);

  function press(event: KeyboardEvent) {
    const page = { PageUp: 1, PageDown: -1 }[event.key];
    if (page) onValueChange(pageFrom(value ?? middle, page as 1 | -1, scale));
    else if (value === null && event.key.startsWith('Arrow')) onValueChange(middle);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <input
        {...props}
        {...scale}
        type="range"
        className="osseo-slider-range"
        value={value ?? middle}
        data-unanswered={value === null ? '' : undefined}
        // A `style` attribute would break a strict Content-Security-Policy; this does not.
        ref={(range) =>
          range?.style.setProperty('--_osseo-slider-fill', `${value === null ? 0 : percentOf(value, scale)}%`)
        }
        onChange={(event) => onValueChange(Number(event.target.value))}
        // A press where it already stands changes nothing, and is an answer nevertheless. A press on its label is none.
        onPointerUp={(event) => {
          if (value === null && !props.disabled) onValueChange(Number(event.currentTarget.value));
        }}
        onKeyDown={press}
      />
      {ticks.length > 0 && (
        <div className="osseo-slider-ticks" aria-hidden="true">
          {ticks.map(([tick, written]) => (
            <span className="osseo-slider-tick" key={tick}>
              {written}
            </span>
          ))}
        </div>
      )}
    </>
  );
}
