import { describePart, expectNoAxeViolations, resetForm } from '@osseo/testing';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { Field } from '../field/field.tsx';
import { en } from '../messages/en.ts';
import { es } from '../messages/es.ts';
import { MessagesProvider } from '../messages/messages-provider.tsx';
import { Slider, type SliderProps } from './slider.tsx';

describe('Slider', () => {
  describePart({
    render: (props) => <Slider {...pain} aria-label="Pain" {...props} />,
    element: HTMLDivElement,
    className: 'osseo-slider',
  });

  it('has no answer until somebody gives one, and says so', async () => {
    const { container } = renderPain();

    expect(slider().getAttribute('aria-valuetext')).toBe('Not answered yet');
    expect(number().value).toBe('');
    expect(sent(container)).toEqual([['pain', '']]);
    await expectNoAxeViolations(container);
  });

  it('is named by the label of its field, and described by its ends and by the help', () => {
    renderPain();

    expect(
      screen.getByRole('slider', { name: 'How much does it hurt?', description: 'Now. 0 No pain 10 The worst' }),
    ).toBe(slider());
  });

  it('asks the question again in the name of the field for its number', () => {
    renderPain();
    expect(screen.getByRole('textbox', { name: 'How much does it hurt? Type the number' })).toBe(number());
    cleanup();

    render(<Slider {...pain} aria-label="Pain" />);
    expect(screen.getByRole('textbox', { name: 'Pain, Type the number' })).toBe(number());
  });

  it('takes no answer from a press on its label', async () => {
    const { container } = renderPain();

    await userEvent.click(screen.getByText('How much does it hurt?'));
    expect(sent(container)).toEqual([['pain', '']]);
  });

  it('takes the value that it is moved to, shows it and says it with its unit', () => {
    const onValueChange = vi.fn();
    const { container } = renderPain({ unit: 'points', onValueChange });

    fireEvent.change(slider(), { target: { value: '7' } });
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(7);
    expect(slider().getAttribute('aria-valuetext')).toBe('7 points');
    expect(number().value).toBe('7');
    expect(sent(container)).toEqual([['pain', '7']]);
  });

  it('takes a press where it already stands for an answer', () => {
    const { container } = renderPain();

    fireEvent.pointerUp(slider());
    expect(sent(container)).toEqual([['pain', '5']]);
  });

  it('wakes in the middle at the first arrow, and goes on by pages', async () => {
    const onValueChange = vi.fn();
    renderPain({ max: 100, onValueChange });

    slider().focus();
    await userEvent.keyboard('{ArrowRight}{PageUp}{PageDown}{PageDown}');
    expect(onValueChange.mock.calls.flat()).toEqual([50, 60, 50, 40]);
  });

  it('takes a number that is typed, with a comma too, and none again', async () => {
    const onValueChange = vi.fn();
    const { container } = renderPain({ step: 0.5, onValueChange });

    await userEvent.type(number(), '2,5');
    expect(onValueChange).toHaveBeenLastCalledWith(2.5);
    expect(slider().value).toBe('2.5');
    expect(number().value).toBe('2,5');

    await userEvent.clear(number());
    expect(onValueChange).toHaveBeenLastCalledWith(null);
    expect(container.querySelector('[data-unanswered]')).toBeTruthy();
  });

  it('writes a number as its reader does, and reads what it has written', async () => {
    const onValueChange = vi.fn();
    render(
      <MessagesProvider messages={es}>
        <Slider
          id="pain"
          aria-label="Dolor"
          min={0}
          max={2}
          step={0.125}
          defaultValue={1.125}
          onValueChange={onValueChange}
        />
      </MessagesProvider>,
    );
    const field = screen.getByRole<HTMLInputElement>('textbox');
    expect(field.value).toBe('1,125');
    expect(slider().getAttribute('aria-valuetext')).toBe('1,125');

    await userEvent.type(field, '{Backspace}5');
    expect(onValueChange).toHaveBeenLastCalledWith(1.125);
  });

  it('keeps what is typed and is no number, for the form to answer', async () => {
    const { container } = renderPain();

    await userEvent.type(number(), 'much');
    expect(sent(container)).toEqual([['pain', 'much']]);
  });

  it('hands on a number that is off the scale', async () => {
    const onValueChange = vi.fn();
    renderPain({ onValueChange });

    await userEvent.type(number(), '12');
    expect(onValueChange).toHaveBeenLastCalledWith(12);
    expect(slider().value).toBe('10');
  });

  it('shows what its owner keeps', async () => {
    render(<Owned />);

    await userEvent.type(number(), '3');
    expect(slider().value).toBe('3');

    await userEvent.click(screen.getByRole('button', { name: 'None' }));
    expect(number().value).toBe('');
    expect(slider().getAttribute('aria-valuetext')).toBe('Not answered yet');
  });

  it('says a value in the words that it is given', () => {
    renderPain({ defaultValue: 0, valueText: (value) => (value === 0 ? 'No pain' : `${value} of 10`) });

    expect(slider().getAttribute('aria-valuetext')).toBe('No pain');
  });

  it('marks the steps while they are few', () => {
    const { container, unmount } = renderPain();
    expect(container.querySelectorAll('.osseo-slider-tick')).toHaveLength(11);
    unmount();

    renderPain({ max: 100 });
    expect(document.querySelector('.osseo-slider-tick')).toBeNull();
  });

  it('is a field for a number where there is no script, under the id that its label names', () => {
    const html = renderToString(<Slider {...pain} />);

    expect(html).not.toContain('type="range"');
    expect(html).toMatch(/<input[^>]*id="pain"[^>]*name="pain"/u);
    expect(html).toContain('The worst');
  });

  it('keeps what was typed before script came', async () => {
    const onValueChange = vi.fn();
    const draw = () => <Slider {...pain} aria-label="Pain" onValueChange={onValueChange} />;
    const container = document.createElement('div');
    container.innerHTML = renderToString(draw());
    document.body.append(container);
    container.querySelector('input')!.value = '6';

    const { unmount } = render(draw(), { container, hydrate: true });
    await act(async () => undefined);
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(6);
    expect(number().value).toBe('6');
    expect(slider().value).toBe('6');
    unmount();
    container.remove();
  });

  it.each([
    ['no answer', null, ''],
    ['the answer that it began with', 4, '4'],
  ])('has %s again once its form is reset, of which its owner hears nothing', async (_what, defaultValue, shown) => {
    const onValueChange = vi.fn();
    const { container } = renderPain({ defaultValue, onValueChange });
    await userEvent.clear(number());
    await userEvent.type(number(), 'much');
    onValueChange.mockClear();

    await resetForm(container.querySelector('form'));
    expect(sent(container)).toEqual([['pain', shown]]);
    expect(container.querySelectorAll('[data-unanswered]')).toHaveLength(defaultValue === null ? 2 : 0);
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('stays as it is where somebody forbids that its form is reset', async () => {
    const { container } = renderPain();
    const form = container.querySelector('form');
    form?.addEventListener('reset', (event) => event.preventDefault());
    await userEvent.type(number(), '3');

    await resetForm(form);
    expect(sent(container)).toEqual([['pain', '3']]);
  });

  it('can only be read where it is for reading', () => {
    renderPain({ readOnly: true, defaultValue: 4 });

    expect(slider().disabled).toBe(true);
    expect(number().readOnly).toBe(true);
  });
});

const pain: SliderProps = {
  id: 'pain',
  name: 'pain',
  min: 0,
  max: 10,
  minLabel: 'No pain',
  maxLabel: 'The worst',
  messages: en.slider,
};

function renderPain(props: Partial<SliderProps> = {}) {
  return render(
    <form>
      <Field id="pain" label="How much does it hurt?" help="Now.">
        {(control) => <Slider {...pain} {...props} {...control} />}
      </Field>
    </form>,
  );
}

function Owned() {
  const [value, setValue] = useState<number | null>(null);
  return (
    <>
      <Slider {...pain} aria-label="Pain" value={value} onValueChange={setValue} />
      <button onClick={() => setValue(null)}>None</button>
    </>
  );
}

const slider = () => screen.getByRole<HTMLInputElement>('slider');
const number = () => screen.getByRole<HTMLInputElement>('textbox', { name: /Type the number/u });
const sent = (container: HTMLElement) => [...new FormData(container.querySelector('form')!)];
