import { lockedStore } from './locked-store.ts';

/**
 * Takes away what a form in mode `device` has kept in this browser: after sending, and on cancelling. Where a server
 * sends the form it says so as well (`clearsDevice` of `handleFormPost`), which also works without script.
 * @param purpose That of the `FormDraft`.
 */
export async function wipeDevice(purpose: string): Promise<void> {
  const { indexedDB } = globalThis as Partial<Pick<typeof globalThis, 'indexedDB'>>;
  if (indexedDB) await lockedStore(purpose, indexedDB).wipe();
}
