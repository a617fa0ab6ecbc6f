import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { en } from '../messages/en.ts';
import { es } from '../messages/es.ts';
import { MessagesProvider } from '../messages/messages-provider.tsx';
import type { UiMessages } from '../messages/ui-messages.ts';
import { OwnedText } from '../stories/testing/owned-text.tsx';
import { NumberField, type NumberFieldProps } from './number-field.tsx';

const cups = { id: 'cups', name: 'cups', label: 'How much do you drink?' };

describe('NumberField', () => {
  describePart({
    render: (props) => <NumberField {...cups} messages={en.numberField} locale="en" {...props} />,
    element: HTMLInputElement,
    className: 'osseo-number-field',
  });

  it.each([
    ['en', '1,5', 'Understood as 1.5'],
    ['en', '1,500', ''],
    ['en', '1500', ''],
    ['en', '٧٫٥', 'Understood as 7.5'],
    ['de', '1.5', 'Understood as 1,5'],
    ['de', '1,5', ''],
    ['ar-EG', '7.5', 'Understood as ٧٫٥'],
    ['ar-EG', '٧٫٥', ''],
  ])('says in %s what it understood of %s: “%s”', async (locale, typed, understood) => {
    render(<Shown locale={locale} />);

    await userEvent.type(field(), typed);

    expect(screen.getByRole('status').textContent).toBe(understood);
  });

  it.each([
    ['many', 'Write a number, such as 7.5.'],
    ['0.2', 'Check this number. It should be 0.5 or more.'],
    ['11', 'Check this number. It should be 10 or less.'],
    ['1.2', 'Write it in steps of 0.5.'],
  ])('says what is wrong with %s once the field is left', async (typed, problem) => {
    const { container } = render(<Shown min={0.5} max={10} step={0.5} />);

    await userEvent.type(field(), typed);
    expect(screen.queryByText(problem)).toBeNull();
    await userEvent.tab();

    expect(screen.getByText(problem)).toBeTruthy();
    expect(field().getAttribute('aria-invalid')).toBe('true');
    await expectNoAxeViolations(container);
  });

  it('asks for a whole number where it counts in ones, with the digits keyboard', async () => {
    render(<Shown step={1} />);
    expect(field().inputMode).toBe('numeric');

    await userEvent.type(field(), '1.5');
    await userEvent.tab();

    expect(screen.getByText('Write a whole number, without a decimal point.')).toBeTruthy();
  });

  it('shows its limits as help, in the language of its reader', () => {
    const { rerender } = render(<Shown min={1} max={1500} />);
    expect(screen.getByText('From 1 to 1,500')).toBeTruthy();
    rerender(<Shown min={1} />);
    expect(screen.getByText('1 or more')).toBeTruthy();
    rerender(<Shown max={7.5} messages={es} />);
    expect(screen.getByText('7,5 o menos')).toBeTruthy();
    rerender(<Shown help="About." max={7} />);
    expect(screen.getByText('About.')).toBeTruthy();
  });

  it('is described by its unit', () => {
    render(<Shown unit="cups a day" />);

    expect(screen.getByRole('textbox', { description: 'cups a day' })).toBe(field());
  });

  it('sends the text and the unit that was chosen', async () => {
    const onUnitChange = vi.fn();
    const { container } = render(
      <form>
        <Shown
          units={[
            { value: 'cup', label: 'cups' },
            { value: 'l', label: 'litres' },
          ]}
          defaultUnit="cup"
          onUnitChange={onUnitChange}
          defaultValue="1,5"
        />
      </form>,
    );

    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Unit' }), 'litres');

    expect(onUnitChange).toHaveBeenCalledExactlyOnceWith('l');
    expect([...new FormData(container.querySelector('form') ?? undefined)]).toEqual([
      ['cups', '1,5'],
      ['cups.unit', 'l'],
    ]);
    await expectNoAxeViolations(container);
  });

  it('says nothing any more of what was typed before its form was reset', async () => {
    render(
      <form>
        <Shown locale="de" />
        <button type="reset">Begin again</button>
      </form>,
    );
    await userEvent.type(field(), '1.5');
    expect(screen.getByRole('status').textContent).toBe('Understood as 1,5');

    await userEvent.click(screen.getByRole('button', { name: 'Begin again' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
    expect(field().value).toBe('');
  });

  it('shows what its owner keeps, and tells what it is read as', async () => {
    render(<OwnedText field={(owned) => <Shown {...owned} />} />);

    await userEvent.type(field(), '1,5');

    expect(field().value).toBe('1,5');
    expect(screen.getByText('{"value":1.5}')).toBeTruthy();
  });
});

function Shown({
  messages = en,
  ...props
}: Omit<Partial<NumberFieldProps>, 'messages'> & { messages?: UiMessages }): ReactElement {
  return (
    <MessagesProvider messages={messages}>
      <NumberField {...cups} {...props} />
    </MessagesProvider>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'How much do you drink?' });
