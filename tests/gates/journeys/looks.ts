import axe from 'axe-core';
import type { Page } from 'playwright';

/* What is wrong with a page, as lists that are empty where nothing is. They run in pages that run no script of their own, too. */

/** What is wider than the window, or cut off. What is far from the window is laid out for this. */
/**
 * @param css What the visitor's browser adds to the styles of the page.
 * @param scroller What is meant to scroll sideways, as a selector: what is in it may be wider than the window.
 */
export function misfits(page: Page, css: string = '', scroller: string = '#none'): Promise<readonly string[]> {
  return page.evaluate(
    ([added, scrolls]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { content-visibility: visible !important; } ${added}`);
      document.adoptedStyleSheets = [sheet];
      const nameOf = (element: Element) => `${element.tagName.toLowerCase()}.${element.className}`;
      const HIDDEN = '[hidden], .osseo-visually-hidden, [data-folded] > .osseo-recovery-heading, script';
      const found: string[] = [];
      const { scrollWidth } = document.documentElement;
      if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} px wide`);
      for (const element of document.body.querySelectorAll('*')) {
        const { left, right, width, height } = element.getBoundingClientRect();
        // What only screen readers find has one pixel.
        if (width <= 1 || height <= 1 || element.closest(HIDDEN)) continue;
        if (element.parentElement?.closest(scrolls)) continue;
        if (left < -1 || right > innerWidth + 1) found.push(`${nameOf(element)} reaches beyond the window`);
        const { overflowX, overflowY } = getComputedStyle(element);
        const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        if (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) found.push(`${nameOf(element)} is cut`);
        if (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1) found.push(`${nameOf(element)} is cut`);
        const isBox = element instanceof HTMLButtonElement || element instanceof HTMLSelectElement;
        if (isBox && element.scrollWidth > element.clientWidth + 1)
          found.push(`${nameOf(element)} has no room for its words`);
      }
      document.adoptedStyleSheets = [];
      return found;
    },
    [css, scroller] as const,
  );
}

/** What axe has to say, of everything on the page. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { content-visibility: visible !important; transition: none !important; animation: none !important; }',
    );
    document.adoptedStyleSheets = [sheet];
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    if (matchMedia('(forced-colors: active)').matches) {
      // Axe reads how letters are filled, of which Chromium tells the colour that it does not paint: `color` is the forced one.
      const { prototype } = CSSStyleDeclaration;
      const read = Reflect.get(prototype, 'getPropertyValue');
      prototype.getPropertyValue = function painted(name) {
        return read.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
      };
    }
    const { violations } = await inPage.run({ resultTypes: ['violations'] });
    document.adoptedStyleSheets = [];
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`);
  });
}

/** Where the focus is, and what is wrong with it there. */
export interface Focus {
  readonly id: string;
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly value: string;
  readonly text: string;
  /** Whether its group of radio buttons has an answer, or its box is ticked. */
  readonly isAnswered: boolean;
  /** Whether it is itself the button or the box that is on. */
  readonly isChecked: boolean;
  /** Whether it stands before what had the focus at the last look, in the page or on the screen. */
  readonly goesBack: boolean;
  readonly wrong: readonly string[];
}

/** Where the focus is: on something, with a ring around it, and with nothing over it. */
export function focusOn(page: Page): Promise<Focus> {
  return page.evaluate(async () => {
    // What a key changed is laid out and scrolled to with the next frame.
    await new Promise((resolve) => void requestAnimationFrame(() => setTimeout(resolve)));
    const element = document.activeElement ?? document.body;
    const box = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const wrong: string[] = [];
    if (element === document.body) wrong.push('the focus is lost');
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 || outlineColor === 'rgba(0, 0, 0, 0)')
      wrong.push('the focus cannot be seen');
    const isSeen = [0.05, 0.5, 0.95].some((share) => {
      const x = box.left + box.width / 2;
      const y = box.top + box.height * share;
      const there = document.elementFromPoint(x, y);
      return there !== null && (element.contains(there) || there.closest('label')?.control === element);
    });
    if (!isSeen) wrong.push('the focus is covered, or outside the window');
    const kept = globalThis as unknown as { osseoBefore?: Element };
    const before = kept.osseoBefore?.isConnected ? kept.osseoBefore : undefined;
    kept.osseoBefore = element;
    const order = before?.compareDocumentPosition(element) ?? 0;
    const rise = before ? before.getBoundingClientRect().bottom - box.bottom : 0;
    const control = element instanceof HTMLInputElement ? element : undefined;
    const form = control?.form;
    return {
      id: element.id,
      tag: element.tagName.toLowerCase(),
      type: control?.type ?? '',
      name: element.getAttribute('name') ?? '',
      value: control?.value ?? '',
      text: element.textContent.trim(),
      isAnswered:
        control !== undefined && form
          ? control.type === 'radio'
            ? new FormData(form).has(control.name)
            : control.type === 'checkbox'
              ? control.checked
              : control.value !== ''
          : false,
      isChecked: control?.checked ?? false,
      goesBack: (order & Node.DOCUMENT_POSITION_PRECEDING) !== 0 || rise > 60,
      wrong: wrong.map((what) => `${what}: ${element.tagName.toLowerCase()}#${element.id}`),
    };
  });
}
