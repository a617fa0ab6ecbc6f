import { toCivilDate, weekdayOf } from '@osseo/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { dateLocaleOf } from '../stories/date-locale.ts';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { calendarDoc } from './calendar.doc.ts';
import { Calendar } from './calendar.tsx';

const TODAY = toCivilDate('2026-11-22');

const meta: Meta<typeof Calendar> = {
  title: 'Controls/Calendar',
  component: Calendar,
  args: {
    today: TODAY,
    min: toCivilDate('2026-01-01'),
    max: toCivilDate('2027-12-31'),
    onValueChange: fn(),
  },
  // They are those of `CivilDateLimits` of `@osseo/core`, which is not read with the code of the part.
  argTypes: {
    min: { description: 'The first day that may be chosen.', table: { type: { summary: 'CivilDate' } } },
    max: { description: 'The last day that may be chosen.', table: { type: { summary: 'CivilDate' } } },
  },
  parameters: { part: calendarDoc },
  render: (args, { globals }) => <Calendar {...args} locale={dateLocaleOf(globals)} />,
};
export default meta;

type Story = StoryObj<typeof Calendar>;

export const Default: Story = {
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    const day = (date: string) => canvasElement.querySelector<HTMLElement>(`[data-date="${date}"]`);
    const today = day('2026-11-22');
    today?.focus();
    await userEvent.keyboard('{PageDown}{ArrowDown}{Enter}');
    await expect(day('2026-12-29')).toHaveFocus();
    await expect(args.onValueChange).toHaveBeenCalledWith('2026-12-29');
    await userEvent.keyboard('{PageUp}');
    await expect(canvas.getByRole('grid')).toBeVisible();
    const box = day('2026-11-22')?.getBoundingClientRect();
    await expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  },
};

export const Chosen: Story = { args: { defaultValue: toCivilDate('2026-11-26') } };

/** A day that cannot be chosen says why, to those who reach it by key and to those who press it. */
export const Limits: Story = {
  args: { min: toCivilDate('2026-11-10'), max: toCivilDate('2027-02-28'), defaultValue: toCivilDate('2026-11-12') },
  play: async ({ args, canvasElement, userEvent }) => {
    const closed = canvasElement.querySelector('[data-date="2026-11-09"]');
    if (closed) await userEvent.click(closed);
    await expect(closed).toHaveAccessibleDescription();
    await expect(args.onValueChange).not.toHaveBeenCalled();
    await expect(canvasElement.querySelector('[data-chosen]')).toHaveAttribute('data-date', '2026-11-12');
  },
};

export const ClosedDays: Story = {
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <Calendar
        {...args}
        locale={dateLocaleOf(globals)}
        reasonAgainst={(date) => (weekdayOf(date) === 7 ? words.dates.closed : undefined)}
      />
    );
  },
};

export const States: Story = statesStory({
  variants: {
    Calendar: ({ words, locale, disabled }) => (
      <Calendar
        today={TODAY}
        defaultValue={toCivilDate('2026-11-26')}
        locale={dateLocaleOf({ locale })}
        reasonAgainst={() => (disabled ? words.dates.closed : undefined)}
      />
    ),
  },
  without: ['read-only', 'invalid', 'loading', 'long-text'],
  target: '[data-date="2026-11-24"]',
});
