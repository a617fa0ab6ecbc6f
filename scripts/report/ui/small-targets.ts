/** The least side of what a finger presses, in CSS pixels. */
const LEAST = 44;

/** What is pressed, chosen from or typed into, by the words of HTML and ARIA. */
const TARGETS = [
  'a[href]',
  'button',
  'input:not([type=hidden])',
  'select',
  'textarea',
  'summary',
  ...[
    'button',
    'link',
    'checkbox',
    'radio',
    'switch',
    'tab',
    'option',
    'menuitem',
    'menuitemcheckbox',
    'menuitemradio',
    'slider',
    'spinbutton',
    'combobox',
    'textbox',
  ].map((role) => `[role=${role}]`),
].join();

/** A side may end between two pixels of the screen. */
const ROUNDING = 0.5;

/**
 * What below an element is smaller than a finger: each with what it is and the size found. The one exception is WCAG's own
 * (2.5.5): a link in a sentence is as high as a line of it. The whole page is measured from right to left as well; for what
 * has just opened that would lay out all the page twice more.
 */
export function smallTargets(element: Element): readonly string[] {
  const found = findIn(element);
  if (element !== document.body) return found;
  const { documentElement: page } = document;
  const { dir } = page;
  page.dir = dir === 'rtl' ? 'ltr' : 'rtl';
  const mirrored = findIn(element).filter((one) => !found.includes(one));
  page.dir = dir;
  return [...found, ...mirrored.map((one) => `${one}, mirrored`)];
}

function findIn(element: Element): readonly string[] {
  return [...element.querySelectorAll<HTMLElement>(TARGETS)].flatMap((target) => {
    const size = sizeOf(target);
    const isLargeEnough = Math.min(size.width, size.height) >= LEAST - ROUNDING;
    if (isLargeEnough || isOutOfSight(target, size) || isInSentence(target)) return [];
    return [`${wordsFor(target)} ${Math.round(size.width)} × ${Math.round(size.height)}`];
  });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of the element and of what presses it as well: its labels, and what either draws around itself. */
function sizeOf(target: HTMLElement): Size {
  const own = target.getBoundingClientRect();
  if (Math.min(own.width, own.height) >= LEAST) return own;
  const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : [];
  const sizes = [target, ...labels].flatMap((part) => [part.getBoundingClientRect(), ...drawnAround(part)]);
  return {
    width: Math.max(...sizes.map(({ width }) => width)),
    height: Math.max(...sizes.map(({ height }) => height)),
  };
}

function drawnAround(element: Element): readonly Size[] {
  return ['::before', '::after'].flatMap((box) => {
    const { content, width, height } = getComputedStyle(element, box);
    return content === 'none' ? [] : [{ width: Number.parseFloat(width) || 0, height: Number.parseFloat(height) || 0 }];
  });
}

/** Of one pixel is what waits for focus to be seen, such as a skip link. */
function isOutOfSight(target: Element, { width, height }: Size): boolean {
  return Math.max(width, height) <= 1 || !target.checkVisibility({ visibilityProperty: true });
}

function isInSentence(target: Element): boolean {
  if (getComputedStyle(target).display !== 'inline') return false;
  let block = target.parentElement;
  while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
  return (block?.textContent.trim().length ?? 0) > target.textContent.trim().length;
}

function wordsFor(target: Element): string {
  const type = target.getAttribute('type');
  const words = (target.getAttribute('aria-label') ?? target.textContent.trim()).slice(0, 30);
  return [target.tagName.toLowerCase(), type && `[type=${type}]`, target.className && `.${target.className}`]
    .filter(Boolean)
    .join('')
    .concat(words && ` “${words}”`);
}
