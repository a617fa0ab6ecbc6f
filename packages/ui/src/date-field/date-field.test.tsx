import { toCivilDate } from '@osseo/core';
import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { ar } from '../messages/ar.ts';
import { en } from '../messages/en.ts';
import { es } from '../messages/es.ts';
import { ko } from '../messages/ko.ts';
import { MessagesProvider } from '../messages/messages-provider.tsx';
import type { UiMessages } from '../messages/ui-messages.ts';
import { OwnedText } from '../stories/testing/owned-text.tsx';
import { DateFieldCalendar } from './date-field-calendar.tsx';
import { DateField, type DateFieldProps } from './date-field.tsx';

const visit = { id: 'visit', name: 'visit', label: 'When were you here?' };

describe('DateField', () => {
  describePart({
    render: (props) => <DateField {...visit} messages={en.dateField} locale="en-GB" {...props} />,
    element: HTMLInputElement,
    className: 'osseo-date-field',
  });

  it('shows how to write a date in the language of its reader', () => {
    const { rerender } = render(<Shown />);
    expect(field().getAttribute('aria-describedby')).toBe('visit-help visit-understood');
    expect(screen.getByText('For example 27/03/1985, or 27 March 1985')).toBeTruthy();
    rerender(<Shown locale="en-US" />);
    expect(screen.getByText('For example 3/27/1985, or March 27, 1985')).toBeTruthy();
    rerender(<Shown messages={ko} />);
    expect(screen.getByText('예: 1985. 3. 27. 또는 1985년 3월 27일')).toBeTruthy();
    rerender(<Shown help="The day on your letter." />);
    expect(screen.getByText('The day on your letter.')).toBeTruthy();
  });

  it.each([
    ['en-GB', '3/4/2026', 'Friday', '3 April 2026'],
    ['en-US', '4/3/2026', 'Friday', 'April 3, 2026'],
    ['en-GB', '3 apr 2026', 'Friday', '3 April 2026'],
    ['ko', '2026.4.3', '금요일', '2026년 4월 3일'],
    ['es', '3 de abril de 2026', 'viernes', '3 de abril de 2026'],
    ['ar-EG', '٣/٤/٢٠٢٦', 'الجمعة', '٣ أبريل ٢٠٢٦'],
  ])('says back in %s what it understood of %s', async (locale, typed, weekday, date) => {
    render(<Shown locale={locale} />);

    await userEvent.type(field(), typed);

    const understood = screen.getByRole('status').textContent;
    expect(understood).toContain(weekday);
    expect(understood).toContain(date);
  });

  it.each([
    ['30 February 2026', 'There is no 30 February. Check the day and the month.'],
    ['29/2/2026', 'There is no 29 February in 2026. Check the day and the year.'],
    ['1/13/2026', 'Do you mean 13 January 2026?'],
    ['1/14/20260', 'There is no month 14. Check the month.'],
    ['0/1/2026', 'This date does not exist. Check the day, the month and the year.'],
    ['3/4/85', 'Write the year with 4 digits, as in 27/03/1985.'],
    ['3 April', 'Add the year, with 4 digits.'],
    ['April 2026', 'Add the day.'],
    ['2026', 'Write the whole date, such as 27/03/1985.'],
    ['soon', 'Write the date like this: 27/03/1985.'],
    ['3/4/2019', 'Write 1 January 2020 or a later date.'],
    ['3/4/2029', 'Write 31 December 2026 or an earlier date.'],
  ])('says what is wrong with %s once the field is left', async (typed, problem) => {
    const { container } = render(<Shown min={toCivilDate('2020-01-01')} max={toCivilDate('2026-12-31')} />);

    await userEvent.type(field(), typed);
    expect(screen.queryByText(problem)).toBeNull();
    await userEvent.tab();

    expect(screen.getByText(problem)).toBeTruthy();
    expect(field().getAttribute('aria-invalid')).toBe('true');
    await expectNoAxeViolations(container);
    await userEvent.type(field(), '1');
    expect(screen.queryByText(problem)).toBeNull();
  });

  it.each([
    [ko, '2026. 2. 30.', '2월 30일은 없는 날짜입니다. 월과 일을 확인해 주세요.'],
    [es, '30/2/2026', 'El 30 de febrero no existe. Revise el día y el mes.'],
    [ar, '30/2/2026', 'لا يوجد 30 فبراير. تحقق من اليوم والشهر.'],
  ])('names a day that there is not in the language of the page', async (messages, typed, problem) => {
    render(<Shown messages={messages} />);

    await userEvent.type(field(), typed);
    await userEvent.tab();

    expect(screen.getByText(problem)).toBeTruthy();
  });

  it('asks which date is meant where two are written alike, and takes the answer', async () => {
    const onValueChange = vi.fn();
    render(<Shown locale="en" onValueChange={onValueChange} />);

    await userEvent.type(field(), '3/4/2026');
    await userEvent.tab();
    expect(screen.getByText('Do you mean March 4, 2026 or April 3, 2026?')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'April 3, 2026' }));

    expect(field().value).toBe('April 3, 2026');
    expect(document.activeElement).toBe(field());
    expect(screen.queryByText(/Do you mean/u)).toBeNull();
    expect(onValueChange).toHaveBeenLastCalledWith('April 3, 2026', { reading: { date: '2026-04-03' } });
  });

  it('shows the error of its owner before its own', async () => {
    render(<Shown error="We were closed on that day." />);

    await userEvent.type(field(), 'soon');
    await userEvent.tab();

    expect(screen.getByText('We were closed on that day.')).toBeTruthy();
    expect(screen.queryByText(/Write the date/u)).toBeNull();
  });

  it('sends the text as it was typed, under its own name, without script', () => {
    const { container } = render(
      <form>
        <Shown defaultValue="3 apr 2026" />
      </form>,
    );

    expect([...new FormData(container.querySelector('form') ?? undefined)]).toEqual([['visit', '3 apr 2026']]);
  });

  it('is as it began once its form is reset, of which its owner hears nothing', async () => {
    const onValueChange = vi.fn();
    render(
      <form>
        <Shown defaultValue="3 apr 2026" onValueChange={onValueChange} />
        <button type="reset">Begin again</button>
      </form>,
    );
    await userEvent.clear(field());
    await userEvent.type(field(), '30 Feb 2026');
    await userEvent.tab();
    expect(field().getAttribute('aria-invalid')).toBe('true');
    onValueChange.mockClear();

    await userEvent.click(screen.getByRole('button', { name: 'Begin again' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('3 April 2026'));
    expect(field().value).toBe('3 apr 2026');
    expect(field().hasAttribute('aria-invalid')).toBe(false);
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('says back what was typed before script ran', () => {
    const container = document.body.appendChild(document.createElement('div'));
    const field = <DateField {...visit} label="When were you here?" messages={en.dateField} locale="en-GB" />;
    container.innerHTML = renderToString(field);
    const input = container.querySelector('input');
    if (input) input.value = '3/4/2026';

    const { unmount } = render(field, { container, hydrate: true });

    expect(input?.value).toBe('3/4/2026');
    expect(container.querySelector('output')?.textContent).toContain('3 April 2026');
    unmount();
    container.remove();
  });

  it('tells a developer of a text that is kept and never heard', () => {
    const says = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(<Shown value="3/4/2026" />);

    expect(says).toHaveBeenCalledWith(expect.stringContaining('<DateField> has "value" and no "onValueChange"'));
    says.mockRestore();
  });

  it('shows what its owner keeps', async () => {
    render(<OwnedText field={(owned) => <Shown {...owned} />} />);

    await userEvent.type(field(), '3/4/2026');

    expect(field().value).toBe('3/4/2026');
    expect(screen.getByText('{"date":"2026-04-03"}')).toBeTruthy();
  });
});

describe('DateFieldCalendar', () => {
  describePart({
    render: (props) => (
      <DateField {...visit} messages={en.dateField} locale="en-GB">
        <DateFieldCalendar today={toCivilDate('2026-11-22')} {...props} />
      </DateField>
    ),
    element: HTMLButtonElement,
    className: 'osseo-date-field-calendar',
  });

  it('opens at what was understood, writes the day that is chosen, and gives focus back', async () => {
    const onValueChange = vi.fn();
    const { container } = render(<WithCalendar defaultValue="2026-04-03" onValueChange={onValueChange} />);

    expect(screen.queryByRole('grid')).toBeNull();
    await userEvent.click(opener());
    expect(screen.getByRole('dialog', { name: 'Choose a date' })).toBeTruthy();
    expect(document.activeElement?.getAttribute('data-date')).toBe('2026-04-03');
    await expectNoAxeViolations(container);
    await userEvent.keyboard('{ArrowDown}{Enter}');

    expect(field().value).toBe('10 April 2026');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('10 April 2026', { reading: { date: '2026-04-10' } });
    expect(screen.queryByRole('grid')).toBeNull();
    expect(document.activeElement).toBe(opener());
  });

  it('opens at today where nothing is understood, and closes on Escape without a choice', async () => {
    render(<WithCalendar />);

    await userEvent.click(opener());
    expect(document.activeElement?.getAttribute('data-date')).toBe('2026-11-22');
    await userEvent.keyboard('{ArrowDown}{Escape}');

    expect(screen.queryByRole('grid')).toBeNull();
    expect(document.activeElement).toBe(opener());
    expect(field().value).toBe('');
  });

  it.each([
    ['on', '{Tab}', () => document.body],
    ['back', '{Shift>}{Tab}{Tab}{Tab}{Tab}{Tab}{/Shift}', opener],
  ])('closes when Tab leads out of it, %s, and leaves focus there', async (_where, keys, focused) => {
    render(<WithCalendar />);
    await userEvent.click(opener());

    await userEvent.keyboard(keys);

    await waitFor(() => expect(screen.queryByRole('grid')).toBeNull());
    expect(document.activeElement).toBe(focused());
  });

  it('stays open while Tab leads from part to part of it', async () => {
    render(<WithCalendar />);
    await userEvent.click(opener());

    await userEvent.tab({ shift: true });
    await new Promise((resolve) => setTimeout(resolve));

    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Next month' }));
  });

  it('offers the days within the limits of the field', async () => {
    render(<WithCalendar min={toCivilDate('2026-11-20')} />);

    await userEvent.click(opener());
    await userEvent.click(screen.getByRole('button', { name: /19 November 2026, not available/u }));

    expect(screen.getByText('You can choose 20 November 2026 or a later day.')).toBeTruthy();
    expect(field().value).toBe('');
  });

  it('cannot be pressed in a field that is closed', () => {
    render(<WithCalendar disabled />);

    expect(opener().disabled).toBe(true);
  });

  it('names the root that it is missing', () => {
    expect(() => render(<DateFieldCalendar />)).toThrow('<DateFieldCalendar> is outside <DateField>');
  });
});

function Shown({
  messages = en,
  ...props
}: Omit<Partial<DateFieldProps>, 'messages'> & { messages?: UiMessages }): ReactElement {
  return (
    <MessagesProvider messages={messages}>
      <DateField {...visit} {...(messages === en && { locale: 'en-GB' })} {...props} />
    </MessagesProvider>
  );
}

function WithCalendar(props: Omit<Partial<DateFieldProps>, 'messages'>): ReactElement {
  return (
    <Shown {...props}>
      <DateFieldCalendar today={toCivilDate('2026-11-22')} />
    </Shown>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'When were you here?' });
const opener = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Choose from a calendar' });
