import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { expressed, rule, valueOf } from '../engine/expressions/testing/expressed.examples.ts';
import { enter } from '../engine/reading/enter.ts';
import { en } from '../messages/en.ts';
import { QuestionnaireForm } from './questionnaire-form.tsx';

/* Rules that the author of a form has written. */

afterEach(cleanup);

const a = { linkId: 'a', type: 'integer', text: 'First' };
const b = { linkId: 'b', type: 'integer', text: 'Second' };

it('a broken rule over the whole form stops sending, says so in its own words, and leaves when it is met', async () => {
  const user = userEvent.setup();
  const broken = rule(`${valueOf('a')} < ${valueOf('b')}`, 'error', 'The second number comes after the first.');
  const { session } = expressed([a, b], { locale: 'en' }, { extension: [broken] });
  const onValidSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
  render(<QuestionnaireForm session={session} locale="en" messages={en} onValidSubmit={onValidSubmit} />);
  await user.type(screen.getByRole('textbox', { name: /First/ }), '2');
  await user.type(screen.getByRole('textbox', { name: /Second/ }), '1');
  await user.click(screen.getByRole('button'));

  const link = screen.getByRole('link', { name: 'The second number comes after the first.' });
  expect(document.querySelector(link.getAttribute('href') ?? '')).toBe(screen.getByRole('textbox', { name: /First/ }));
  expect(onValidSubmit).not.toHaveBeenCalled();

  await user.type(screen.getByRole('textbox', { name: /Second/ }), '1');
  expect(screen.queryByRole('link')).toBeNull();
  await user.click(screen.getByRole('button'));
  expect(onValidSubmit).toHaveBeenCalledOnce();
});

it('a warning is shown beside its question and stops nobody', async () => {
  const user = userEvent.setup();
  const high = { ...a, extension: [rule('answer.value < 10', 'warning', 'That is a lot. Is it right?')] };
  const { session } = expressed([high], { locale: 'en' });
  const onValidSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
  render(<QuestionnaireForm session={session} locale="en" messages={en} onValidSubmit={onValidSubmit} />);
  await user.type(screen.getByRole('textbox', { name: /First/ }), '12');
  await user.click(screen.getByRole('button'));
  expect(onValidSubmit).toHaveBeenCalledOnce();
  expect(screen.getByText(/That is a lot/)).toBeDefined();
});

it('a warning that a server has found is no error in the summary', () => {
  const high = { ...a, extension: [rule('answer.value < 10', 'warning', 'That is a lot. Is it right?')] };
  const { session } = expressed([high], { locale: 'en' });
  enter(session, 'a', { '': ['12'] });
  session.validate();
  render(<QuestionnaireForm session={session} locale="en" messages={en} />);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText(/That is a lot/)).toBeDefined();
});
