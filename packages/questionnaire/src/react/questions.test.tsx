import { expectNoAxeViolations } from '@osseo/testing';
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { enter } from '../engine/reading/enter.ts';
import { EXAMPLES } from './examples/all.examples.ts';
import { sessionOf, type Example } from './examples/example.examples.ts';
import * as forms from './examples/forms.examples.ts';
import * as questions from './examples/questions.examples.ts';
import { answersOf, at, checked, isChecked, nameOf, show } from './examples/show.examples.tsx';

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

  it('lets an option that goes with no other exclude the others, and the other way round', async () => {
    const { user, session } = show(questions.anyOrNone);
    const click = (name: string) => user.click(screen.getByRole('checkbox', { name }));

    await click('A cat');
    await click('A dog');
    await click('No pets');
    expect(checked()).toEqual(['No pets']);
    expect(answersOf(session, 'pets')).toMatchObject([{ value: { code: 'none' } }]);

    await click('A dog');
    expect(checked()).toEqual(['A dog']);
    await click('No pets');
    await user.type(screen.getByRole('textbox'), 'A fish');
    expect(checked()).toEqual(['Something else']);
    expect(answersOf(session, 'pets')).toEqual([{ kind: 'string', value: 'A fish' }]);

    await click('No pets');
    expect(checked()).toEqual(['No pets']);
    await click('No pets');
    expect(checked()).toEqual([]);
  });

  it('asks for one of many in a list that opens, with nothing chosen for anyone', async () => {
    const { user, session } = show(questions.oneOfMany);
    const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'In which month do you travel most?' });
    expect(list.selectedOptions[0]?.textContent).toBe('Choose an answer');
    expect(screen.queryAllByRole('radio')).toEqual([]);

    await user.selectOptions(list, 'September');
    expect(answersOf(session, 'month')).toMatchObject([{ value: { code: 'm9' } }]);

    await user.click(screen.getByRole('checkbox', { name: 'I don’t know' }));
    expect(answersOf(session, 'month')).toEqual([{ kind: 'absent', reason: 'asked-unknown' }]);
    expect(list.value).toBe('');

    await user.selectOptions(list, 'May');
    expect(checked()).toEqual([]);
    await user.selectOptions(list, 'Choose an answer');
    expect(answersOf(session, 'month')).toEqual([]);
  });

  it('shows up to eight options as radio buttons, whatever the form proposes', () => {
    const items: Example['items'] = (say) =>
      questions.oneOfMany.items(say).map((item) => ({ ...item, answerOption: item.answerOption?.slice(0, 8) ?? [] }));
    show({ ...questions.oneOfMany, items });

    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getAllByRole('radio', { name: /^(?!I)/u })).toHaveLength(8);
  });

  it('shows many options as radio buttons where the form proposes no list', () => {
    const items: Example['items'] = (say) => questions.oneOfMany.items(say).map((item) => ({ ...item, extension: [] }));
    show({ ...questions.oneOfMany, items });

    expect(screen.getAllByRole('radio')).toHaveLength(12);
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

  it('suggests units where others may be written, and takes both', async () => {
    const { user, session, container } = show(questions.openUnits);
    const unit = screen.getByRole<HTMLInputElement>('combobox', { name: 'Unit', description: 'L / mL' });
    const suggested = [...(unit.list?.options ?? [])].map(({ value }) => value);
    expect(suggested).toEqual(['L', 'mL']);

    await user.type(screen.getByRole('textbox'), '6');
    await user.type(unit, 'mL');
    expect(answersOf(session, 'water')).toMatchObject([{ value: 6, unit: { code: 'mL' } }]);
    await user.clear(unit);
    await user.type(unit, 'glasses');
    expect(answersOf(session, 'water')).toMatchObject([{ value: 6, unit: { display: 'glasses' } }]);
    await expectNoAxeViolations(container);
  });

  it('has a plain field for the unit where the form names none', () => {
    const items: Example['items'] = (say) => questions.oneUnit.items(say).map((item) => ({ ...item, extension: [] }));
    show({ ...questions.oneUnit, items });
    expect(screen.getByRole('textbox', { name: 'Unit' })).toBeTruthy();
  });

  it('says under the question how an answer is to be written, but of a date, whose fields have names', () => {
    show(questions.openUnits);
    expect(screen.getByRole('group', { name: /drink/, description: 'Such as 1.5' })).toBeTruthy();
    cleanup();

    const entryFormat = [{ url: 'http://hl7.org/fhir/StructureDefinition/entryFormat', valueString: 'MM/DD/YYYY' }];
    const { container } = show({
      ...questions.date,
      items: (say) => questions.date.items(say).map((item) => ({ ...item, extension: entryFormat })),
    });
    expect(container.textContent).not.toContain('MM/DD/YYYY');
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

  it('asks for a moment by its date and a time that may stay empty, and sends its zone with it', async () => {
    const { user, session, container } = show(questions.moment, { locale: 'en-GB' });
    const group = screen.getByRole('group', { name: 'When did you fall?' });
    await user.type(within(group).getByRole('textbox', { name: 'Day' }), '9');
    await user.type(within(group).getByRole('textbox', { name: 'Month' }), '4');
    await user.type(within(group).getByRole('textbox', { name: 'Year' }), '2025');
    expect(answersOf(session, 'fall')).toEqual([{ kind: 'dateTime', value: '2025-04-09' }]);

    await user.type(within(group).getByLabelText('Time'), '09:30');
    const zone = new FormData(container.querySelector('form') ?? undefined).get('fall.zone');
    expect(zone).toMatch(/^[+-]\d\d:\d\d$/);
    expect(answersOf(session, 'fall')).toEqual([{ kind: 'dateTime', value: `2025-04-09T09:30:00${String(zone)}` }]);
    expect(within(group).getByLabelText<HTMLInputElement>('Time').value).toBe('09:30');
  });

  it('gives a time that was typed without script the zone of the browser that takes it over', () => {
    const { session } = show(questions.moment);
    const parts = { day: ['9'], month: ['4'], year: ['2025'], time: ['09:30'], zone: [''] };
    act(() => enter(session, 'fall', parts));
    expect(answersOf(session, 'fall')).toMatchObject([{ kind: 'dateTime' }]);
  });

  it('shows a moment that is known already as its date and time', () => {
    const session = sessionOf(questions.moment, 'en');
    session.answer('fall', [{ kind: 'dateTime', value: '2025-04-09T09:30:00+09:00' }]);
    const { container } = show(questions.moment, { locale: 'en-GB' }, session);
    const sent = [...new FormData(container.querySelector('form') ?? undefined)];
    expect(sent).toEqual([
      ['fall.day', '9'],
      ['fall.month', '4'],
      ['fall.year', '2025'],
      ['fall.time', '09:30'],
      ['fall.zone', '+09:00'],
      ['osseo.scripted', 'yes'],
    ]);
  });

  it('asks for a time of day and for a web address in a field each', async () => {
    const { user, session } = show(questions.timeOfDay);
    await user.type(screen.getByLabelText('When do you go to bed?'), '22:30');
    expect(answersOf(session, 'bedtime')).toEqual([{ kind: 'time', value: '22:30:00' }]);
    cleanup();

    const address = show(questions.webAddress);
    const field = screen.getByRole('textbox', { name: 'What is the web address of your other clinic?' });
    await address.user.type(field, 'https://clinic.example');
    expect(answersOf(address.session, 'portal')).toEqual([{ kind: 'uri', value: 'https://clinic.example' }]);
  });

  it('says of a file that somebody will ask for it, keeps it, and holds nobody up', () => {
    const { session } = show(forms.unsupported);
    expect(screen.getByText(/Your clinic will ask you about it/)).toBeTruthy();
    expect(session.validate()).toEqual([]);
    session.answer('photo', [{ kind: 'attachment', value: { title: 'photo.jpg' } }]);
    const answer = [{ valueAttachment: { title: 'photo.jpg' } }];
    expect(session.toResponse({ status: 'completed' }).item).toMatchObject([{ linkId: 'photo', answer }]);
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
    const nth = (index: number) => at(fields(), index);
    expect(fields().map(nameOf)).toEqual(['Which languages do you speak?, answer 1']);

    await user.type(nth(0), 'Korean');
    await user.type(nth(1), 'French');
    expect(fields().map((field) => field.value)).toEqual(['Korean', 'French', '']);

    await user.clear(nth(0));
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
  it.each(Object.entries(EXAMPLES))(
    'has no accessibility violation, empty, answered or wrong: %s',
    async (_, example) => {
      for (const entries of [[], example.answered, example.invalid]) {
        const session = sessionOf(example, 'en', entries);
        if (entries === example.invalid) session.validate();
        const { container } = show(example, {}, session);
        await expectNoAxeViolations(container);
        cleanup();
      }
    },
  );
});
