/** What someone hears who goes through a page from top to bottom: role, name, state and description, a line each. */
export function transcriptOf(container: Element): string[] {
  return [...container.querySelectorAll('*')].flatMap((element) => lineOf(element) ?? []);
}

function lineOf(element: Element): string | undefined {
  if (element instanceof HTMLFieldSetElement) return line('group', element.querySelector('legend'), element);
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return controlLine(element);
  if (element instanceof HTMLHeadingElement) return line(`heading ${element.localName.slice(1)}`, element, element);
  if (element instanceof HTMLButtonElement) return line('button', element, element);
  if (element instanceof HTMLAnchorElement) return line('link', element, element);
  if (element.getAttribute('role') === 'radiogroup') return `radiogroup, ${element.getAttribute('aria-label')}`;
  if (element.getAttribute('role') === 'alert') return 'alert';
  if (element.localName === 'caption') return `table, ${textOf(element)}`;
  if (element.localName === 'th') return `${element.getAttribute('role')}, ${textOf(element)}`;
  if (element.localName === 'summary') return `disclosure, ${textOf(element)}`;
  if (element.localName === 'dt') return line('term', element, element);
  if (element.localName === 'dd') return line('definition', element, element);
  return element.localName === 'p' && !element.closest('[aria-hidden]') ? textOf(element) : undefined;
}

function controlLine(control: HTMLInputElement | HTMLTextAreaElement): string | undefined {
  if (control.type === 'hidden') return undefined;
  const choice = control.type === 'radio' || control.type === 'checkbox';
  const state =
    choice && control instanceof HTMLInputElement ? (control.checked ? 'checked' : 'not checked') : control.value;
  const invalid = control.getAttribute('aria-invalid') === 'true' ? 'invalid' : '';
  const labelled = document.getElementById(control.getAttribute('aria-labelledby') ?? '');
  const spoken = line(choice ? control.type : 'edit', labelled ?? control.labels?.[0] ?? null, control);
  return [spoken, state, invalid].filter(Boolean).join(', ');
}

function line(role: string, name: Element | null, described: Element): string {
  const ids = described.getAttribute('aria-describedby')?.split(' ') ?? [];
  const descriptions = ids.map((id) => textOf(document.getElementById(id)));
  return [role, described.getAttribute('aria-label') ?? textOf(name), ...descriptions].filter(Boolean).join(', ');
}

function textOf(element: Element | null): string {
  return element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
}
