import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Session } from '../../engine/model/session.ts';
import { en } from '../../messages/en.ts';
import { ko } from '../../messages/ko.ts';
import { sessionOf, type Example } from '../examples/example.examples.ts';
import * as forms from '../examples/forms.examples.ts';
import * as questions from '../examples/questions.examples.ts';
import { FormRoot } from '../form-root.tsx';
import { enter } from '../../engine/reading/enter.ts';
import { FormReview } from './form-review.tsx';

afterEach(cleanup);

describe('the review', () => {
  it('shows every question that applies with its answer, section by section', () => {
    const session = sessionOf(forms.twoPages, 'en', forms.twoPages.answered);
    show(session);

    expect(rowsOf('About you')).toEqual([
      ['What should we call you?', 'Min-ji'],
      ['When were you born?', 'I’d rather talk about it in person'],
    ]);
    expect(rowsOf('At home')).toEqual([
      ['Who can stay with you?', 'A friend'],
      ['For how many hours?', 'Not answered'],
    ]);

    act(() => enter(session, 'company', { '': ['nobody'] }));
    expect(rowsOf('At home')).toEqual([['Who can stay with you?', 'Nobody']]);
  });

  it('leads to the page on which a section can be changed, and names it', () => {
    show(sessionOf(forms.twoPages, 'en'));

    const link = screen.getByRole('link', { name: 'Change At home' });
    expect(link.getAttribute('href')).toBe('/plan/home');
  });

  it('shows a list as one section, in which each entry is headed with its number', () => {
    const session = sessionOf(forms.repeatingGroup, 'en', forms.repeatingGroup.answered);
    session.addInstance('child');
    show(session);

    const headings = screen.getAllByRole('heading').map((heading) => heading.textContent);
    expect(headings).toEqual(['Child', 'Child 1', 'Child 2']);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/plan/child:0']);
  });

  it('puts questions outside every group under one heading', () => {
    show(sessionOf(forms.chain, 'en', forms.chain.answered));

    expect(rowsOf('Other questions').map(([question]) => question)).toEqual([
      'Do you have a pet?',
      'Which pet is it?',
      'How often do you walk it each day?',
      'Is there anything else?',
    ]);
  });

  it.each([
    ['an amount with its unit', questions.severalUnits, '160 lb'],
    ['a date in words', questions.date, 'April 9, 2025'],
    ['a yes in words', questions.yesOrNo, 'Yes'],
    ['"I don’t know" in words', questions.yesNoOrNeither, 'I don’t know'],
    ['every choice on a line of its own', questions.anyOfSeveral, 'At homeOutside'],
    ['something else as it was written', questions.oneOrOther, 'Through my sister'],
  ] satisfies [string, Example, string][])('writes %s', (_, example, words) => {
    show(sessionOf(example, 'en', example.answered));

    expect(screen.getByRole('definition').textContent).toBe(words);
  });

  it('writes dates, numbers and its own words in the language of the form', () => {
    show(sessionOf(questions.date, 'ko', questions.date.answered), 'ko');
    expect(screen.getByRole('definition').textContent).toBe('2025년 4월 9일');
    cleanup();

    show(sessionOf(questions.date, 'ko'), 'ko');
    expect(screen.getByRole('definition').textContent).toBe('답변 없음');
  });

  it.each([
    ['a number', questions.decimalNumber, 'about eight (please check)'],
    ['a date', questions.date, '30 2 2025 (please check)'],
    ['a number without its unit', questions.severalUnits, '160 (please check)'],
    ['something else that was not written', questions.severalAndOther, 'By letter Something else (please check)'],
  ] satisfies [string, Example, string][])('shows as it was entered, and asks to check, %s', (_, example, words) => {
    show(sessionOf(example, 'en', example.invalid));

    expect(screen.getByRole('definition').textContent).toBe(words);
  });

  it('takes a unit without a number for no answer', () => {
    show(sessionOf(questions.severalUnits, 'en', [['weight.unit', 'kg']]));

    expect(screen.getByRole('definition').textContent).toBe('Not answered');
  });

  it('says of what cannot be shown that the clinic will ask it', () => {
    show(sessionOf(forms.unsupported, 'en'));

    expect(screen.getByRole('definition').textContent).toContain('Your clinic will ask you about it.');
  });
});

/* ─── What the tests above talk about ──────────────────────────────────── */

function show(session: Session, locale: 'en' | 'ko' = 'en') {
  render(
    <FormRoot session={session} locale={locale} messages={{ en, ko }[locale]}>
      <FormReview changeHref={(section) => `/plan/${section}`} />
    </FormRoot>,
  );
}

function rowsOf(section: string): (string | null | undefined)[][] {
  const region = screen.getByRole('region', { name: section });
  const terms = within(region).getAllByRole('term');
  const answers = within(region).getAllByRole('definition');
  return terms.map((term, index) => [term.textContent, answers[index]?.textContent]);
}
