import { cleanup, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pressRepeatButton } from '../../../engine/form-post/press-repeat-button.ts';
import { hydrate } from '../../examples/browser.examples.tsx';
import { control, formWith, showForm } from '../show-widgets.examples.tsx';

afterEach(cleanup);

const often = [
  { valueCoding: { code: 'never', display: 'Never' } },
  { valueCoding: { code: 'often', display: 'Often' } },
];
const ask = (linkId: string, text: string, more: object = {}) => ({
  linkId,
  type: 'choice',
  text,
  answerOption: often,
  ...more,
});
const scale = (code: string, ...item: object[]) => ({
  linkId: 'g',
  type: 'group',
  text: 'In the last two weeks',
  extension: [control(code)],
  item,
});
const medicines = {
  linkId: 'm',
  type: 'group',
  text: 'Medicine',
  repeats: true,
  extension: [control('gtable')],
  item: [
    { linkId: 'name', type: 'string', text: 'Name' },
    { linkId: 'dose', type: 'integer', text: 'Dose' },
  ],
};

describe('questions with the same options', () => {
  it('are rows of a table with a column per option, each named by both', async () => {
    const { session, user } = showForm(scale('table', ask('a', 'Pain'), ask('b', 'Swelling')));
    expect(screen.getByRole('table', { name: 'In the last two weeks' })).toBeDefined();
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Never', 'Often']);
    await user.click(screen.getByRole('radio', { name: 'Swelling: Often' }));
    expect(session.item('b').getSnapshot().answers).toMatchObject([{ value: { code: 'often' } }]);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Swelling: Often' }).checked).toBe(true);
  });

  it('are columns where the form wants them so', () => {
    showForm(scale('htable', ask('a', 'Pain', { required: true }), ask('b', 'Swelling')));
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent?.trim())).toEqual([
      'Pain',
      'Swelling (optional)',
    ]);
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual(['Never', 'Often']);
  });

  it('show what is wrong beside the question, and lead there', async () => {
    const { user } = showForm(scale('table', ask('a', 'Pain', { required: true }), ask('b', 'Swelling')));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByRole('rowheader', { name: /Pain/ }).textContent).toContain('Choose one answer.');
    await user.click(screen.getByRole('link', { name: /Pain/ }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Pain: Never' }));
  });

  it('come and go as anywhere', () => {
    const enableWhen = [{ question: 'a', operator: '=', answerCoding: { code: 'often' } }];
    showForm(scale('table', ask('a', 'Pain'), ask('b', 'Where', { enableWhen })));
    expect(screen.queryByRole('rowheader', { name: /Where/ })).toBeNull();
  });

  it('stand one below the other where they are not made for a table', () => {
    const { container } = showForm(scale('table', ask('a', 'Pain'), { linkId: 'b', type: 'string', text: 'Why' }));
    expect(container.querySelector('table')).toBeNull();
    expect(screen.getByRole('textbox', { name: /Why/ })).toBeDefined();
  });
});

it('words inside a row of a table stand with what the row is called', () => {
  const words = { linkId: 'last', type: 'display', text: 'Last time: never' };
  const row = {
    linkId: 'r',
    type: 'group',
    text: 'Smoking',
    item: [words, { linkId: 'n', type: 'string', text: 'Now' }],
  };
  showForm(scale('grid', row), {
    ...medicines,
    item: [{ ...words, linkId: 'hint', text: 'As on the box' }, ...medicines.item],
  });
  expect(screen.getByRole('rowheader', { name: /Smoking/ }).textContent).toContain('Last time: never');
  expect(screen.getByRole('rowheader', { name: /Medicine 1/ }).textContent).toContain('As on the box');
});

describe('groups of the same questions', () => {
  const row = (id: string, text: string) => ({
    linkId: id,
    type: 'group',
    text,
    item: [
      { linkId: `${id}-left`, type: 'string', text: 'Left' },
      { linkId: `${id}-right`, type: 'string', text: 'Right' },
    ],
  });

  it('are rows of a table, whose fields are named by their own words', () => {
    showForm(scale('grid', row('up', 'Upper jaw'), row('low', 'Lower jaw')));
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent?.trim())).toEqual(['Left', 'Right']);
    const lower = screen.getByRole('row', { name: /Lower jaw/ });
    expect(
      within(lower)
        .getAllByRole('textbox')
        .map((field) => field.getAttribute('name')),
    ).toEqual(['low-left', 'low-right']);
  });
});

describe('a repeating group as a table', () => {
  const namesIn = () => screen.getAllByRole<HTMLInputElement>('textbox', { name: /Name/ }).map(({ value }) => value);

  it('adds, moves and takes away rows, says so, and keeps the focus near', async () => {
    const { session, user } = showForm(medicines);
    await user.type(screen.getByRole('textbox', { name: /Name/ }), 'One');
    await user.click(screen.getByRole('button', { name: 'Add another Medicine' }));
    expect(document.activeElement).toBe(screen.getAllByRole('row')[2]);
    await user.type(screen.getAllByRole('textbox', { name: /Name/ })[1] as HTMLElement, 'Two');

    await user.click(screen.getByRole('button', { name: 'Move up Medicine 2' }));
    expect(namesIn()).toEqual(['Two', 'One']);
    expect(screen.getByRole('status').textContent).toBe('Medicine is now number 1.');
    expect(screen.getByRole('row', { name: /Medicine 1/ }).contains(document.activeElement)).toBe(true);

    await user.click(screen.getByRole('button', { name: 'Remove Medicine 2' }));
    expect(namesIn()).toEqual(['Two']);
    expect(session.toResponse({ status: 'completed' }).item).toHaveLength(1);
  });

  it('writes the rows in their order, and goes on in it', () => {
    const { session } = formWith(medicines);
    const second = session.addInstance('m');
    session.answer(`${second}/name`, [{ kind: 'string', value: 'Two' }]);
    expect(pressRepeatButton(session, [['osseo.up', second]])).toBe(true);
    expect(session.getSnapshot().children[0]).toBe(second);
    expect(session.toSnapshot().instances).toEqual([{ of: 'm', ids: [1, 0], next: 2 }]);
    pressRepeatButton(session, [['osseo.up', second]]);
    expect(session.getSnapshot().children[0]).toBe(second);
    pressRepeatButton(session, [['osseo.down', second]]);
    expect(session.getSnapshot().children[1]).toBe(second);
  });

  it('has buttons that post where there is no script', () => {
    const { session, form } = formWith(medicines);
    session.addInstance('m');
    const html = renderToString(form);
    expect(html).toContain('name="osseo.up"');
    expect(html).toContain('name="osseo.add"');
    expect(html).not.toContain('style=');
  });
});

it('hydrates without a complaint', () => {
  const items = [medicines, scale('table', ask('a', 'Pain'))];
  const complaints: unknown[] = [];
  const complain = vi.spyOn(console, 'error').mockImplementation((...words) => complaints.push(words));
  hydrate(formWith(...items).form, formWith(...items).form, complaints).unmount();
  expect(complaints).toEqual([]);
  complain.mockRestore();
});
