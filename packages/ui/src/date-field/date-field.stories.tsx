import { toCivilDate } from '@osseo/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { dateLocaleOf } from '../stories/date-locale.ts';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { StoryMessages } from '../stories/story-messages.tsx';
import { DateFieldCalendar } from './date-field-calendar.tsx';
import { dateFieldDoc } from './date-field.doc.ts';
import { DateField } from './date-field.tsx';

const TODAY = toCivilDate('2026-11-22');

/** What is open fills a frame of its own on the page of documentation. */
const inFrame = { docs: { story: { inline: false, height: '36rem' } } };

const meta: Meta<typeof DateField> = {
  title: 'Controls/DateField',
  component: DateField,
  subcomponents: { DateFieldCalendar },
  args: { onValueChange: fn() },
  parameters: { part: dateFieldDoc },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return <DateField {...args} id={id} name="visit" label={words.visitDate} locale={dateLocaleOf(globals)} />;
  },
};
export default meta;

type Story = StoryObj<typeof DateField>;

export const Default: Story = {
  play: async ({ args, canvas, globals, userEvent }) => {
    const field = canvas.getByRole('textbox');
    await userEvent.type(field, globals['locale'] === 'ko' ? '2026.3.3' : '3/3/2026');
    await expect(args.onValueChange).toHaveBeenLastCalledWith(expect.any(String), { reading: { date: '2026-03-03' } });
    await expect(canvas.getByRole('status')).toHaveTextContent(/2026|٢٠٢٦/u);
  },
};

export const Understood: Story = { args: { defaultValue: '2026-03-03' } };

/** What is wrong is said once the field is left. */
export const NoSuchDay: Story = {
  args: { defaultValue: '2026-02-30' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('textbox'));
    await userEvent.tab();
    await expect(canvas.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  },
};

/** English without a country does not say whether the day or the month comes first: the reader does. */
export const TwoWaysToRead: Story = {
  args: { defaultValue: '3/4/2026' },
  render: (args, { id }) => {
    return (
      <div lang="en" dir="ltr">
        <StoryMessages locale="en">
          <DateField {...args} id={id} name="visit" label={wordsOf({}).visitDate} />
        </StoryMessages>
      </div>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('textbox'));
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /April/u })).toBeVisible();
  },
};

export const WithCalendar: Story = {
  ...inFrame,
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <DateField
        {...args}
        id={id}
        name="visit"
        label={words.above.moveTitle}
        locale={dateLocaleOf(globals)}
        min={TODAY}
      >
        <DateFieldCalendar today={TODAY} />
      </DateField>
    );
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const opener = canvas.getByRole('button');
    await userEvent.click(opener);
    const today = () => canvasElement.querySelector('[data-date="2026-11-22"]');
    await waitFor(() => expect(today()).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await expect(opener).toHaveFocus();
    await expect(today()).toBeNull();

    await userEvent.click(opener);
    await waitFor(() => expect(today()).toHaveFocus());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(opener).toHaveFocus();
    await expect(canvas.getByRole<HTMLInputElement>('textbox').value).not.toBe('');
    await userEvent.click(opener);
    await waitFor(() => expect(canvasElement.querySelector('[data-chosen]')).toHaveFocus());
  },
};

export const States: Story = statesStory({
  variants: {
    Plain: ({ id, words, locale, disabled, readOnly, invalid }) => (
      <DateField
        id={id}
        name={id}
        label={words.visitDate}
        locale={dateLocaleOf({ locale })}
        defaultValue="2026-03-03"
        error={invalid && words.visitDateError}
        disabled={disabled}
        readOnly={readOnly}
      />
    ),
    'With a calendar': ({ id, words, locale, disabled, readOnly, invalid }) => (
      <DateField
        id={id}
        name={id}
        label={words.visitDate}
        locale={dateLocaleOf({ locale })}
        error={invalid && words.visitDateError}
        disabled={disabled}
        readOnly={readOnly}
      >
        <DateFieldCalendar today={TODAY} />
      </DateField>
    ),
  },
  without: ['loading'],
});
