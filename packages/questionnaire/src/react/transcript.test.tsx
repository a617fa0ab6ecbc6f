import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../messages/en.ts';
import { sessionOf } from './examples/example.examples.ts';
import * as forms from './examples/forms.examples.ts';
import * as questions from './examples/questions.examples.ts';
import { show } from './examples/show.examples.tsx';
import { transcriptOf } from './examples/transcript.examples.ts';
import { FormRoot } from './form-root.tsx';
import { FormReview } from './review/form-review.tsx';

afterEach(cleanup);

describe('someone who listens', () => {
  it('hears the question, why it is asked, the answers, and the ways not to answer', () => {
    const { container } = show(
      questions.yesNoOrNeither,
      {},
      sessionOf(questions.yesNoOrNeither, 'en', [['allergy', 'false']]),
    );

    expect(transcriptOf(container)).toEqual([
      'group, Have you ever reacted badly to a medicine?, We ask so that we can choose another one for you.',
      'radio, Yes, not checked',
      'radio, No, checked',
      'or',
      'radio, I don’t know, not checked',
      'radio, I’d rather talk about it in person, not checked',
      'button, Continue',
    ]);
  });

  it('hears the question again at the number, then its units', () => {
    const { container } = show(
      questions.severalUnits,
      {},
      sessionOf(questions.severalUnits, 'en', questions.severalUnits.answered),
    );

    expect(transcriptOf(container).slice(0, 6)).toEqual([
      'group, How much do you weigh?',
      'edit, How much do you weigh?, 160',
      'radiogroup, Unit',
      'radio, kg, not checked',
      'radio, lb, checked',
      'or',
    ]);
  });

  it('hears what to mend first, then the same at each question', async () => {
    const session = sessionOf(forms.twoPages, 'en', forms.twoPages.invalid);
    const { container, user } = show(forms.twoPages, { page: 'about' }, session);
    await user.click(screen.getByRole('button', { name: 'Continue' }));

    expect(transcriptOf(container)).toEqual([
      'alert',
      'heading 2, Please check these answers',
      'link, What should we call you? – Write an answer.',
      'link, When were you born? – This date does not exist. Check the day and the month.',
      'heading 2, About you',
      'edit, What should we call you?, Write an answer., invalid',
      'group, When were you born?, This date does not exist. Check the day and the month.',
      'edit, Month, 2, invalid',
      'edit, Day, 31, invalid',
      'edit, Year, 1985, invalid',
      'or',
      'checkbox, I don’t know, not checked',
      'checkbox, I’d rather talk about it in person, not checked',
      'button, Continue',
    ]);
  });

  it('hears which instance a question and a button belong to', async () => {
    const { container, user } = show(forms.repeatingGroup);
    await user.click(screen.getByRole('button', { name: 'Add another Child' }));

    expect(transcriptOf(container).filter((spoken) => /^(heading|button)/.test(spoken))).toEqual([
      'heading 2, Child 1',
      'button, Remove Child 1',
      'heading 2, Child 2',
      'button, Remove Child 2',
      'button, Add another Child',
      'button, Continue',
    ]);
  });

  it('hears each answer after its question when checking them', () => {
    const { container } = render(
      <FormRoot session={sessionOf(forms.twoPages, 'en', forms.twoPages.answered)} locale="en" messages={en}>
        <FormReview changeHref={(section) => `/${section}`} />
      </FormRoot>,
    );

    expect(transcriptOf(container).slice(0, 6)).toEqual([
      'heading 2, About you',
      'link, Change About you',
      'term, What should we call you?',
      'definition, Min-ji',
      'term, When were you born?',
      'definition, I’d rather talk about it in person',
    ]);
  });
});
