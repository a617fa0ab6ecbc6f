'use client';
import { formatNumber, numberSeparators, parseNumber } from '@osseo/core';
import {
  useLayoutEffect,
  useRef,
  useState,
  type ComponentPropsWithRef,
  type ReactElement,
  type ReactNode,
} from 'react';
import { classNames } from '../internal/class-names.ts';
import { joinIds } from '../internal/description.tsx';
import { useIsScripted } from '../internal/use-is-scripted.ts';
import { useKeptValue } from '../internal/use-kept-value.ts';
import { warnIfFrozen } from '../internal/warn-about.ts';
import { useWords } from '../messages/use-words.ts';
import { NumberInput } from '../number-input/number-input.tsx';
import { SliderEnds } from './slider-ends.tsx';
import type { SliderMessages } from './slider-messages.ts';
import { SliderRange } from './slider-range.tsx';
import { ticksOf } from './steps.ts';

export interface SliderProps extends Omit<
  ComponentPropsWithRef<'div'>,
  'aria-describedby' | 'aria-invalid' | 'children' | 'defaultValue' | 'id'
> {
  /** The id of the control that a label names: the slider, or without script the field. The element itself has none. */
  id: string;
  /**
   * The name under which a form sends the number as it stands in the field, which `parseNumber` of `@osseo/core` reads; an
   * empty text while there is no answer.
   */
  name?: string;
  /** The least number. */
  min: number;
  /** The greatest number. */
  max: number;
  /**
   * How far apart the numbers are.
   * @default 1
   */
  step?: number;
  /** What the least number means, such as "No pain". */
  minLabel?: ReactNode;
  /** What the greatest number means. */
  maxLabel?: ReactNode;
  /** What the number counts, such as "hours". Shown beside it and read out with it. */
  unit?: string;
  /** Says a value in words, where number and unit are not enough. */
  valueText?: (value: number) => string;
  /** A mark and a number for each step. By default where there are ten steps or fewer. */
  ticks?: boolean;
  /** The number, when its owner keeps it; `null` is no answer. */
  value?: number | null | undefined;
  /**
   * The number that is there first, and again once its form is reset, of which `onValueChange` hears nothing. Without one
   * there is no answer until somebody gives one.
   */
  defaultValue?: number | null | undefined;
  /** Hears the number, one outside the scale too if it is typed; `null` if the field is empty or holds no number. */
  onValueChange?: ((value: number | null) => void) | undefined;
  /** Takes no number, and sends none. */
  disabled?: boolean;
  /** Shows the number and lets nobody change it; it is sent. */
  readOnly?: boolean;
  /** The ids of texts that describe it, from a `Field`. */
  'aria-describedby'?: string | undefined;
  /** Whether the number is wrong, from a `Field`. */
  'aria-invalid'?: boolean | undefined;
  /** Words of its own. */
  messages?: Partial<SliderMessages>;
}

/** A row of more numbers than this cannot be told apart on a phone. */
const MOST_TICKS = 10;

/**
 * A number on a scale, by feel or by typing. Goes inside a `Field`. It has no answer until somebody gives one, and is a
 * field for the number alone until script runs.
 * Renders a `<div>` element, with `data-unanswered` while there is no answer and `data-ticks` where steps are marked.
 */
export function Slider({
  id,
  name,
  min,
  max,
  step = 1,
  minLabel,
  maxLabel,
  unit,
  valueText,
  ticks,
  value: kept,
  defaultValue = null,
  onValueChange,
  disabled,
  readOnly,
  messages,
  className,
  'aria-label': label,
  'aria-describedby': description,
  'aria-invalid': invalid,
  ...props
}: SliderProps): ReactElement {
  const { say, locale } = useWords('slider', messages);
  warnIfFrozen('Slider', { value: kept }, { onValueChange });
  const isScripted = useIsScripted();
  const [typed, setTyped] = useState<{ readonly text: string; readonly means: number | null }>();
  const [value, setValue] = useKeptValue(id, kept, defaultValue, onValueChange, () => setTyped(undefined));
  const scale = { min, max, step };
  const numbers = ticks === false ? [] : ticksOf(scale, ticks ? 100 : MOST_TICKS);
  const write = (number: number) => formatNumber(number, locale);
  const inWords = (number: number) => valueText?.(number) ?? formatNumber(number, locale, unit);
  const plain = value === null ? '' : String(value).replace('.', numberSeparators(locale)?.decimal ?? '.');
  const change = (text: string) => {
    const means = parseNumber(text, locale) ?? null;
    setTyped({ text, means });
    setValue(means);
  };

  // What somebody has typed before script came is theirs.
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (field.current && field.current.value !== plain) change(field.current.value);
    // oxlint-disable-next-line react/exhaustive-deps -- Script comes once.
  }, []);

  const describedBy = joinIds(description, `${id}-ends`);
  const shared = { disabled, 'aria-describedby': describedBy, 'aria-invalid': invalid };

  return (
    <div
      {...props}
      className={classNames('osseo-slider', className)}
      data-unanswered={value === null ? '' : undefined}
      data-ticks={isScripted && numbers.length > 0 ? '' : undefined}
    >
      <div className="osseo-slider-slot">
        {isScripted && (
          <SliderRange
            {...shared}
            id={id}
            aria-label={label}
            aria-valuetext={value === null ? say('unanswered') : inWords(value)}
            disabled={disabled || readOnly}
            scale={scale}
            value={value}
            onValueChange={setValue}
            ticks={numbers.map((number) => [number, write(number)])}
          />
        )}
      </div>
      <SliderEnds id={`${id}-ends`} min={write(min)} max={write(max)} minLabel={minLabel} maxLabel={maxLabel} />
      <div className="osseo-slider-value">
        <NumberInput
          {...shared}
          id={isScripted ? `${id}-number` : id}
          name={name}
          unit={unit}
          readOnly={readOnly}
          aria-label={isScripted ? [label, say('number')].filter(Boolean).join(', ') : label}
          // The question and then its own name.
          aria-labelledby={isScripted && label === undefined ? `${id}-label ${id}-number` : undefined}
          value={typed && typed.means === value ? typed.text : plain}
          ref={field}
          onChange={({ target }) => change(target.value)}
        />
        {isScripted && value === null && (
          <span className="osseo-slider-unanswered" aria-hidden="true">
            {say('unanswered')}
          </span>
        )}
      </div>
    </div>
  );
}
