import { describePart, expectNoAxeViolations, resetForm } from '@osseo/testing';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Field } from '../field/field.tsx';
import { en } from '../messages/en.ts';
import { Combobox, type ComboboxOption, type ComboboxProps } from './combobox.tsx';

afterEach(cleanup);

describe('Combobox', () => {
  describePart({
    render: (props) => <Combobox aria-label="Place" options={places} messages={en.combobox} {...props} />,
    element: HTMLInputElement,
    className: 'osseo-combobox',
  });

  it('lists what fits what is written, and sends the token of what is chosen', async () => {
    const onValueChange = vi.fn();
    const { container } = renderField({ onValueChange });

    await userEvent.type(field(), 'har');
    expect(options()).toEqual(['Harbour Street']);
    expect(status()).toBe('1 to choose from.');
    await expectNoAxeViolations(container);

    await userEvent.click(screen.getByRole('option', { name: 'Harbour Street' }));
    expect(field().value).toBe('Harbour Street');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('p1');
    expect(sent(container)).toEqual([['place', 'p1']]);
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('is worked by arrows, Enter and Escape alone', async () => {
    const { container } = renderField();

    field().focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toBe('Harbour Street');
    await userEvent.keyboard('{ArrowUp}');
    expect(active()).toBeUndefined();
    await userEvent.keyboard('{ArrowUp}');
    expect(active()).toBe('Åker Road');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(sent(container)).toEqual([['place', 'p2']]);

    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('Station Square');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(sent(container)).toEqual([['place', 'p2']]);
  });

  it('sends nothing that it does not show: what is edited is no longer chosen', async () => {
    const { container } = renderField({ defaultValue: 'p1' });
    expect(field().value).toBe('Harbour Street');

    await userEvent.type(field(), '{Backspace}');
    expect(sent(container)).toEqual([]);
  });

  it('says that nothing is chosen where something is only written', async () => {
    const { container } = renderField();

    await userEvent.type(field(), 'sta');
    await userEvent.tab();
    await userEvent.tab();
    expect(field().getAttribute('aria-describedby')).toBe('place-unchosen');
    expect(screen.getAllByText('Nothing is chosen yet. Choose from the list.')).toHaveLength(2);
    await expectNoAxeViolations(container);
  });

  it('takes the name of an option that is written out for the option', async () => {
    const { container } = renderField();

    await userEvent.type(field(), 'aker road');
    await userEvent.tab();
    await userEvent.tab();
    expect(sent(container)).toEqual([['place', 'p3']]);
    expect(field().value).toBe('Åker Road');
  });

  it('leaves the keys to a keyboard that puts a syllable together', async () => {
    const { container } = renderField();

    await userEvent.type(field(), 'har');
    fireEvent.keyDown(field(), { key: 'ArrowDown', isComposing: true });
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    expect(sent(container)).toEqual([]);
  });

  it('says so when nothing fits', async () => {
    const { container } = renderField();

    await userEvent.type(field(), 'zzz');
    expect(status()).toBe('Nothing in the list fits.');
    expect(field().getAttribute('aria-expanded')).toBe('false');
    await expectNoAxeViolations(container);
  });

  it('is emptied by a button', async () => {
    const { container } = renderField({ defaultValue: 'p1' });

    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(sent(container)).toEqual([]);
    expect(document.activeElement).toBe(field());
  });

  it('shows a hundred of ten thousand options, and says how many more there are', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ token: `${index}`, label: `Place ${index}` }));
    renderField({ options: many });

    await userEvent.click(field());
    expect(screen.getAllByRole('option')).toHaveLength(100);
    expect(screen.getByText('9,900 more. Write more letters to see them.')).toBeTruthy();
    expect(status()).toBe('10,000 to choose from.');
    // Chromium makes a step of Tab of all that scrolls, unless it is told not to.
    expect(screen.getByRole('listbox').getAttribute('tabindex')).toBe('-1');
  });

  it('puts options under the headings of their groups, with what describes them', async () => {
    const { container } = renderField({
      options: [
        { token: 'a', label: 'Hill Road', group: 'In the hills' },
        { token: 'b', label: 'Harbour Street', group: 'By the sea', description: 'Bus 4' },
        { token: 'c', label: 'Top Lane', group: 'In the hills' },
      ],
    });

    await userEvent.click(field());
    const hills = screen.getByRole('group', { name: 'In the hills' });
    expect(within(hills).getAllByRole('option')).toHaveLength(2);
    expect(screen.getByRole('option', { name: 'Harbour Street Bus 4' })).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('shows what its owner keeps, and what the owner makes of a choice', async () => {
    render(<Owned />);

    await userEvent.type(field(), 'stat{ArrowDown}{Enter}');
    expect(screen.getByTestId('kept').textContent).toBe('p2');
    await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }));
    expect(field().value).toBe('Åker Road');
  });

  it('keeps its list while focus is on a button in it', async () => {
    renderField();

    await userEvent.type(field(), 'sta');
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Clear' }));
    expect(options()).toEqual(['Station Square']);
  });

  it.each([
    ['nothing', {}, '', []],
    ['the choice that it began with', { defaultValue: 'p1' }, 'Harbour Street', [['place', 'p1']]],
  ])('shows %s once its form is reset, of which its owner hears nothing', async (_what, props, shown, pairs) => {
    const onValueChange = vi.fn();
    const { container } = renderField({ ...props, onValueChange });
    await userEvent.clear(field());
    await userEvent.type(field(), 'aker road');
    await userEvent.tab();
    await userEvent.tab();
    expect(sent(container)).toEqual([['place', 'p3']]);
    await userEvent.clear(field());
    await userEvent.type(field(), 'sta');
    onValueChange.mockClear();

    await resetForm(container.querySelector('form'));
    expect(field().value).toBe(shown);
    expect(sent(container)).toEqual(pairs);
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('offers all that there is beside own words that it begins with', async () => {
    renderField({ freeText: true, defaultValue: { text: 'station' } });

    await userEvent.click(field());
    const all = options().length;
    expect(all).toBeGreaterThan(1);
    await userEvent.type(field(), ' sq');
    expect(options()).toEqual(['Station Square']);
  });

  it('sends nothing while it is disabled', () => {
    const { container } = renderField({ disabled: true, defaultValue: 'p1' });

    expect(sent(container)).toEqual([]);
  });

  it('cannot be opened while it is for reading', async () => {
    renderField({ readOnly: true, defaultValue: 'p1' });

    await userEvent.click(field());
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
  });
});

