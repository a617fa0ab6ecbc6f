import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { en } from '../messages/en.ts';
import { createToasts } from './create-toasts.ts';
import { ToastRegion } from './toast.tsx';

it('gives focus back to where it came from by Tab, once the last message is gone', async () => {
  const toasts = createToasts();
  render(
    <>
      <button type="button">Save</button>
      <ToastRegion toasts={toasts} messages={en.toast} />
      <button type="button">Next</button>
    </>,
  );
  act(() => void toasts.announce({ kind: 'done', text: 'Saved.', action: { label: 'Undo', onAct: () => {} } }));

  await userEvent.tab();
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Save' }));
});
