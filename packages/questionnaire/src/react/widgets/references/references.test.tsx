import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { CHOICE_COLUMN_URL, REFERENCE_FILTER_URL, REFERENCE_RESOURCE_URL } from '../../../presentation/urls.ts';
import { hydrate, staticForm } from '../../examples/browser.examples.tsx';
import { control, formWith, showForm, showFormWith } from '../show-widgets.examples.tsx';

afterEach(cleanup);

const pharmacy = (more: object = {}) => ({
  linkId: 'r',
  type: 'reference',
  text: 'Pharmacy',
  extension: [
    { url: REFERENCE_RESOURCE_URL, valueCode: 'Organization' },
    { url: REFERENCE_FILTER_URL, valueString: 'type=pharmacy' },
    {
      url: CHOICE_COLUMN_URL,
      extension: [
        { url: 'path', valueString: 'address.city' },
        { url: 'label', valueString: 'Town' },
      ],
    },
  ],
  ...more,
});
const reference = { reference: 'Organization/1', display: 'Harbour Pharmacy' };
const answersOf = ({ session }: Pick<ReturnType<typeof showForm>, 'session'>) =>
  session.item('r').getSnapshot().answers;

it('finds records by what the host knows, within what the form asks for, and shows more of each', async () => {
  const searchRecords = vi.fn(() => Promise.resolve([{ reference, description: 'Leith' }]));
  const shown = showFormWith({ searchRecords }, pharmacy());
  const field = await screen.findByRole<HTMLInputElement>('combobox', { name: /Pharmacy/ });
  await shown.user.type(field, 'har');
  const option = await screen.findByRole('option', { name: /Harbour Pharmacy/ });
  expect(option.textContent).toContain('Leith');
  expect(searchRecords).toHaveBeenCalledWith(
    ['Organization'],
    'type=pharmacy',
    'har',
    expect.objectContaining({ columns: [{ path: 'address.city', label: 'Town', forDisplay: false }] }),
  );
  await shown.user.click(option);
  expect(answersOf(shown)).toEqual([{ kind: 'reference', value: reference }]);
  expect(field.value).toBe('Harbour Pharmacy');
  await shown.user.click(screen.getByRole('button', { name: 'Clear' }));
  expect(answersOf(shown)).toEqual([]);
});

it('keeps several where the question repeats, those of earlier searches too', async () => {
  const other = { reference: 'Organization/2', display: 'Hill Pharmacy' };
  const searchRecords = (_types: readonly string[], _filter: string | undefined, text: string) =>
    Promise.resolve([{ reference: text.startsWith('har') ? reference : other }]);
  const shown = showFormWith({ searchRecords }, pharmacy({ repeats: true }));
  const field = await screen.findByRole<HTMLInputElement>('combobox', { name: /Pharmacy/ });
  await shown.user.type(field, 'har');
  await shown.user.click(await screen.findByRole('option', { name: /Harbour/ }));
  await shown.user.type(field, 'hil');
  await shown.user.click(await screen.findByRole('option', { name: /Hill/ }));
  expect(answersOf(shown)).toEqual([reference, other].map((value) => ({ kind: 'reference', value })));
});

it('takes the name where nobody searches, for the clinic to find the record', async () => {
  const shown = showForm(pharmacy());
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: /Pharmacy/ });
  await shown.user.type(field, 'Harbour Pharmacy ');
  expect(field.value).toBe('Harbour Pharmacy ');
  expect(answersOf(shown)).toEqual([{ kind: 'reference', value: { display: 'Harbour Pharmacy' } }]);
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Your clinic');
  await shown.user.clear(field);
  expect(answersOf(shown)).toEqual([]);
});

it('takes several names where the question repeats, each in a field of its own name', async () => {
  const shown = showForm(pharmacy({ repeats: true }));
  await shown.user.type(screen.getByRole('textbox', { name: /^Pharmacy \(/ }), 'A');
  await shown.user.type(screen.getByRole('textbox', { name: 'Pharmacy, answer 2' }), 'B');
  expect(answersOf(shown)).toEqual(['A', 'B'].map((display) => ({ kind: 'reference', value: { display } })));
});

it('is a field for the name before script runs, and keeps what was written there', async () => {
  const { session, form } = formWith(pharmacy());
  expect(staticForm(form).querySelector<HTMLInputElement>('[name=r]')?.type).toBe('text');
  const complaints: unknown[] = [];
  const { unmount } = hydrate(form, form, complaints, (page) => {
    const input = page.querySelector<HTMLInputElement>('[name=r]');
    if (input) input.value = 'Harbour';
  });
  await waitFor(() => expect(answersOf({ session })).toEqual([{ kind: 'reference', value: { display: 'Harbour' } }]));
  expect(complaints).toEqual([]);
  unmount();
});

it('is posted by its name, and by nothing where it is taken back', async () => {
  const searchRecords = () => Promise.resolve([{ reference }]);
  const shown = showFormWith({ searchRecords }, pharmacy());
  const posted = () => new FormData(shown.container.querySelector('form') ?? undefined).getAll('r');
  const field = await screen.findByRole('combobox', { name: /Pharmacy/ });
  expect(posted()).toEqual(['']);
  await shown.user.type(field, 'har');
  await shown.user.click(await screen.findByRole('option', { name: /Harbour/ }));
  expect(posted()).toEqual(['Harbour Pharmacy']);
});

it('is a choice where the form lists the records itself', async () => {
  const shown = showForm(
    pharmacy({ extension: [control('drop-down')], answerOption: [{ valueReference: reference }] }),
  );
  await shown.user.selectOptions(screen.getByRole('combobox', { name: /Pharmacy/ }), 'Harbour Pharmacy');
  expect(answersOf(shown)).toEqual([{ kind: 'reference', value: reference }]);
});