describe('Combobox with free text', () => {
  it('tells own words from options, and sends them under a name of their own', async () => {
    const onValueChange = vi.fn();
    const { container } = renderField({ freeText: true, onValueChange });

    await userEvent.type(field(), 'p1');
    expect(onValueChange).toHaveBeenLastCalledWith({ text: 'p1' });
    expect(sent(container)).toEqual([['place.text', 'p1']]);

    await userEvent.clear(field());
    expect(onValueChange).toHaveBeenLastCalledWith(null);
  });
});

describe('Combobox with free text that is left', () => {
  it('takes the name of an option for the option', async () => {
    const onValueChange = vi.fn();
    const { container } = renderField({ freeText: true, onValueChange });

    await userEvent.type(field(), 'Harbour Street');
    expect(onValueChange).toHaveBeenLastCalledWith({ text: 'Harbour Street' });
    await userEvent.tab();
    await userEvent.tab();
    expect(onValueChange).toHaveBeenLastCalledWith('p1');
    expect(sent(container)).toEqual([['place', 'p1']]);
  });
});

describe('Combobox of several answers', () => {
  it('adds, says what it has added, and sends each token', async () => {
    const onValueChange = vi.fn();
    const { container } = renderField({ multiple: true, onValueChange });

    await userEvent.type(field(), 'har{ArrowDown}{Enter}hill');
    await userEvent.keyboard('{Escape}');
    await userEvent.clear(field());
    await userEvent.type(field(), 'sta{ArrowDown}{Enter}');
    expect(onValueChange.mock.calls.flat()).toEqual([['p1'], ['p1', 'p2']]);
    expect(status()).toMatch(/^Station Square added\./u);
    await userEvent.type(field(), 'a');
    expect(status()).toBe('3 to choose from.');
    expect(sent(container)).toEqual([
      ['place', 'p1'],
      ['place', 'p2'],
    ]);
    await expectNoAxeViolations(container);
  });

  it('chooses nothing by a second Enter, once the list is whole again', async () => {
    const { container } = renderField({ multiple: true });

    await userEvent.type(field(), 'sta{ArrowDown}{Enter}');
    await userEvent.keyboard('{Enter}');
    expect(sent(container)).toEqual([['place', 'p2']]);
  });

  it('goes on from where it was while the list stays the same', async () => {
    const { container } = renderField({ multiple: true });

    field().focus();
    await userEvent.keyboard('{ArrowDown}{Enter}{ArrowDown}{Enter}');
    expect(sent(container)).toEqual([
      ['place', 'p1'],
      ['place', 'p2'],
    ]);
  });

  it('takes an answer away by its button, and by two presses of Backspace', async () => {
    const { container } = renderField({ multiple: true, defaultValue: ['p1', 'p2', 'p3'] });

    await userEvent.click(screen.getByRole('button', { name: 'Remove Station Square' }));
    expect(document.activeElement).toBe(field());
    expect(status()).toBe('Station Square removed.');

    await userEvent.keyboard('{Backspace}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove Åker Road' }));
    await userEvent.keyboard('{Backspace}');
    expect(sent(container)).toEqual([['place', 'p1']]);
  });

  it('takes an exclusive option by itself', async () => {
    const onValueChange = vi.fn();
    renderField({
      multiple: true,
      options: [...places, { token: 'none', label: 'None of these', exclusive: true }],
      defaultValue: ['p1'],
      onValueChange,
    });

    await userEvent.type(field(), 'none{ArrowDown}{Enter}');
    await userEvent.type(field(), 'har{ArrowDown}{Enter}');
    expect(onValueChange.mock.calls.flat()).toEqual([['none'], ['p1']]);
  });

  it('adds own words with Enter, and does not send the form', async () => {
    const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
    const { container } = renderField({ multiple: true, freeText: true }, onSubmit);

    await userEvent.type(field(), 'At my mother’s{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
    await userEvent.type(field(), 'At my mother’s{Enter}');
    expect(sent(container)).toEqual([['place.text', 'At my mother’s']]);
  });
});

