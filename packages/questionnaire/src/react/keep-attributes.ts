/**
 * React writes the `name` and the `type` of an input anew whenever it changes, even as they are. Chromium then forgets which
 * control of the form has which name, and asks all of them as soon as React looks at the form: for each letter 1 ms in
 * a form of a thousand questions, 8 ms in one of three thousand. An input to which somebody has come takes what is new alone.
 */
export function keepAttributes({ target }: { readonly target: EventTarget | null }): void {
  if (!(target instanceof HTMLInputElement)) return;
  for (const name of ['name', 'type']) {
    Object.defineProperty(target, name, {
      ...Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, name),
      set(value: string) {
        if (value && value !== target.getAttribute(name)) target.setAttribute(name, value);
      },
    });
  }
}
