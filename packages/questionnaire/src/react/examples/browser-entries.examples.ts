/**
 * What a browser without script would post of a form: the names and values of its
 * successful controls, and of the button that was pressed.
 */
export function browserEntries(form: HTMLFormElement, button?: HTMLButtonElement): [string, string][] {
  const entries: [string, string][] = [];
  for (const control of form.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
    if (!control.name || control.disabled) continue;
    if ((control.type === 'radio' || control.type === 'checkbox') && !control.checked) continue;
    entries.push([control.name, control.value]);
  }
  if (button) entries.push([button.name, button.value]);
  return entries;
}