describe('Combobox that searches', () => {
  it('asks once for what is written, and for nothing that is written no more', async () => {
    const asked: { query: string; signal: AbortSignal }[] = [];
    const onSearch = vi.fn(async (query: string, signal: AbortSignal) => {
      asked.push({ query, signal });
      return query === 'sta' ? new Promise<ComboboxOption[]>(() => undefined) : places;
    });
    const { container } = renderField({ options: [], onSearch, minLength: 2 });

    await userEvent.click(field());
    expect(status()).toBe('Write 2 letters or more to search.');

    await userEvent.type(field(), 'sta');
    expect(status()).toBe('Searching…');
    await waitFor(() => expect(asked.map(({ query }) => query)).toEqual(['sta']));

    await userEvent.type(field(), 't');
    expect(asked[0]?.signal.aborted).toBe(true);
    await waitFor(() => expect(options()).toHaveLength(3));

    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(field().value).toBe('Harbour Street');
    expect(sent(container)).toEqual([['place', 'p1']]);
  });

  it('shows nothing that was asked for earlier and came later', async () => {
    let answerLate = (_found: readonly ComboboxOption[]) => {};
    const onSearch = (query: string) =>
      query === 's'
        ? new Promise<readonly ComboboxOption[]>((answer) => (answerLate = answer))
        : Promise.resolve(places);
    renderField({ options: [], onSearch });

    await userEvent.type(field(), 's');
    await waitFor(() => expect(answerLate).toHaveLength(1));
    await act(() => new Promise((resolve) => setTimeout(resolve, 250)));
    await userEvent.type(field(), 't');
    await waitFor(() => expect(options()).toHaveLength(3));
    await act(async () => answerLate([]));
    expect(options()).toHaveLength(3);
  });

  it('says that it could not, and tries again', async () => {
    const onSearch = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(places);
    const { container } = renderField({ options: [], onSearch });

    await userEvent.type(field(), 'sta');
    await waitFor(() => expect(status()).toBe('We could not search just now.'));
    await expectNoAxeViolations(container);

    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(options()).toHaveLength(3));
  });
});

