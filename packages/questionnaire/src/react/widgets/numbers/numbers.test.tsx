import { cleanup, fireEvent, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { enterForm } from '../../../engine/form-post/enter-form.ts';
import { SLIDER_STEP_VALUE_URL } from '../../../presentation/urls.ts';
import { hydrate, staticForm } from '../../examples/browser.examples.tsx';
import { control, formWith, showForm } from '../show-widgets.examples.tsx';

afterEach(cleanup);

const HL7 = 'http://hl7.org/fhir/StructureDefinition';
const end = (code: string, text: string) => ({ linkId: code, type: 'display', text, extension: [control(code)] });
const limits = [
  { url: `${HL7}/minValue`, valueInteger: 0 },
  { url: `${HL7}/maxValue`, valueInteger: 10 },
];
const number = (code: string, extension: readonly object[] = limits, more: object = {}) => ({
  linkId: 'n',
  type: 'integer',
  text: 'Pain',
  extension: [control(code), ...extension],
  ...more,
});
const answersOf = ({ session }: Pick<ReturnType<typeof showForm>, 'session'>) =>
  session.item('n').getSnapshot().answers;

describe('a slider', () => {
  const pain = number('slider', limits, { item: [end('lower', 'No pain'), end('upper', 'The worst')] });

  it('is unanswered until somebody answers, and says so', async () => {
    const shown = showForm(pain);
    const slider = await screen.findByRole('slider', { name: /Pain/ });
    expect(slider.getAttribute('aria-valuetext')).toBe('Not answered yet');
    expect(answersOf(shown)).toEqual([]);
    fireEvent.change(slider, { target: { value: '7' } });
    expect(answersOf(shown)).toEqual([{ kind: 'integer', value: 7 }]);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('7');
  });

  it('says what its ends mean, once', async () => {
    showForm(pain);
    await screen.findByRole('slider');
    expect(screen.getAllByText(/No pain/).map((words) => words.textContent)).toEqual(['No pain']);
  });

  it('goes as far in one step as the form says', async () => {
    showForm(number('slider', [...limits, { url: SLIDER_STEP_VALUE_URL, valueInteger: 5 }]));
    expect((await screen.findByRole('slider')).getAttribute('step')).toBe('5');
  });

  it('is a field that posts, with its ends in words, until script runs', () => {
    const { form, session } = formWith(pain);
    const page = staticForm(form);
    expect(page.querySelector('[type=range]')).toBeNull();
    expect(page.textContent).toContain('From No pain to The worst');
    enterForm(session, [['n', '4']]);
    expect(answersOf({ session })).toEqual([{ kind: 'integer', value: 4 }]);
  });

  it('is a field for a number where the form gives it no two ends', () => {
    showForm(number('slider', []));
    expect(screen.getByRole('textbox', { name: /Pain/ })).toBeDefined();
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('keeps what is typed beside it and is no answer, and says what is wrong with it', async () => {
    const { user, session } = showForm(pain);
    await screen.findByRole('slider');
    const field = screen.getByRole<HTMLInputElement>('textbox');
    await user.type(field, '3.5');
    expect(field.value).toBe('3.5');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(answersOf({ session })).toEqual([]);
    expect(screen.getAllByText(/Write a whole number/).length).toBeGreaterThan(0);
  });

  it('leaves whoever is typing in the field where they are', async () => {
    showForm(pain);
    screen.getByRole('textbox').focus();
    await screen.findByRole('slider');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });
});

describe('a number with buttons', () => {
  it('begins near 0, goes step by step, and stops at its limits', async () => {
    const shown = showForm(number('spinner', [limits[0] as object, { url: `${HL7}/maxValue`, valueInteger: 2 }]));
    const more = screen.getByRole('button', { name: 'More, Pain' });
    for (const value of [0, 1, 2, 2]) {
      await shown.user.click(more);
      expect(answersOf(shown)).toEqual([{ kind: 'integer', value }]);
    }
    expect(more.getAttribute('aria-disabled')).toBe('true');
    await shown.user.click(screen.getByRole('button', { name: 'Less, Pain' }));
    expect(answersOf(shown)).toEqual([{ kind: 'integer', value: 1 }]);
    expect(screen.getByRole('status').textContent).toBe('1');
  });

  it('follows the arrow keys, with decimals as they are written', async () => {
    const step = { url: SLIDER_STEP_VALUE_URL, valueDecimal: 0.1 };
    const shown = showForm(number('spinner', [step], { type: 'decimal' }));
    await shown.user.type(screen.getByRole('textbox'), '0.2{ArrowUp}');
    expect(answersOf(shown)).toEqual([{ kind: 'decimal', value: 0.3 }]);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('0.3');
  });

  it('is a field alone without script', () => {
    const page = staticForm(formWith(number('spinner')).form);
    expect(page.querySelector('[name=n]')).not.toBeNull();
    expect(page.querySelectorAll('button[type=button]')).toHaveLength(0);
  });
});

it('hydrates without a complaint', () => {
  const items = [number('slider'), number('spinner', limits, { linkId: 'm' })];
  const complaints: unknown[] = [];
  const complain = vi.spyOn(console, 'error').mockImplementation((...words) => complaints.push(words));
  hydrate(formWith(...items).form, formWith(...items).form, complaints).unmount();
  expect(complaints).toEqual([]);
  expect(renderToString(formWith(...items).form)).not.toContain('style=');
  complain.mockRestore();
});
