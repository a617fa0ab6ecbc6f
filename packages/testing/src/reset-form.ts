import { act } from '@testing-library/react';

/** Resets a form, and waits until all that hears of it has done so: a reset may be forbidden until the last has heard. */
export async function resetForm(form: Element | null | undefined): Promise<void> {
  await act(async () => {
    (form as HTMLFormElement).reset();
    await new Promise((resolve) => setTimeout(resolve));
  });
}
