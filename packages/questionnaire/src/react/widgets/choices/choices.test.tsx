import { cleanup, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { enterForm } from '../../../engine/form-post/enter-form.ts';
import type { Coding } from '../../../engine/model/answer.ts';
import { OPEN_LABEL_URL } from '../../../presentation/urls.ts';
import { browserEntries, hydrate, staticForm } from '../../examples/browser.examples.tsx';
import { control, formWith, showForm, showFormWith } from '../show-widgets.examples.tsx';

afterEach(cleanup);

const medicines = ['Aspirin', 'Ibuprofen', 'Insulin'].map((display) => ({
  valueCoding: { system: 'urn:m', code: display.toLowerCase(), display },
}));
const ask = (code: string, type: string, more: object = {}) => ({
  linkId: 'c',
  type,
  text: 'Medicine',
  extension: [control(code)],
  answerOption: medicines,
  ...more,
});
const elsewhere = (type: string) =>
  ask('autocomplete', type, { answerOption: undefined, answerValueSet: 'https://tx/vs' });
const answersOf = ({ session }: Pick<ReturnType<typeof showForm>, 'session'>) =>
  session
    .item('c')
    .getSnapshot()
    .answers.map((answer) => ('value' in answer ? answer.value : answer.kind));
const box = () => screen.findByRole<HTMLInputElement>('combobox', { name: /Medicine/ });
const coded = (display: string) => ({ system: 'urn:m', code: display.toLowerCase(), display });

describe('options that are found by writing', () => {
  it('are those of the form', async () => {
    const shown = showForm(ask('autocomplete', 'choice'));
    const field = await findCombobox();
    await shown.user.type(field, 'ibu');
    await shown.user.click(screen.getByRole('option', { name: 'Ibuprofen' }));
    expect(answersOf(shown)).toEqual([coded('Ibuprofen')]);
    expect(field.value).toBe('Ibuprofen');
  });

  it('are several where the question repeats', async () => {
    const shown = showForm(ask('autocomplete', 'choice', { repeats: true }));
    const field = await findCombobox();
    await shown.user.type(field, 'asp{ArrowDown}{Enter}');
    await shown.user.type(field, 'ins{ArrowDown}{Enter}');
    expect(answersOf(shown)).toEqual([coded('Aspirin'), coded('Insulin')]);
    await shown.user.click(screen.getByRole('button', { name: /Remove Aspirin/ }));
    expect(answersOf(shown)).toEqual([coded('Insulin')]);
  });

  it('leave room for own words, spaces and all, and know the words of an option', async () => {
    const shown = showForm(ask('autocomplete', 'open-choice'));
    const field = await findCombobox();
    await shown.user.type(field, 'Cod liver oil');
    expect(field.value).toBe('Cod liver oil');
    expect(answersOf(shown)).toEqual(['Cod liver oil']);
    await shown.user.clear(field);
    await shown.user.type(field, 'Aspirin');
    expect(answersOf(shown)).toEqual([coded('Aspirin')]);
  });

  it('say in the words of the form what else may be written', async () => {
    const extension = [control('autocomplete'), { url: OPEN_LABEL_URL, valueString: 'Or write its name' }];
    showForm(ask('autocomplete', 'open-choice', { extension }));
    const field = await findCombobox();
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Or write its name',
    );
  });

  it('post what the session holds', async () => {
    const shown = showForm(ask('autocomplete', 'open-choice', { repeats: true }));
    const field = await findCombobox();
    await shown.user.type(field, 'asp{ArrowDown}{Enter}');
    await shown.user.type(field, 'Oil{Enter}');
    await shown.user.type(field, 'Honey{Enter}');
    const { session } = formWith(ask('autocomplete', 'open-choice', { repeats: true }));
    enterForm(session, postOf(shown.container));
    expect(answersOf({ session })).toEqual([coded('Aspirin'), 'Oil', 'Honey']);
    expect(answersOf(shown)).toEqual(answersOf({ session }));
  });
});

describe('options of a value set elsewhere', () => {
  const found: Coding[] = [{ system: 'urn:far', code: '1', display: 'Warfarin' }];

  it('are searched for by the host, and posted whole', async () => {
    const searchOptions = vi.fn(() => Promise.resolve(found));
    const shown = showFormWith({ searchOptions }, elsewhere('choice'));
    const field = await box();
    await shown.user.type(field, 'war');
    await shown.user.click(await screen.findByRole('option', { name: 'Warfarin' }));
    expect(searchOptions).toHaveBeenCalledWith('https://tx/vs', 'war', expect.objectContaining({ servers: [] }));
    expect(answersOf(shown)).toEqual(found);
    expect(field.value).toBe('Warfarin');

    const { session } = formWith(elsewhere('choice'));
    enterForm(session, postOf(shown.container));
    expect(answersOf({ session })).toEqual(found);
  });

  it('say that nothing fits, that the search has failed, and search again', async () => {
    const searchOptions = vi.fn(() => Promise.resolve<Coding[]>([]));
    const { user } = showFormWith({ searchOptions }, elsewhere('choice'));
    await user.type(await box(), 'x');
    expect((await screen.findAllByText(/Nothing in the list fits/)).length).toBeGreaterThan(0);
    searchOptions.mockRejectedValueOnce(new Error('offline'));
    await user.type(await box(), 'y');
    searchOptions.mockResolvedValueOnce(found);
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('option', { name: 'Warfarin' })).toBeDefined();
  });

  it('are no dead field where nobody searches: the clinic will ask, or own words are taken', () => {
    showForm(elsewhere('choice'));
    expect(screen.getByText(/Your clinic will ask/)).toBeDefined();
    cleanup();
    showForm(elsewhere('open-choice'));
    expect(screen.getByRole('textbox', { name: /Medicine/ })).toBeDefined();
  });
});

