import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';

/* What browsers do with a page from a server, with script and without. */

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Takes over the server's HTML of `server` by `browser`, which must be equal to it, and
 * collects what React complains of. What is done `meanwhile` happens before React takes over. */
export function hydrate(
  server: ReactElement,
  browser: ReactElement,
  complaints: unknown[] = [],
  meanwhile: (form: HTMLFormElement) => void = () => undefined,
) {
  const container = document.createElement('div');
  container.innerHTML = renderToString(server);
  document.body.append(container);
  meanwhile(formIn(container));
  const { unmount } = render(browser, {
    container,
    hydrate: true,
    onRecoverableError: (error) => complaints.push(error),
  });
  return {
    container,
    unmount: () => {
      unmount();
      container.remove();
    },
  };
}

/** The form of a page on which no script runs. */
export function staticForm(page: ReactElement): HTMLFormElement {
  const container = document.createElement('div');
  container.innerHTML = renderToString(page);
  return formIn(container);
}

export function formIn(container: Element): HTMLFormElement {
  const form = container.querySelector('form');
  if (!form) throw new Error('The page has no form.');
  return form;
}

export function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>('input, select, textarea')];
}

/** The control that is to take `value`: the choice of that value, or else the first empty field of that name. */
export function controlFor(form: HTMLFormElement, name: string, value: string): Control | undefined {
  const named = controlsOf(form).filter((control) => control.name === name);
  return named.find((control) => control.value === value) ?? named.find((control) => control.value === '') ?? named[0];
}

export function isChoice(control: Control): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox';
}

/** What a browser without script posts: its successful controls, and the button that was pressed. */
export function browserEntries(form: HTMLFormElement, button?: HTMLButtonElement): [string, string][] {
  const entries = controlsOf(form)
    .filter((control) => control.name !== '' && !control.disabled && (!isChoice(control) || control.checked))
    .map((control): [string, string] => [control.name, control.value]);
  return button ? [...entries, [button.name, button.value]] : entries;
}
