import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Session } from '../engine/model/session.ts';
import { en } from '../messages/en.ts';
import { controlFor, formIn, hydrate } from './examples/browser.examples.tsx';
import { sessionOf, type Example } from './examples/example.examples.ts';
import * as questions from './examples/questions.examples.ts';
import { answersOf, at, show } from './examples/show.examples.tsx';
import { QuestionnaireForm } from './questionnaire-form.tsx';

/* What someone types stays as it is, and the caret with it, while the session reads along. */

afterEach(cleanup);

describe('a number that is being typed', () => {
  it.each(['1.', '1.50', '0.0', '-', '-0.5', '.5', '007', '1,5', ' 8', '1 000', '١٢٫٥', '12a', '1e3'])(
    'keeps every character: %s',
    async (text) => {
      const { user } = show(questions.decimalNumber);
      const field = screen.getByRole<HTMLInputElement>('textbox');

      for (let end = 1; end <= text.length; end += 1) {
        await user.type(field, text.charAt(end - 1));
        expect(field.value).toBe(text.slice(0, end));
      }
    },
  );

  it('keeps the caret where a digit or a point is put in', async () => {
    const { user, session } = show(questions.decimalNumber);
    const field = screen.getByRole<HTMLInputElement>('textbox');
    await user.type(field, '150');

    await user.type(field, '.', { initialSelectionStart: 1, initialSelectionEnd: 1 });
    expect([field.value, field.selectionStart]).toEqual(['1.50', 2]);
    await user.type(field, '2', { initialSelectionStart: 0, initialSelectionEnd: 0 });

    expect([field.value, field.selectionStart]).toEqual(['21.50', 1]);
    expect(answersOf(session, 'sleep')).toEqual([{ kind: 'decimal', value: 21.5 }]);
  });

  it('keeps its value and its unit apart while both change', async () => {
    const { user } = show(questions.severalUnits);
    const field = screen.getByRole<HTMLInputElement>('textbox');

    await user.type(field, '72.');
    await user.click(screen.getByRole('radio', { name: 'kg' }));
    expect(field.value).toBe('72.');
    await user.type(field, '50');

    expect(field.value).toBe('72.50');
  });
});

describe('a date that is being typed', () => {
  it('keeps each field as it is while the others are filled, corrected and emptied', async () => {
    const { user, session } = show(questions.date);
    const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
    const texts = () => ['Month', 'Day', 'Year'].map((name) => field(name).value);

    await user.type(field('Day'), '09');
    await user.type(field('Month'), '04');
    await user.type(field('Year'), '2025');
    expect(answersOf(session, 'last-visit')).toEqual([{ kind: 'date', value: '2025-04-09' }]);
    expect(texts()).toEqual(['04', '09', '2025']);

    await user.type(field('Year'), '{Backspace}');
    expect(texts()).toEqual(['04', '09', '202']);
    await user.clear(field('Month'));
    expect(texts()).toEqual(['', '09', '202']);
    await user.type(field('Month'), '٠٤');
    await user.type(field('Year'), '4');
    expect(texts()).toEqual(['٠٤', '09', '2024']);
  });
});

describe('Korean, composed syllable by syllable', () => {
  it.each([
    ['a line', questions.line, 0],
    ['lines', questions.longText, 0],
    ['one of several lines', questions.severalLines, 0],
    ['an answer in other words', questions.oneOrOther, 0],
  ])('is never written over: %s', (_, example: Example, index) => {
    const { session } = show(example);
    const field = at(screen.getAllByRole<HTMLInputElement | HTMLTextAreaElement>('textbox', { hidden: true }), index);
    const written = spyOnWrites(field);

    compose(field, ['ㅎ', '하', '한', '한ㄱ', '한그', '한글']);

    expect(field.value).toBe('한글');
    expect(field.isConnected).toBe(true);
    expect(written()).toBe(0);
    expect(JSON.stringify(session.toSnapshot())).toContain('한글');
  });

  it('goes on where a space or an unfinished syllable ends the line', () => {
    show(questions.line);
    const field = screen.getByRole<HTMLInputElement>('textbox');

    for (const steps of [['민'], ['민지'], ['민지 '], ['민지 ㅂ', '민지 바']]) compose(field, steps);

    expect(field.value).toBe('민지 바');
  });

  it('is no answer to a number, and stays all the same', () => {
    const { session } = show(questions.decimalNumber);
    const field = screen.getByRole<HTMLInputElement>('textbox');

    compose(field, ['ㅇ', '여', '여ㄷ', '여덟']);

    expect(field.value).toBe('여덟');
    expect(session.item('sleep').getSnapshot().entered?.parts).toEqual({ '': '여덟' });
  });
});