describe('without script', () => {
  it.each([
    ['one of several is a list', 'autocomplete', 'choice', {}, 'select[name=c]'],
    ['several are checkboxes', 'autocomplete', 'choice', { repeats: true }, '[type=checkbox][name=c]'],
    ['own words are a field with proposals', 'autocomplete', 'open-choice', {}, 'input[list][name="c.other"]'],
    ['a list that opens is one', 'drop-down', 'choice', {}, 'select[name=c]'],
  ])('%s', (_, code, type, more, selector) => {
    expect(staticForm(formWith(ask(code, type, more)).form).querySelector(selector)).not.toBeNull();
  });

  it('words of an option in a field mean that option, those beside "something else" do not', () => {
    const { session } = formWith(ask('autocomplete', 'open-choice'));
    enterForm(session, [['c.other', 'Insulin ']]);
    expect(answersOf({ session })).toEqual([coded('Insulin')]);
    enterForm(session, [
      ['c', '~other'],
      ['c.other', 'Insulin'],
    ]);
    expect(answersOf({ session })).toEqual(['Insulin']);
  });

  it('nobody can post a code where the form has options of its own', () => {
    const { session } = formWith(ask('autocomplete', 'choice'));
    enterForm(session, [['c', '~["urn:far","1","Warfarin"]']]);
    expect(answersOf({ session })).toEqual([]);
  });
});

describe('a yes as one checkbox', () => {
  const yes = (more: object = {}) => ({
    linkId: 'c',
    type: 'boolean',
    text: 'Photos',
    extension: [control('check-box')],
    ...more,
  });

  it('is a yes or unanswered, and never a no', async () => {
    const shown = showForm(yes());
    const checkbox = screen.getByRole('checkbox', { name: 'Yes' });
    await shown.user.click(checkbox);
    expect(answersOf(shown)).toEqual([true]);
    await shown.user.click(checkbox);
    expect(answersOf(shown)).toEqual([]);
  });

  it('is two choices where a no is wanted', () => {
    showForm(yes({ required: true }));
    expect(screen.getAllByRole('radio')).toHaveLength(2);
    cleanup();
    showForm(yes({ initial: [{ valueBoolean: false }] }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'No' }).checked).toBe(true);
  });
});

it('says in the post that what was found in a search is taken back', async () => {
  const searchOptions = () => Promise.resolve([coded('Insulin')]);
  const shown = showFormWith({ searchOptions }, elsewhere('choice'));
  await findCombobox();
  const { session } = formWith(elsewhere('choice'));
  session.answer('c', [{ kind: 'coding', value: coded('Insulin') }]);
  enterForm(session, postOf(shown.container));
  expect(answersOf({ session })).toEqual([]);
});

describe.each(['radio-button', 'autocomplete', 'drop-down', 'none'])(
  'a choice with nothing to choose from (%s)',
  (code) => {
    const nothing = { ...elsewhere('choice'), extension: [control(code)], required: true };

    it('says who will ask, and keeps nobody from going on', async () => {
      const shown = showForm(nothing);
      expect(screen.getByText('This question cannot be shown here. Your clinic will ask you about it.')).toBeTruthy();
      await shown.user.click(screen.getByRole('button', { name: 'Continue' }));
      expect(screen.queryByRole('alert')).toBeNull();
    });

    it('shows what was answered before, and loses it by no post', () => {
      const { session, form } = formWith(nothing);
      session.answer('c', [{ kind: 'coding', value: coded('Insulin') }]);
      const page = staticForm(form);
      expect(page.textContent).toContain('Insulin');
      expect(page.innerHTML).not.toContain('urn:m');
      enterForm(session, browserEntries(page));
      expect(answersOf({ session })).toEqual([coded('Insulin')]);
    });
  },
);

it('calls "something else" what the form calls it', () => {
  showForm(
    ask('radio-button', 'open-choice', { extension: [{ url: OPEN_LABEL_URL, valueString: 'Another medicine' }] }),
  );
  expect(screen.getByRole('radio', { name: 'Another medicine' })).toBeDefined();
});

it('hydrates without a complaint', () => {
  const items = ['autocomplete', 'drop-down'].flatMap((code) =>
    ['choice', 'open-choice'].map((type) => ask(code, type, { linkId: `${code}-${type}` })),
  );
  const complaints: unknown[] = [];
  const complain = vi.spyOn(console, 'error').mockImplementation((...words) => complaints.push(words));
  hydrate(formWith(...items).form, formWith(...items).form, complaints).unmount();
  expect(complaints).toEqual([]);
  expect(renderToString(formWith(...items).form)).not.toContain('style=');
  complain.mockRestore();
});

/** What of a page before its script is a list or a field becomes one with a list of its own. */
async function findCombobox(): Promise<HTMLInputElement> {
  await waitFor(() => expect(document.querySelector('.osseo-combobox-root')).not.toBeNull());
  return box();
}

function postOf(container: HTMLElement): [string, string][] {
  const entries = [...new FormData(container.querySelector('form') ?? undefined)];
  return entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}
