'use client';
import type { CivilDate } from '@osseo/core';
import {
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ComponentPropsWithRef,
  type ReactElement,
} from 'react';
import type { CalendarMessages } from '../calendar/calendar-messages.ts';
import { Calendar, type CalendarProps } from '../calendar/calendar.tsx';
import { Drawing } from '../icon/drawing.tsx';
import { CALENDAR } from '../icon/drawings.ts';
import { classNames } from '../internal/class-names.ts';
import { useDateField } from './date-field-context.ts';

type ButtonProps = Omit<ComponentPropsWithRef<'button'>, 'children' | 'popoverTarget' | 'popoverTargetAction' | 'type'>;

export interface DateFieldCalendarProps
  extends ButtonProps, Pick<CalendarProps, 'firstWeekday' | 'reasonAgainst' | 'today'> {
  /** Words of this calendar alone; the rest come from the `MessagesProvider`. */
  calendarMessages?: Partial<CalendarMessages> | undefined;
}

/**
 * The button in a `DateField` that opens a calendar, for a date that is chosen and not known by heart.
 * Renders a `<button>` element, hidden while no script runs, and a popover whose month is rendered once it is open.
 */
export function DateFieldCalendar({
  today,
  firstWeekday,
  reasonAgainst,
  calendarMessages,
  className,
  onClick,
  ...props
}: DateFieldCalendarProps): ReactElement {
  const { htmlFor, say, disabled, choose, ...days } = useDateField('DateFieldCalendar');
  const popoverId = `${htmlFor}-calendar`;
  const [isOpen, setOpen] = useState(false);
  /** Unknown until script runs. Where it is not so, the calendar stands below the field, in the flow of the page. */
  const canPopOver = useSyncExternalStore(never, hasPopovers, nothing);
  const box = useRef<HTMLDivElement>(null);

  // A popover takes focus once it is shown, which `onToggle` hears; without popovers the month is there at once.
  useEffect(() => {
    if (isOpen) focusDay(box.current);
  }, [isOpen]);

  function hide() {
    if (canPopOver) box.current?.hidePopover();
    setOpen(false);
  }

  /** Gives the focus back to the button, which stands before the box. */
  function close() {
    hide();
    (box.current?.previousElementSibling as HTMLElement | null)?.focus();
  }

  return (
    <>
      <button
        aria-label={say('openCalendar')}
        {...props}
        type="button"
        className={classNames('osseo-date-field-calendar', className)}
        hidden={canPopOver === undefined}
        disabled={disabled || props.disabled}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        popoverTarget={popoverId}
        onClick={(event) => {
          onClick?.(event);
          if (!event.defaultPrevented && !canPopOver) setOpen(!isOpen);
        }}
      >
        <Drawing path={CALENDAR} />
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- It hears Escape and Tab. */}
      <div
        ref={box}
        id={popoverId}
        popover={canPopOver === false ? undefined : 'auto'}
        role="dialog"
        aria-label={say('calendar')}
        className="osseo-date-field-popover"
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
        onToggle={() => focusDay(box.current)}
        onKeyDown={(event) => {
          // It would hide what focus goes to. The browser closes it after a press beside it, and not after a key.
          if (event.key === 'Tab') setTimeout(() => box.current?.querySelector(':focus') || hide());
          if (event.key !== 'Escape') return;
          event.preventDefault();
          close();
        }}
      >
        {isOpen && (
          <Calendar
            {...days}
            today={today}
            firstWeekday={firstWeekday}
            reasonAgainst={reasonAgainst}
            messages={calendarMessages}
            onValueChange={(chosen: CivilDate) => {
              choose(chosen);
              close();
            }}
          />
        )}
      </div>
    </>
  );
}

function focusDay(box: HTMLElement | null): void {
  box?.querySelector<HTMLElement>('[data-date][tabindex="0"]')?.focus();
}

const never = () => nothing;
const nothing = () => undefined;
const hasPopovers = () => 'popover' in HTMLElement.prototype;
