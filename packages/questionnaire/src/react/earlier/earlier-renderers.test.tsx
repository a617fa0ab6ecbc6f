import { cleanup, render, screen } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { earlierAnswers } from '../../engine/earlier/index.ts';
import { absentToken } from '../../engine/index.ts';
import type { Session } from '../../engine/model/session.ts';
import { ar, arEarlier } from '../../messages/ar.ts';
import { en, enEarlier } from '../../messages/en.ts';
import { sessionOf, type Example } from '../examples/example.examples.ts';
import * as forms from '../examples/forms.examples.ts';
import * as questions from '../examples/questions.examples.ts';
import { answersOf } from '../examples/show.examples.tsx';
import type { ItemRenderers } from '../renderers/item-renderer.ts';
import { QuestionnaireForm } from '../questionnaire-form.tsx';
import { earlierRenderers } from './earlier-renderers.tsx';

afterEach(cleanup);

const NO_OTHERS: ItemRenderers = {};

/** A form beside what someone sent an earlier time. */
function start(
  example: Example,
  sent: readonly (readonly [string, string])[] = example.answered,
  own: ItemRenderers = NO_OTHERS,
): { readonly session: Session; readonly user: UserEvent } {
  const session = sessionOf(example, 'en');
  const before = sessionOf(example, 'en', sent).toResponse({ status: 'completed', authored: '2026-03-03' });
  const renderers = earlierRenderers(earlierAnswers(session, before), enEarlier, own);
  render(<QuestionnaireForm session={session} locale="en" messages={en} renderers={renderers} />);
  return { session, user: userEvent.setup() };
}

const use = () => screen.queryByRole('button', { name: /^Use this answer/u });

describe('an earlier answer', () => {
  it('describes its field, and answers nothing', () => {
    const { session } = start(forms.chain, [['note', 'We had a cat']]);
    const field = screen.getByRole('textbox', { description: 'Last time (March 3, 2026): We had a cat' });
    expect(field).toBe(screen.getByRole('textbox', { name: /anything else/u }));
    expect(session.toResponse({ status: 'completed' }).item).toBeUndefined();
  });

  it('describes the group of several controls, in the words of the options', () => {
    start(forms.chain);
    expect(
      screen.getByRole('group', { name: /Do you have a pet/u, description: 'Last time (March 3, 2026): Yes' }),
    ).toBeTruthy();
  });

  it('is taken over by a button, which gives its focus to the field and says so', async () => {
    const { session, user } = start(forms.chain, [['note', 'We had a cat']]);
    await user.click(screen.getByRole('button', { name: 'Use this answer Is there anything else?' }));
    expect(answersOf(session, 'note')).toEqual([{ kind: 'string', value: 'We had a cat' }]);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: /anything else/u });
    expect(field.value).toBe('We had a cat');
    expect(document.activeElement).toBe(field);
    expect(screen.getByRole('status').textContent).toBe('Your last answer to “Is there anything else?” was filled in.');
    expect(use()).toBeNull();
  });

  it('is not offered over an answer, and is again when that is gone', async () => {
    const { user } = start(forms.chain, [['note', 'We had a cat']]);
    const field = screen.getByRole('textbox', { name: /anything else/u });
    await user.type(field, 'N');
    expect(use()).toBeNull();
    await user.clear(field);
    expect(use()).toBeTruthy();
  });

  it('in a group of which there may be several waits for the answer that tells which one it is', async () => {
    const { user } = start(forms.repeatingGroup);
    expect(screen.queryByText(/Last time/u)).toBeNull();
    await user.type(screen.getByRole('textbox'), 'Ji-ho');
    expect(screen.getByRole('group', { name: /school/u, description: /Last time.*Yes/u })).toBeTruthy();
  });

  it('is in the help that a renderer of the host gets', () => {
    start(forms.chain, [['note', 'x']], { linkIds: { note: ({ state }) => <p>Own: {state.item.help}</p> } });
    expect(screen.getByText('Own: Last time (March 3, 2026): x')).toBeTruthy();
  });

  it('of “I don’t know” is said as such, and can be given again', async () => {
    const { session, user } = start(questions.yesNoOrNeither, [['allergy', absentToken('asked-unknown')]]);
    expect(screen.getByRole('group', { description: /Last time.*I don’t know/u })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Use this answer/u }));
    expect(answersOf(session, 'allergy')).toEqual([{ kind: 'absent', reason: 'asked-unknown' }]);
  });

  it('is in the HTML of the server, in the language of the form', () => {
    const session = sessionOf(forms.chain, 'ar');
    const before = sessionOf(forms.chain, 'ar', [['note', 'قطة']]).toResponse({ status: 'completed' });
    const renderers = earlierRenderers(earlierAnswers(session, before), arEarlier);
    const html = renderToString(
      <QuestionnaireForm session={session} locale="ar" messages={ar} renderers={renderers} />,
    );
    expect(html).toContain('في المرة السابقة: قطة');
    expect(html).not.toContain('style=');
  });
});
