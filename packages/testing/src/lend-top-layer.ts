import { afterAll, beforeAll } from 'vitest';

type Members = Record<string, unknown>;

/**
 * Lends jsdom what it lacks of dialogs and popovers while the tests of a file run: `showModal` and its kin, `popovertarget`,
 * Escape, a press beside them, and focus that goes back. What only layout knows (placement, what covers what) is for a
 * story in a browser.
 */
export function lendTopLayer(): void {
  const undo: (() => void)[] = [];

  function lend(target: object, members: Members) {
    for (const [name, value] of Object.entries(members)) {
      const before = Object.getOwnPropertyDescriptor(target, name);
      Object.defineProperty(target, name, { configurable: true, writable: true, value });
      undo.push(() => {
        if (before) Object.defineProperty(target, name, before);
        else Reflect.deleteProperty(target, name);
      });
    }
  }

  beforeAll(() => {
    const matches = Reflect.get(Element.prototype, 'matches');
    lend(Element.prototype, {
      matches(this: HTMLElement, selector: string) {
        if (selector === ':popover-open' || selector === ':modal') return layer.has(this);
        return matches.call(this, selector);
      },
    });
    lend(HTMLDialogElement.prototype, { showModal, close });
    lend(HTMLElement.prototype, {
      showPopover,
      hidePopover,
      togglePopover(this: HTMLElement, force?: boolean) {
        if (force ?? !layer.has(this)) showPopover.call(this);
        else hidePopover.call(this);
      },
    });
    for (const [type, listener] of LISTENERS) {
      document.addEventListener(type, listener);
      undo.push(() => document.removeEventListener(type, listener));
    }
  });

  afterAll(() => {
    for (const step of undo.toReversed()) step();
    layer.clear();
  });
}

/** What lies above the page, from below to above, with what had focus before. */
const layer = new Map<HTMLElement, Element | null>();

function showModal(this: HTMLDialogElement): void {
  if (this.open) throw new DOMException('The dialog is open already.', 'InvalidStateError');
  layer.set(this, document.activeElement);
  this.setAttribute('open', '');
}

function close(this: HTMLDialogElement): void {
  if (!this.open) return;
  this.removeAttribute('open');
  giveFocusBack(this);
  setTimeout(() => this.dispatchEvent(new Event('close')));
}

function showPopover(this: HTMLElement, options?: { source?: HTMLElement }): void {
  if (layer.has(this)) return;
  if (!this.dispatchEvent(toggleEvent('beforetoggle', 'open'))) return;
  layer.set(this, options?.source ?? document.activeElement);
  this.style.display = 'block';
  setTimeout(() => this.dispatchEvent(toggleEvent('toggle', 'open')));
}

function hidePopover(this: HTMLElement): void {
  if (!layer.has(this)) return;
  this.dispatchEvent(toggleEvent('beforetoggle', 'closed'));
  giveFocusBack(this);
  this.style.removeProperty('display');
  setTimeout(() => this.dispatchEvent(toggleEvent('toggle', 'closed')));
}

function giveFocusBack(element: HTMLElement): void {
  const before = layer.get(element);
  layer.delete(element);
  if (element.contains(document.activeElement)) (before as HTMLElement | null)?.focus();
}

function toggleEvent(type: string, newState: string): Event {
  return Object.assign(new Event(type, { cancelable: type === 'beforetoggle' && newState === 'open' }), { newState });
}

const LISTENERS: readonly (readonly [string, (event: Event) => void])[] = [
  ['keydown', closeByEscape],
  ['pointerdown', closeBeside],
  ['click', obeyTrigger],
];

function closeByEscape(event: Event): void {
  const top = [...layer.keys()].at(-1);
  if ((event as KeyboardEvent).key !== 'Escape' || event.defaultPrevented || !top) return;
  if (!(top instanceof HTMLDialogElement)) hidePopover.call(top);
  else if (top.dispatchEvent(new Event('cancel', { cancelable: true }))) close.call(top);
}

function closeBeside({ target }: Event): void {
  const top = [...layer.keys()].at(-1);
  if (top?.getAttribute('popover') !== 'auto' || top.contains(target as Node)) return;
  const trigger = (target as Element).closest('[popovertarget]');
  if (trigger?.getAttribute('popovertarget') !== top.id) hidePopover.call(top);
}

function obeyTrigger({ target, defaultPrevented }: Event): void {
  const trigger = (target as Element).closest<HTMLElement>('[popovertarget]');
  const popover = trigger && document.getElementById(trigger.getAttribute('popovertarget') ?? '');
  if (!popover || defaultPrevented) return;
  if (layer.has(popover)) hidePopover.call(popover);
  else if (trigger.getAttribute('popovertargetaction') !== 'hide') showPopover.call(popover, { source: trigger });
}