describe('what is being typed when the script arrives', () => {
  it.each([
    ['a number with its last digit to come', questions.decimalNumber, 'sleep', '7.'],
    ['a number with a nought at its end', questions.decimalNumber, 'sleep', '7.50'],
    ['a number with its unit', questions.oneUnit, 'weight.value', '072'],
    ['an unfinished syllable', questions.line, 'name', '민지 ㅂ'],
    ['one of several lines', questions.severalLines, 'languages', '한국어 '],
  ])('stays as it is: %s', (_, example, name, text) => {
    const { container, unmount } = takenOver(example, [[name, text]]);

    expect(controlFor(formIn(container), name, text)?.value).toBe(text);
    unmount();
  });

  it('stays as it is: a date, with the noughts before its numbers', () => {
    const typed = [
      ['last-visit.day', '09'],
      ['last-visit.month', '04'],
      ['last-visit.year', '2025'],
    ] as const;
    const { container, session, unmount } = takenOver(questions.date, typed);

    for (const [name, text] of typed) expect(controlFor(formIn(container), name, text)?.value).toBe(text);
    expect(answersOf(session, 'last-visit')).toEqual([{ kind: 'date', value: '2025-04-09' }]);
    unmount();
  });

  it('gives way to another answer of the session', async () => {
    const { container, session, unmount } = takenOver(questions.decimalNumber, [['sleep', '7.50']]);

    session.answer('sleep', [{ kind: 'decimal', value: 9 }]);

    await expect.poll(() => controlFor(formIn(container), 'sleep', '9')?.value).toBe('9');
    unmount();
  });
});

/* ─── What the tests above talk about ──────────────────────────────────── */

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** What an input method does: it writes each step into the field itself, and says so. */
function compose(field: TextField, steps: readonly string[]): void {
  field.focus();
  fireEvent.compositionStart(field);
  for (const text of steps) {
    fireEvent.compositionUpdate(field, { data: text });
    fireEvent.input(field, { target: { value: text }, isComposing: true });
    expect(field.value).toBe(text);
  }
  fireEvent.compositionEnd(field, { data: steps.at(-1) });
}

/** Counts how often the text of a field changes by any hand but the typist's: that is what moves the caret. */
function spyOnWrites(field: TextField): () => number {
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  const own = Object.getOwnPropertyDescriptor(field, 'value') ?? Object.getOwnPropertyDescriptor(prototype, 'value');
  let writes = 0;
  Object.defineProperty(field, 'value', {
    configurable: true,
    get: () => own?.get?.call(field) as string,
    set: (value: string) => {
      writes += 1;
      own?.set?.call(field, value);
    },
  });
  return () => writes;
}

/** A page from the server on which something was typed before React took it over. */
function takenOver(example: Example, typed: readonly (readonly [string, string])[]) {
  const page = (of: Session) => <QuestionnaireForm session={of} locale="en" messages={en} />;
  const session = sessionOf(example, 'en');
  const taken = hydrate(page(sessionOf(example, 'en')), page(session), [], (form) => {
    for (const [name, text] of typed) {
      const control = controlFor(form, name, '');
      if (control) control.value = text;
    }
  });
  return { ...taken, session };
}
