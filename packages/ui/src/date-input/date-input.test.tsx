import { readCivilDateParts } from '@osseo/core';
import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Fieldset } from '../fieldset/fieldset.tsx';
import { DateInput, type DateInputProps, type DateInputValues } from './date-input.tsx';

describe('DateInput', () => {
  describePart({
    render: (props) => <DateInput {...date} {...props} />,
    element: HTMLDivElement,
    className: 'osseo-date-input',
  });

  it('shows the fields in the order of the reader', () => {
    render(<DateInput {...date} order={['year', 'month', 'day']} />);

    expect(screen.getAllByRole('textbox').map((field) => field.id)).toEqual(['visit-year', 'visit-month', 'visit-day']);
  });

  it('sends each field under its own name, without script', () => {
    const { container } = render(
      <form>
        <DateInput {...date} defaultValues={{ day: '27', month: '3', year: '2025' }} />
      </form>,
    );

    const sent = new FormData(container.querySelector('form') ?? undefined);
    expect([...sent]).toEqual([
      ['visit.day', '27'],
      ['visit.month', '3'],
      ['visit.year', '2025'],
    ]);
  });

  it('takes the digits of any keyboard, which are read as they are', async () => {
    const onValueChange = vi.fn<(values: DateInputValues) => void>();
    render(<DateInput {...date} onValueChange={onValueChange} />);

    await userEvent.type(screen.getByRole('textbox', { name: 'Day' }), '٣٠');
    await userEvent.type(screen.getByRole('textbox', { name: 'Month' }), '１２');
    await userEvent.type(screen.getByRole('textbox', { name: 'Year' }), '۲۰۲۶');

    expect(readCivilDateParts(onValueChange.mock.lastCall?.[0] ?? {})).toEqual({ date: '2026-12-30' });
  });

  it('tells all that was typed so far whenever a field changes', async () => {
    const onValueChange = vi.fn();
    render(<DateInput {...date} defaultValues={{ year: '2025' }} onValueChange={onValueChange} />);

    await userEvent.type(screen.getByRole('textbox', { name: 'Day' }), '7');
    await userEvent.type(screen.getByRole('textbox', { name: 'Month' }), '3');

    expect(onValueChange).toHaveBeenLastCalledWith({ day: '7', month: '3', year: '2025' });
  });

  it('shows what its owner keeps', async () => {
    render(<Owned />);

    await userEvent.type(screen.getByRole('textbox', { name: 'Year' }), '2025');
    expect(screen.getByText('{"year":"2025"}')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Year' }).value).toBe('2025');
  });

  it('marks its fields as wrong, and the fieldset says why', async () => {
    const { container } = render(
      <Fieldset id="visit" legend="When were you here?" error="There is no 30 February.">
        <DateInput {...date} invalid />
      </Fieldset>,
    );

    expect(
      screen.getByRole('group', { name: 'When were you here?', description: 'There is no 30 February.' }),
    ).toBeTruthy();
    for (const field of screen.getAllByRole('textbox')) expect(field.getAttribute('aria-invalid')).toBe('true');
    await expectNoAxeViolations(container);
  });
});

const date: DateInputProps = {
  id: 'visit',
  name: 'visit',
  order: ['day', 'month', 'year'],
  labels: { day: 'Day', month: 'Month', year: 'Year' },
};

function Owned() {
  const [values, setValues] = useState<DateInputValues>({});
  return (
    <>
      <DateInput {...date} values={values} onValueChange={setValues} />
      <output>{JSON.stringify(values)}</output>
    </>
  );
}