describe('Combobox without script', () => {
  it('is a native list that sends the same token', () => {
    const html = renderToString(
      <Combobox id="place" name="place" options={places} defaultValue="p2" messages={en.combobox} />,
    );

    expect(html).toMatch(/<select[^>]*id="place"[^>]*name="place"/u);
    expect(html).toContain('<option value="p2" selected="">Station Square</option>');
    expect(html).not.toContain('type="hidden"');
  });

  it('is a text field where anything may be written, or more is known than a page can hold', () => {
    const free = renderToString(
      <Combobox id="place" name="place" freeText options={places} defaultValue={{ text: 'Here' }} />,
    );
    expect(free).toMatch(/<input[^>]*name="place.text"[^>]*value="Here"/u);
    expect(free).toContain('<datalist id="place-list"><option value="Harbour Street">');

    const many = Array.from({ length: 1001 }, (_, index) => ({ token: `${index}`, label: `Place ${index}` }));
    expect(renderToString(<Combobox id="place" name="place" options={many} />)).not.toContain('<select');
  });

  it('keeps what was chosen, and the focus, when script arrives late', async () => {
    const onValueChange = vi.fn();
    const draw = () => (
      <Combobox id="place" name="place" options={places} onValueChange={onValueChange} messages={en.combobox} />
    );
    const container = document.createElement('div');
    container.innerHTML = renderToString(draw());
    document.body.append(container);
    const select = container.querySelector('select')!;
    select.value = 'p3';
    select.focus();

    const { unmount } = render(draw(), { container, hydrate: true });
    await act(async () => undefined);
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('p3');
    expect(field().value).toBe('Åker Road');
    expect(document.activeElement).toBe(field());
    unmount();
    container.remove();
  });
});

const places: readonly ComboboxOption[] = [
  { token: 'p1', label: 'Harbour Street' },
  { token: 'p2', label: 'Station Square' },
  { token: 'p3', label: 'Åker Road' },
];

function renderField(props: Record<string, unknown> = {}, onSubmit?: (event: React.FormEvent) => void) {
  const all = { options: places, name: 'place', messages: en.combobox, ...props } as unknown as ComboboxProps;
  return render(
    <form onSubmit={onSubmit}>
      <Field id="place" label="Where?">
        {(control) => <Combobox {...all} {...control} />}
      </Field>
      <button type="submit">Send</button>
    </form>,
  );
}

function Owned() {
  const [value, setValue] = useState<string | null>(null);
  return (
    <>
      <Combobox aria-label="Place" options={places} value={value} onValueChange={setValue} messages={en.combobox} />
      <output data-testid="kept">{value}</output>
      <button onClick={() => setValue('p3')}>Elsewhere</button>
    </>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('combobox');
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent.trim());
const status = () => screen.getByRole('status').textContent.trim();
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent.trim();
const sent = (container: HTMLElement) => [...new FormData(container.querySelector('form')!)];
