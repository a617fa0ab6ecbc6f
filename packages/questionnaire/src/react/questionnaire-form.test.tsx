import { expectNoAxeViolations } from '@osseo/testing';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../engine/model/session.ts';
import { en } from '../messages/en.ts';
import { EXAMPLES } from './examples/all.examples.ts';
import { sessionOf, type Example } from './examples/example.examples.ts';
import * as forms from './examples/forms.examples.ts';
import * as questions from './examples/questions.examples.ts';
import { FormProgress } from './form-progress.tsx';
import { FormRoot } from './form-root.tsx';
import { QuestionnaireForm, type QuestionnaireFormProps } from './questionnaire-form.tsx';

afterEach(cleanup);

describe('each type of question', () => {
  it('asks yes or no with two radio buttons, neither chosen for anyone', async () => {
    const { user, session } = show(questions.yesOrNo);
    const group = screen.getByRole('group', { name: 'Do you live alone?' });

    expect(within(group).getAllByRole('radio').map(isChecked)).toEqual([false, false]);
    await user.click(within(group).getByRole('radio', { name: 'No' }));

    expect(answersOf(session, 'lives-alone')).toEqual([{ kind: 'boolean', value: false }]);
  });

  it('offers the ways not to answer among the radio buttons, and says why it asks', async () => {
    const { user, session } = show(questions.yesNoOrNeither);
    const group = screen.getByRole('group', {
      name: 'Have you ever reacted badly to a medicine?',
      description: 'We ask so that we can choose another one for you.',
    });
    const radios = within(group).getAllByRole<HTMLInputElement>('radio');
    expect(radios.map(nameOf)).toEqual(['Yes', 'No', 'I don’t know', 'I’d rather talk about it in person']);
    expect(new Set(radios.map((radio) => radio.name)).size).toBe(1);

    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await user.click(screen.getByRole('radio', { name: 'I’d rather talk about it in person' }));

    expect(answersOf(session, 'allergy')).toEqual([{ kind: 'absent', reason: 'asked-declined' }]);
    expect(radios.map(isChecked)).toEqual([false, false, false, true]);
  });

  it('asks for one of several with radio buttons', async () => {
    const { user, session } = show(questions.oneOfSeveral);

    await user.click(screen.getByRole('radio', { name: 'Never' }));
    await user.click(screen.getByRole('radio', { name: 'Every week' }));

    expect(answersOf(session, 'coffee')).toMatchObject([{ value: { code: 'weekly' } }]);
  });

  it('asks for any of several with checkboxes, which a way not to answer excludes', async () => {
    const { user, session } = show(questions.anyOfSeveral);

    await user.click(screen.getByRole('checkbox', { name: 'Outside' }));
    await user.click(screen.getByRole('checkbox', { name: 'At home' }));
    expect(answersOf(session, 'dust')).toMatchObject([{ value: { code: 'home' } }, { value: { code: 'outside' } }]);

    await user.click(screen.getByRole('checkbox', { name: 'I don’t know' }));
    expect(checked()).toEqual(['I don’t know']);
    await user.click(screen.getByRole('checkbox', { name: 'I’d rather talk about it in person' }));
    expect(checked()).toEqual(['I’d rather talk about it in person']);
    await user.click(screen.getByRole('checkbox', { name: 'At work' }));
    expect(checked()).toEqual(['At work']);
    await user.click(screen.getByRole('checkbox', { name: 'At work' }));
    expect(answersOf(session, 'dust')).toEqual([]);
  });

  it('takes an answer in other words, and chooses it for whoever writes', async () => {
    const { user, session } = show(questions.oneOrOther);

    await user.click(screen.getByRole('radio', { name: 'By phone' }));
    await user.type(screen.getByRole('textbox', { name: 'Write it in your own words' }), 'Through my sister');

    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Something else' }).checked).toBe(true);
    expect(answersOf(session, 'contact')).toEqual([{ kind: 'string', value: 'Through my sister' }]);

    await user.click(screen.getByRole('radio', { name: 'By letter' }));
    expect(answersOf(session, 'contact')).toMatchObject([{ value: { code: 'letter' } }]);
  });

  it('keeps what was chosen while something else is being written beside it', async () => {
    const { user, session } = show(questions.severalAndOther);

    await user.click(screen.getByRole('checkbox', { name: 'By letter' }));
    await user.click(screen.getByRole('checkbox', { name: 'Something else' }));
    expect(checked()).toEqual(['By letter', 'Something else']);

    await user.type(screen.getByRole('textbox'), 'Fax');
    expect(answersOf(session, 'contact')).toMatchObject([{ value: { code: 'letter' } }, { value: 'Fax' }]);

    await user.click(screen.getByRole('checkbox', { name: 'Something else' }));
    expect(answersOf(session, 'contact')).toMatchObject([{ value: { code: 'letter' } }]);
  });

  it('keeps a number as it is typed, letter by letter', async () => {
    const { user, session } = show(questions.decimalNumber);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'How many hours do you sleep at night?' });

    await user.type(field, '7.');
    expect(field.value).toBe('7.');
    await user.type(field, '50');

    expect(field.value).toBe('7.50');
    expect(answersOf(session, 'sleep')).toEqual([{ kind: 'decimal', value: 7.5 }]);
  });

  it('lets a typed number and "I don’t know" exclude each other', async () => {
    const { user, session } = show(questions.decimalNumber);
    const field = screen.getByRole<HTMLInputElement>('textbox');

    await user.type(field, '8');
    await user.click(screen.getByRole('checkbox', { name: 'I don’t know' }));
    expect(field.value).toBe('');
    expect(answersOf(session, 'sleep')).toEqual([{ kind: 'absent', reason: 'asked-unknown' }]);

    await user.type(field, '9');
    expect(checked()).toEqual([]);
    expect(answersOf(session, 'sleep')).toEqual([{ kind: 'decimal', value: 9 }]);
  });

  it('reads the one unit of a quantity with its number', async () => {
    const { user, session } = show(questions.oneUnit);

    await user.type(
      screen.getByRole('textbox', { name: /How much do you weigh\? ?\(optional\)/, description: 'kg' }),
      '72',
    );

    expect(answersOf(session, 'weight')).toMatchObject([{ kind: 'quantity', value: 72, unit: { code: 'kg' } }]);
  });

  it('asks which of several units is meant', async () => {
    const { user, session } = show(questions.severalUnits);

    await user.click(within(screen.getByRole('radiogroup', { name: 'Unit' })).getByRole('radio', { name: 'lb' }));
    await user.type(screen.getByRole('textbox'), '160');

    expect(answersOf(session, 'weight')).toMatchObject([{ value: 160, unit: { code: '[lb_av]' } }]);
  });

  it('asks for a date in the order of the language', async () => {
    const { user, session } = show(questions.date);
    expect(screen.getAllByRole('textbox').map(nameOf)).toEqual(['Month', 'Day', 'Year']);
    cleanup();

    show(questions.date, { locale: 'en-GB' }, session);
    expect(screen.getAllByRole('textbox').map(nameOf)).toEqual(['Day', 'Month', 'Year']);
    await user.type(screen.getByRole('textbox', { name: 'Day' }), '09');
    await user.type(screen.getByRole('textbox', { name: 'Month' }), '4');
    await user.type(screen.getByRole('textbox', { name: 'Year' }), '2025');

    expect(answersOf(session, 'last-visit')).toEqual([{ kind: 'date', value: '2025-04-09' }]);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Day' }).value).toBe('09');
  });

  it('takes a line and several lines', async () => {
    const { user, session } = show(questions.longText);

    await user.type(
      screen.getByRole('textbox', {
        name: /What do you hope for\? ?\(optional\)/,
        description: 'A few words are enough.',
      }),
      'Apples{Enter}Smiles',
    );

    expect(answersOf(session, 'hopes')).toEqual([{ kind: 'string', value: 'Apples\nSmiles' }]);
  });

  it('gives a question with several answers one more field whenever the last is filled', async () => {
    const { user, session } = show(questions.severalLines);
    const fields = () => screen.getAllByRole<HTMLInputElement>('textbox');
    expect(fields().map(nameOf)).toEqual(['Which languages do you speak?, answer 1']);

    await user.type(fields()[0]!, 'Korean');
    await user.type(fields()[1]!, 'French');
    expect(fields().map((field) => field.value)).toEqual(['Korean', 'French', '']);

    await user.clear(fields()[0]!);
    expect(fields().map((field) => field.value)).toEqual(['', 'French', '']);
    expect(answersOf(session, 'languages')).toEqual([{ kind: 'string', value: 'French' }]);
  });

  it('says of a question that cannot be shown that the clinic will ask it', () => {
    const { container } = show(forms.unsupported);

    expect(container.textContent).toContain('Please add a photo');
    expect(container.textContent).toContain('Your clinic will ask you about it.');
  });

  it('shows an answer that cannot be changed as words', () => {
    const readOnly: Example = {
      items: () => [
        { linkId: 'id', type: 'string', text: 'Number', readOnly: true, initial: [{ valueString: 'A 7' }] },
      ],
      answered: [],
      invalid: [],
    };
    show(readOnly);

    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('term').textContent).toBe('Number');
    expect(screen.getByRole('definition').textContent).toBe('A 7');
  });
});

