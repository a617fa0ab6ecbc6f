/**
 * What is put into each page before its own scripts. Nothing of it runs while
 * nothing is measured.
 */
import type { Questionnaire } from 'fhir/r4.js';
import type { Contender } from './contender.ts';
import { frameDrawn, frameEnd, nextFrame, settle } from './waiting.ts';

declare global {
  /** The renderer that this page shows. */
  var contender: Contender<unknown> | undefined;
}

let text = '';
let pending: Promise<number> = Promise.resolve(Number.NaN);

const at = (): Contender<unknown> => {
  if (globalThis.contender) return globalThis.contender;
  throw new Error('The page has no contender.');
};

const root = () => document.querySelector<HTMLElement>('#root') ?? document.body;

/** Rejects what never comes. */
function within<Result>(patience: number, what: string, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${what}: not within ${patience / 1000} s`)), patience);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The end of the first frame in which these questions are, or are no more. */
async function drawnWith(linkIds: readonly string[], shown: boolean): Promise<number> {
  for (;;) {
    await nextFrame();
    // The last one comes last: the others are looked at once it is there.
    if (at().isShown(linkIds.at(-1) ?? '') === shown && linkIds.every((linkId) => at().isShown(linkId) === shown))
      break;
  }
  return frameEnd();
}

function reach(element: HTMLElement | null | undefined): { readonly x: number; readonly y: number } {
  if (!element) throw new Error('There is nothing to press.');
  element.scrollIntoView({ block: 'center' });
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  for (const target of [element, ...labels]) {
    const { left, top, width, height } = target.getBoundingClientRect();
    const point = { x: left + Math.min(width / 2, 10), y: top + height / 2 };
    const hit = document.elementFromPoint(point.x, point.y);
    if (width >= 4 && height >= 4 && hit && (target.contains(hit) || labels.some((label) => label.contains(hit))))
      return point;
  }
  throw new Error('What is to be pressed cannot be reached.');
}

export const probe = {
  isReady: (): boolean => globalThis.contender !== undefined,

  hasConditions: (): boolean => at().answer !== undefined,

  settle,

  async load(url: string): Promise<void> {
    text = await (await fetch(url)).text();
  },

  /** From the call to the frame that shows the last question, in milliseconds. */
  async mount(last: string, patience: number): Promise<number> {
    const form = JSON.parse(text) as Questionnaire;
    const prepared = at().prepare?.(form) ?? form;
    await nextFrame();
    await nextFrame();
    const began = performance.now();
    at().mount(prepared, root());
    return (await within(patience, 'The last question', drawnWith([last], true))) - began;
  },

  unmount(): void {
    at().unmount(root());
  },

  elements: (): number => document.body.querySelectorAll('*').length,

  isShown: (linkId: string): boolean => at().isShown(linkId),

  focus(linkId: string): void {
    const field = at().field(linkId);
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
    if (!field || document.activeElement !== field) throw new Error('The text field cannot be focused.');
  },

  textOf: (linkId: string): unknown => at().textOf(linkId),

  where: (linkId: string, yes: boolean): { readonly x: number; readonly y: number } =>
    reach(at().answer?.(linkId, yes)),

  /** Waits for the next key; `outcome` then gives the time from it to the frame that shows what it typed. */
  awaitKey(): void {
    let pressed = 0;
    addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true, once: true });
    pending = within(
      60_000,
      'A letter',
      new Promise<number>((resolve) => {
        addEventListener('input', () => void frameDrawn().then((drawn) => resolve(drawn - pressed)), {
          capture: true,
          once: true,
        });
      }),
    );
    pending.catch(() => undefined);
  },

  /** Waits for the next press; `outcome` then gives the time from it to the frame that shows its effect. */
  awaitPress(linkIds: readonly string[], shown: boolean): void {
    pending = within(
      60_000,
      'What an answer opens or closes',
      new Promise<number>((resolve, reject) => {
        addEventListener(
          'pointerup',
          ({ timeStamp }) => void drawnWith(linkIds, shown).then((drawn) => resolve(drawn - timeStamp), reject),
          { capture: true, once: true },
        );
      }),
    );
    pending.catch(() => undefined);
  },

  outcome: (): Promise<number> => pending,
};

export type Probe = typeof probe;

Object.assign(globalThis, { probe });
