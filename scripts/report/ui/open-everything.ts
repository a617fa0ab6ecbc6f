/** What opens, closes, chooses or sends something, by the words of HTML and ARIA. */
const PRESSED = [
  'button',
  'summary',
  '[aria-haspopup]',
  '[aria-expanded]',
  '[popovertarget]',
  '[commandfor]',
  '[role=tab]',
  '[role=option]',
  '[role^=menuitem]',
  '[role=switch]',
  'input[type=checkbox]',
  'input[type=radio]',
].join();

/** What is drawn on with a pointer. Nothing in HTML or ARIA says so of a drawing. */
const DRAWN_ON = 'canvas, .osseo-signature-pad-sheet';

const TYPED = 'input:not([type=checkbox], [type=radio], [type=file], [type=hidden], [type=range]), textarea';

/** What opens may hold something to open. */
const ROUNDS = 3;

/** What can stand open, by how it is written: while it is closed or open, and while it is open. */
const OPENS = [
  { kind: 'dialog', any: 'dialog', open: 'dialog[open]' },
  { kind: 'popover', any: '[popover]', open: ':popover-open' },
  { kind: 'details', any: 'details', open: 'details[open]' },
  { kind: 'expanded', any: '[aria-expanded]', open: '[aria-expanded="true"]' },
] as const;

/** Everything that stands open now, and what it was that opened it says that it controls. */
export function openElements(): Iterable<Element> {
  const open = [...document.querySelectorAll(OPENS.map((kind) => kind.open).join())];
  const controlled = open.flatMap((element) => element.ariaControlsElements ?? []);
  return new Set([...open, ...controlled]);
}

/** Adds the kinds of what can stand open on the page, and of what stands open now. A kind that is known is not looked for. */
export function noteOpen(openable: Set<string>, opened: Set<string>): void {
  for (const { kind, any, open } of OPENS) {
    if (!openable.has(kind) && document.querySelector(any)) openable.add(kind);
    if (!opened.has(kind) && document.querySelector(open)) opened.add(kind);
  }
}

/** Of many alike, such as the days of a month, so many in each example stand for all. */
const ENOUGH = 3;

/**
 * Does to everything below `document.body` what a person would try: focus, point, press, type, choose a file, draw. The
 * events are made by script, which the browser takes for the real ones in all but what it keeps for a person's own hand.
 * @param settled What is waited for after each deed: without, what one opens and the next one closes were never open.
 * @param done Runs after each deed.
 */
export async function openEverything(settled: () => Promise<void>, done: () => void | Promise<void>): Promise<void> {
  const met = new Set<Element>();
  const isNew = newAmongAlike();
  for (let round = 0; round < ROUNDS; round += 1) {
    const fresh = [
      ...document.body.querySelectorAll(`${PRESSED}, ${TYPED}, ${DRAWN_ON}, input, select, [tabindex]`),
    ].filter((element) => !met.has(element));
    if (fresh.length === 0) return;
    for (const element of fresh) {
      met.add(element);
      if (!isNew(element)) continue;
      for (const act of [reach, use]) {
        if (!element.isConnected) continue;
        act(element);
        await settled();
        await done();
      }
    }
  }
}

/** Tells those that are alike by their name, their class and the attributes that they have, in one example of a part. */
function newAmongAlike(): (element: Element) => boolean {
  const counts = new Map<Element | null, Map<string, number>>();
  return (element) => {
    const example = element.closest('.osseo-storybook-state');
    const inExample = counts.get(example) ?? new Map<string, number>();
    counts.set(example, inExample);
    const looks = [
      element.tagName,
      element.className,
      element.getAttribute('type'),
      ...element.getAttributeNames(),
    ].join(' ');
    const count = (inExample.get(looks) ?? 0) + 1;
    inExample.set(looks, count);
    return count <= ENOUGH;
  };
}

function reach(element: Element): void {
  point(element, 'over', 'enter');
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ preventScroll: true });
}

function use(element: Element): void {
  if (element.matches(TYPED)) type(element as HTMLInputElement);
  else if (element.matches('input[type=range]')) change(element as HTMLInputElement, '3');
  else if (element.matches('input[type=file]')) chooseFile(element as HTMLInputElement);
  else if (element.matches(DRAWN_ON)) draw(element);
  else if (element.matches(PRESSED)) press(element);
  if (element.matches('[aria-haspopup], [role=combobox]')) key(element, 'ArrowDown');
}

function press(element: Element): void {
  point(element, 'down');
  point(element, 'up');
  // The click of an element is the one event made by script that the browser acts on.
  if (element instanceof HTMLElement) element.click();
}

function type(element: HTMLInputElement | HTMLTextAreaElement): void {
  change(
    element,
    element.type === 'text' || element.type === 'search' || element.type === 'textarea' ? 'a' : element.value,
  );
  key(element, 'ArrowDown');
}

function change(element: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  // React puts a setter of its own on the element and would take its value for known.
  const prototype = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
  element.dispatchEvent(new InputEvent('input', { bubbles: true, data: value }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The first bytes of a picture are enough for whoever shows what was chosen. */
function chooseFile(element: HTMLInputElement): void {
  const chosen = new DataTransfer();
  chosen.items.add(new File([new Uint8Array([137, 80, 78, 71])], 'photo.png', { type: 'image/png' }));
  element.files = chosen.files;
  element.dispatchEvent(new Event('change', { bubbles: true }));
  element.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: chosen }));
}

function draw(element: Element): void {
  // A pointer that a script has made up cannot be captured.
  Object.assign(element, { setPointerCapture: () => undefined });
  point(element, 'down');
  for (const at of [10, 20, 30]) point(element, 'move', undefined, at);
  point(element, 'up', undefined, 30);
}

function point(element: Element, what: string, alone?: string, at = 5): void {
  // Only what is drawn on asks where; to ask for each element would lay out the page each time.
  const { left, top } = element.matches(DRAWN_ON) ? element.getBoundingClientRect() : { left: 0, top: 0 };
  const where = { clientX: left + at, clientY: top + at, button: 0, buttons: 1, pointerId: 1, isPrimary: true };
  element.dispatchEvent(new PointerEvent(`pointer${what}`, { ...where, bubbles: true, cancelable: true }));
  element.dispatchEvent(new MouseEvent(`mouse${what}`, { ...where, bubbles: true, cancelable: true }));
  if (alone) element.dispatchEvent(new MouseEvent(`mouse${alone}`, where));
}

function key(element: Element, name: string): void {
  for (const event of ['keydown', 'keyup'])
    element.dispatchEvent(new KeyboardEvent(event, { key: name, bubbles: true, cancelable: true }));
}