describe('every example', () => {
  it.each(Object.keys(EXAMPLES))('has no accessibility violation, empty, answered or wrong: %s', async (name) => {
    const example = EXAMPLES[name]!;
    for (const entries of [[], example.answered, example.invalid]) {
      const session = sessionOf(example, 'en', entries);
      if (entries === example.invalid) session.validate();
      const { container } = show(example, {}, session);
      await expectNoAxeViolations(container);
      cleanup();
    }
  });
});

describe('sending', () => {
  it('goes on to the server once nothing is wrong, and tells the host first', async () => {
    const onValidSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    const { user } = show(questions.yesOrNo, { onValidSubmit });

    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(onValidSubmit).not.toHaveBeenCalled();

    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(onValidSubmit).toHaveBeenCalledOnce();
  });

  it('is left to the host if it says so', async () => {
    const { user } = show(questions.yesOrNo, { onSubmit: (event) => event.preventDefault() });

    await user.click(screen.getByRole('button', { name: 'Continue' }));

    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('lets a button that goes back go unchecked', () => {
    const session = sessionOf(questions.yesOrNo, 'en');
    render(
      <FormRoot session={session} locale="en" messages={en}>
        <button type="submit" formNoValidate>
          Back
        </button>
      </FormRoot>,
    );
    const form = document.querySelector('form')!;
    const submit = new SubmitEvent('submit', { cancelable: true, submitter: screen.getByRole('button') });

    fireEvent(form, submit);

    expect(submit.defaultPrevented).toBe(false);
    expect(session.item('lives-alone').getSnapshot().issues).toEqual([]);
  });

  it('lists what is wrong in reading order, takes focus each time, and leads to the controls', async () => {
    const session = sessionOf(forms.twoPages, 'en', forms.twoPages.invalid);
    const { user } = show(forms.twoPages, { onValidSubmit: (event) => event.preventDefault() }, session);

    await user.click(screen.getByRole('button', { name: 'Continue' }));

    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([
      'What should we call you? – Write an answer.',
      'When were you born? – This date does not exist. Check the day and the month.',
      'Who can stay with you? – Choose one answer. If you are not sure, choose “I don’t know”.',
    ]);

    const [name, born, company] = within(summary).getAllByRole('link');
    await user.click(company!);
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Family' }));
    await user.click(born!);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Month' }));
    await user.click(name!);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'What should we call you?' }));

    await user.keyboard('Min-ji');
    expect(within(summary).getAllByRole('link')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Continue' }));

    const again = screen.getByRole('alert');
    expect(again).not.toBe(summary);
    expect(document.activeElement).toBe(again);
    expect(within(again).getAllByRole('link')).toHaveLength(2);

    await user.click(screen.getByRole('checkbox', { name: 'I don’t know' }));
    await user.click(screen.getByRole('radio', { name: 'Nobody' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('checks the page on screen, and not what comes later', async () => {
    const onValidSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    const { user } = show(forms.twoPages, { page: 'about', onValidSubmit });

    expect(screen.queryByRole('heading', { name: 'At home' })).toBeNull();
    await user.type(screen.getByRole('textbox', { name: 'What should we call you?' }), 'Min-ji');
    await user.click(screen.getByRole('checkbox', { name: 'I don’t know' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));

    expect(onValidSubmit).toHaveBeenCalledOnce();
  });

  it('drops a question from the summary once it is no longer asked', async () => {
    const { user } = show(forms.chain, {}, sessionOf(forms.chain, 'en', forms.chain.invalid));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByRole('alert').textContent).toContain('Write this as a number');

    await user.click(screen.getByRole('radio', { name: 'A cat' }));

    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows what cannot be read as it was typed, with the way to mend it', async () => {
    const { user } = show(questions.decimalNumber);

    await user.type(screen.getByRole('textbox'), 'about eight');
    await user.click(screen.getByRole('button', { name: 'Continue' }));

    const group = screen.getByRole('group', { description: 'Write this as a number, such as 7 or 7.5.' });
    expect(within(group).getByRole<HTMLInputElement>('textbox').value).toBe('about eight');
    expect(within(group).getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
  });

  it('names the limits that were missed', async () => {
    const { user } = show(questions.wholeNumber);
    await user.type(screen.getByRole('textbox'), '700');
    await user.click(screen.getByRole('button', { name: 'Continue' }));

    expect(
      screen.getByRole('textbox', { description: 'Check this number. It should be between 0 and 40.' }),
    ).toBeTruthy();
  });

  it('says nothing on leaving a field before the first attempt, and checks each field on leaving it after', async () => {
    const { user } = show(questions.line);
    const field = screen.getByRole('textbox');

    await user.click(field);
    await user.tab();
    expect(field.getAttribute('aria-invalid')).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.type(field, 'Min-ji');
    expect(field.getAttribute('aria-invalid')).toBeNull();
    await user.clear(field);
    expect(field.getAttribute('aria-invalid')).toBeNull();
    await user.click(document.body);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe('What should we call you? – Write an answer.');
  });
});

describe('questions that come and go', () => {
  it('appear at once, and are said once however many they are', async () => {
    const { user } = show(forms.chain);
    expect(screen.queryByRole('group', { name: 'Which pet is it?' })).toBeNull();

    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    expect(screen.getByRole('group', { name: 'Which pet is it?' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('A new question was added.');

    await user.click(screen.getByRole('radio', { name: 'A dog' }));
    await user.click(screen.getByRole('radio', { name: 'No' }));
    expect(screen.queryByRole('group', { name: 'Which pet is it?' })).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('2 questions that no longer apply were removed.');
  });

  it('leave the focus where it is when one above vanishes', async () => {
    const { user, session } = show(forms.chain, {}, sessionOf(forms.chain, 'en', forms.chain.answered));
    const note = screen.getByRole('textbox', { name: /Is there anything else/ });
    await user.click(note);

    act(() => session.answer('pets', [{ kind: 'boolean', value: false }]));

    expect(document.activeElement).toBe(note);
  });

  it('say nothing when the page first shows them', () => {
    show(forms.chain, {}, sessionOf(forms.chain, 'en', forms.chain.answered));

    expect(screen.getByRole('status').textContent).toBe('');
  });
});

describe('a repeating group', () => {
  it('takes one more, moves there, and says so', async () => {
    const { user, session } = show(forms.repeatingGroup);
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Add another Child' }));

    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Child 2' }));
    expect(screen.getByRole('status').textContent).toBe('Child 2 was added.');
    expect(session.getSnapshot().children).toEqual(['child:0', 'child:1']);
  });

  it('loses the one that is removed and keeps the answers of the others', async () => {
    const { user } = show(forms.repeatingGroup);
    await user.click(screen.getByRole('button', { name: 'Add another Child' }));
    await user.type(screen.getAllByRole('textbox')[1]!, 'Ji-ho');

    await user.click(screen.getByRole('button', { name: 'Remove Child 1' }));

    expect(screen.getAllByRole<HTMLInputElement>('textbox').map((field) => field.value)).toEqual(['Ji-ho']);
    expect(screen.getByRole('region', { name: 'Child 1' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add another Child' }));
    expect(screen.getByRole('status').textContent).toBe('Child was removed.');
  });
});

describe('hosts', () => {
  it('replace a renderer by type or by linkId, which wins', () => {
    const renderers = {
      types: { boolean: () => <p>Ours for every yes or no</p> },
      linkIds: { kind: () => <p>Ours for this one</p> },
    };
    const session = sessionOf(forms.chain, 'en', forms.chain.answered);
    const { container } = show(forms.chain, { renderers }, session);

    expect(container.textContent).toContain('Ours for every yes or no');
    expect(container.textContent).toContain('Ours for this one');
    expect(screen.getByRole('textbox', { name: 'How often do you walk it each day?' })).toBeTruthy();
  });

  it('send fields of their own along', () => {
    const { container } = show(questions.yesOrNo, { hiddenFields: { token: 'abc' }, action: '/plan' });
    const form = container.querySelector('form')!;

    expect(new FormData(form).get('token')).toBe('abc');
    expect([form.method, form.getAttribute('action')]).toEqual(['post', '/plan']);
  });

  it('are told which part is outside a form', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<FormProgress value={1} max={2} />)).toThrow('<FormProgress> is outside <FormRoot>');
    quiet.mockRestore();
  });
});

/* ─── What the tests above talk about ──────────────────────────────────── */

function show(example: Example, props: Partial<QuestionnaireFormProps> = {}, session = sessionOf(example, 'en')) {
  const { container } = render(<QuestionnaireForm session={session} locale="en" messages={en} {...props} />);
  return { container, session, user: userEvent.setup() };
}

function answersOf(session: Session, key: string) {
  return session.item(key).getSnapshot().answers;
}

function checked() {
  return screen.getAllByRole('checkbox').filter(isChecked).map(nameOf);
}

function isChecked(element: HTMLElement) {
  return element instanceof HTMLInputElement && element.checked;
}

function nameOf(element: HTMLElement) {
  if (!(element instanceof HTMLInputElement)) return undefined;
  return element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent;
}
