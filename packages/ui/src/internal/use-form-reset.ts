import { useEffect } from 'react';

/** Hears that the form is reset, for a part that keeps what the browser does not. */
export function useFormReset(formNow: () => HTMLFormElement | null | undefined, onReset: () => void): void {
  // Heard anew with every rendering, so that what is heard is never an old one.
  useEffect(() => {
    const form = formNow();
    form?.addEventListener('reset', onReset);
    return () => form?.removeEventListener('reset', onReset);
  });
}
