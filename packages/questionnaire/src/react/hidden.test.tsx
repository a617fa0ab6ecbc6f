import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { sessionOf, whenYes, YES } from '../engine/testing/session-of.ts';
import { en } from '../messages/en.ts';
import { staticForm } from './examples/browser.examples.tsx';
import { FormRoot } from './form-root.tsx';
import { QuestionnaireForm } from './questionnaire-form.tsx';
import { FormReview } from './review/form-review.tsx';

/* What the form says that nobody is to see. */

afterEach(cleanup);

const extension = [{ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true }];
const items = [
  { linkId: 'a', type: 'boolean', text: 'Shown' },
  { linkId: 'b', type: 'string', text: 'Secret', required: true, initial: [{ valueString: 'secret' }], extension },
  {
    linkId: 'g',
    type: 'group',
    text: 'Secret',
    repeats: true,
    extension,
    item: [
      { linkId: 'c', type: 'boolean', text: 'Secret' },
      { linkId: 'd', type: 'display', text: 'Secret' },
    ],
  },
  { linkId: 'e', type: 'integer', text: 'Secret', extension, ...whenYes('a') },
];

it('is on no page, with script or without, and in no review', () => {
  const session = sessionOf(items);
  const form = <QuestionnaireForm session={session} locale="en" messages={en} />;
  const review = (
    <FormRoot session={session} locale="en" messages={en}>
      <FormReview />
    </FormRoot>
  );
  expect(staticForm(form).innerHTML).not.toMatch(/secret/i);
  render(form);
  render(review);

  expect(document.body.textContent).toContain('Shown');
  expect(document.body.innerHTML).not.toMatch(/secret/i);
  // Nor is the button that would add one more of a hidden group.
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Continue']);
});

it('is not said to have come when it begins to apply', async () => {
  const session = sessionOf(items);
  const { container } = render(<QuestionnaireForm session={session} locale="en" messages={en} />);
  act(() => session.answer('a', YES));
  expect(session.visible()).toContain('e');
  await act(() => new Promise((resolve) => void setTimeout(resolve, 50)));
  expect(container.querySelector('output')?.textContent).toBe('');
});

it('stops nobody by what is wrong with it, and no link of the summary leads to it', async () => {
  const user = userEvent.setup();
  const maxLength = 3;
  const wrong = {
    linkId: 'w',
    type: 'string',
    text: 'Secret',
    maxLength,
    initial: [{ valueString: 'secret' }],
    extension,
  };
  const session = sessionOf([wrong, { linkId: 'n', type: 'string', text: 'Name', required: true }]);
  const onValidSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  render(<QuestionnaireForm session={session} locale="en" messages={en} onValidSubmit={onValidSubmit} />);

  await user.click(screen.getByRole('button', { name: 'Continue' }));
  const links = within(screen.getByRole('alert')).getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual(['Name – Write an answer.']);
  expect(onValidSubmit).not.toHaveBeenCalled();

  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Kim');
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  expect(onValidSubmit).toHaveBeenCalledOnce();
  expect(document.body.innerHTML).not.toMatch(/secret/i);
  expect(session.item('w').getSnapshot().issues).toMatchObject([{ code: 'hidden-item', fault: 'too-long' }]);
});
