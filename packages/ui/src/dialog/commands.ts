import type { MouseEvent } from 'react';

type DialogCommand = 'show-modal' | 'close';

/** The attributes by which a button commands a dialog, even where no script runs. React does not know them yet. */
export function commandOf(command: DialogCommand, dialogId: string): object {
  return { command, commandfor: dialogId };
}

/**
 * Sends the command of a button in browsers that do not send it themselves (Safari before 26.2, Firefox before 144).
 * Safari gives a pressed button no focus, and a dialog gives focus back only to what had it.
 */
export function sendCommand({ currentTarget: button }: MouseEvent<HTMLButtonElement>): void {
  button.focus();
  if ('commandForElement' in button) return;
  const command = (button as HTMLElement).getAttribute('command');
  const dialog = document.getElementById((button as HTMLElement).getAttribute('commandfor') ?? '');
  dialog?.dispatchEvent(Object.assign(new Event('command', { cancelable: true }), { command }));
}
