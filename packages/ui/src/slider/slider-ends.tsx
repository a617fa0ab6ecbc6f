import type { ReactElement, ReactNode } from 'react';
import { isShown } from '../internal/description.tsx';

export interface SliderEndsProps {
  id: string;
  min: string;
  max: string;
  minLabel: ReactNode;
  maxLabel: ReactNode;
}

/** What the ends of the scale mean. It describes both controls, for without script it is all that says how far the scale goes. */
export function SliderEnds({ id, min, max, minLabel, maxLabel }: SliderEndsProps): ReactElement {
  return (
    <div className="osseo-slider-ends" id={id}>
      <SliderEnd number={min} label={minLabel} /> <SliderEnd number={max} label={maxLabel} />
    </div>
  );
}

function SliderEnd({ number, label }: { number: string; label: ReactNode }): ReactElement {
  return (
    <span className="osseo-slider-end">
      <span className="osseo-slider-end-number">{number}</span>
      {isShown(label) && (
        <>
          {' '}
          <span className="osseo-slider-end-label">{label}</span>
        </>
      )}
    </span>
  );
}
