import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { enterForm } from '../engine/form-post/enter-form.ts';
import type { AnsweringSession } from '../engine/model/session.ts';
import { NO, sessionOf, whenYes, YES } from '../engine/testing/session-of.ts';
import { en } from '../messages/en.ts';
import { browserEntries, staticForm } from './examples/browser.examples.tsx';
import { QuestionnaireForm } from './questionnaire-form.tsx';

/* What does not apply, and is to stay on the page for reading (`disabledDisplay`: `protected`). */

afterEach(cleanup);

const protectedWhenNot = { disabledDisplay: 'protected', ...whenYes('on') };
const items = [
  { linkId: 'on', type: 'boolean', text: 'On' },
  { linkId: 'p', type: 'string', text: 'Protected', required: true, ...protectedWhenNot },
  { linkId: 'h', type: 'string', text: 'Gone', ...whenYes('on') },
  {
    linkId: 'g',
    type: 'group',
    text: 'Group',
    repeats: true,
    ...protectedWhenNot,
    item: [
      { linkId: 'c', type: 'integer', text: 'Inside' },
      { linkId: 'd', type: 'display', text: 'Words' },
    ],
  },
];
const page = (session: AnsweringSession) => <QuestionnaireForm session={session} locale="en" messages={en} />;
const namesOf = (role: string) => screen.queryAllByRole(role).map((element) => element.textContent);

it('is shown without a field, with all that it holds, and asks for nothing', () => {
  const session = sessionOf(items);
  render(page(session));

  expect(namesOf('term')).toEqual(['Protected', 'Inside']);
  expect(namesOf('definition')).toEqual(['Not answered', 'Not answered']);
  expect(screen.getByText('Words')).toBeDefined();
  expect(screen.queryByText(/Gone/)).toBeNull();
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  expect(namesOf('button')).toEqual(['Continue']);
  expect(session.validate()).toEqual([]);
});

it('becomes a question when it applies, and then has its answer back', async () => {
  const session = sessionOf(items);
  const { container } = render(page(session));
  await act(async () => session.answer('on', YES));
  expect(container.querySelector('output')?.textContent).not.toBe('');
  act(() => session.answer('p', [{ kind: 'string', value: 'mine' }]));
  expect(screen.getByRole('textbox', { name: 'Protected' })).toHaveProperty('value', 'mine');
  expect(screen.queryAllByRole('textbox')).toHaveLength(3);

  act(() => session.answer('on', NO));
  expect(namesOf('definition')).toEqual(['Not answered', 'Not answered']);
  act(() => session.answer('on', YES));
  expect(screen.getByRole('textbox', { name: 'Protected' })).toHaveProperty('value', 'mine');
});

it('sends nothing without script, and keeps what was typed before', () => {
  const session = sessionOf(items);
  session.answer('on', YES);
  session.answer('p', [{ kind: 'string', value: 'mine' }]);
  session.answer('on', NO);
  const form = staticForm(page(session));

  expect(form.textContent).toContain('Protected');
  expect(browserEntries(form).map(([name]) => name)).toEqual(['on']);
  expect(enterForm(session, browserEntries(form))).toEqual([]);
  session.answer('on', YES);
  expect(session.item('p').getSnapshot().answers).toEqual([{ kind: 'string', value: 'mine' }]);
});
