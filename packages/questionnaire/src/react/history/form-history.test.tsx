import { cleanup, render, screen } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { describePart } from '@osseo/testing';
import { useStore } from '@osseo/core/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { recordHistory } from '../../engine/history/index.ts';
import type { Session } from '../../engine/model/session.ts';
import { arHistory, ar } from '../../messages/ar.ts';
import { enHistory, en } from '../../messages/en.ts';
import { sessionOf, type Example } from '../examples/example.examples.ts';
import { answersOf } from '../examples/show.examples.tsx';
import * as forms from '../examples/forms.examples.ts';
import { FormItems } from '../form-item.tsx';
import { FormRoot } from '../form-root.tsx';
import { FormHistory } from './form-history.tsx';

afterEach(cleanup);

function start(example: Example): { readonly session: Session; readonly user: UserEvent } {
  const session = sessionOf(example, 'en');
  const history = recordHistory(session);
  render(
    <FormRoot session={session} locale="en" messages={en}>
      <FormHistory history={history} messages={enHistory} />
      <AllItems session={session} />
    </FormRoot>,
  );
  return { session, user: userEvent.setup() };
}

function AllItems({ session }: { session: Session }): ReactElement {
  return <FormItems keys={useStore(session, ({ children }) => children)} />;
}

const button = (name: string) => screen.getByRole('button', { name });
const isOff = (name: string) => button(name).getAttribute('aria-disabled') === 'true';

describe('the buttons of the history', () => {
  it('have nothing to do before the first answer, and do nothing', async () => {
    const { user } = start(forms.chain);
    expect([isOff('Undo'), isOff('Redo')]).toEqual([true, true]);
    await user.click(button('Undo'));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('take an answer back with the question that it opened, say which, and bring both again', async () => {
    const { session, user } = start(forms.chain);
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await user.click(button('Undo'));
    expect(answersOf(session, 'pets')).toEqual([]);
    expect(screen.queryByRole('radio', { name: 'A cat' })).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('Undone: your answer to “Do you have a pet?”.');
    await user.click(button('Redo'));
    expect(screen.getByRole('radio', { name: 'A cat' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Done again: your answer to “Do you have a pet?”.');
  });

  it('keep the focus when there is nothing more to take back, and stay in the order of keys', async () => {
    const { user } = start(forms.chain);
    await user.click(screen.getByRole('radio', { name: 'No' }));
    button('Undo').focus();
    await user.keyboard('{Enter}');
    expect(isOff('Undo')).toBe(true);
    expect(document.activeElement).toBe(button('Undo'));
    await user.tab();
    expect(document.activeElement).toBe(button('Redo'));
  });

  it('empty a text field of what was typed, and write it there again', async () => {
    const { user } = start(forms.chain);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: /anything else/u });
    await user.type(field, 'A cat too');
    await user.click(button('Undo'));
    expect(field.value).toBe('');
    await user.click(button('Redo'));
    expect(field.value).toBe('A cat too');
  });

  it('take an entry back that was added', async () => {
    const { user } = start(forms.repeatingGroup);
    await user.click(button('Add another Child'));
    expect(screen.getAllByRole('textbox')).toHaveLength(2);
    await user.click(button('Undo'));
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toBe('The last step was undone.');
  });

  it('speak the language that they are given', () => {
    const session = sessionOf(forms.chain, 'ar');
    render(
      <FormRoot session={session} locale="ar" messages={ar}>
        <FormHistory history={recordHistory(session)} messages={arHistory} />
      </FormRoot>,
    );
    expect(screen.getByRole('group', { name: 'خطواتك الأخيرة' })).toBeTruthy();
    expect(button('تراجع')).toBeTruthy();
  });

  const session = sessionOf(forms.chain, 'en');
  const history = recordHistory(session);
  describePart({
    render: (props) => (
      <FormRoot session={session} locale="en" messages={en}>
        <FormHistory history={history} messages={enHistory} {...props} />
      </FormRoot>
    ),
    element: HTMLDivElement,
    className: 'osseo-form-history',
  });
});
