import { useEffect } from 'react';

/** Hears that the form has been reset, where nobody has forbidden it, for a part that keeps what the browser does not. */
export function useFormReset(formNow: () => HTMLFormElement | null | undefined, onReset: () => void): void {
  // Heard anew with every rendering, so that what is heard is never an old one. Nothing may be rendered before all have
  // heard of it, or some would be hearing anew at that moment and miss it.
  useEffect(() => {
    const hear = (event: Event) => event.target === formNow() && setTimeout(() => event.defaultPrevented || onReset());
    addEventListener('reset', hear);
    return () => removeEventListener('reset', hear);
  });
}
