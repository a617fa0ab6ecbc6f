/**
 * What is put into each page before its own scripts. Nothing of it runs while
 * nothing is measured.
 */
import { frameEnd, nextFrame, settle } from '../../rendering/page/waiting.ts';
import type { TimelineEvent } from '../events/make-events.ts';
import type { TimelineContender } from './contender.ts';

let events: readonly TimelineEvent[] = [];

const contender = (): TimelineContender => (globalThis as unknown as { contender: TimelineContender }).contender;

const root = (): HTMLElement => document.querySelector<HTMLElement>('#root') ?? document.body;

/** What is ticked leaves no trace in the document but this. */
const boxAt = (index: number): HTMLInputElement | undefined => root().getElementsByTagName('input')[index];

/** Looked for once in every frame, until it is there. */
async function drawnWith(title: string): Promise<number> {
  do await nextFrame();
  while (!(root().textContent ?? '').includes(title));
  return frameEnd();
}

const timelineProbe = {
  isReady: (): boolean => 'contender' in globalThis,

  settle,

  async load(url: string): Promise<void> {
    events = (await (await fetch(url)).json()) as readonly TimelineEvent[];
  },

  /** From the call to the frame that shows the last event, in milliseconds. */
  async mount(patience: number): Promise<number> {
    await nextFrame();
    await nextFrame();
    const began = performance.now();
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`The last event: not within ${patience / 1000} s`)), patience);
    });
    await Promise.race([contender().mount(events, root()), late]);
    return (await Promise.race([drawnWith(events.at(-1)?.title ?? ''), late])) - began;
  },

  elements: (): number => document.body.querySelectorAll('*').length,

  /** How many of the events are in the document by their title. */
  titles(): number {
    const text = root().textContent ?? '';
    return events.filter(({ title }) => text.includes(title)).length;
  },

  /** Turns an event to done, or back, and waits for the frame that shows it. In milliseconds. */
  async update(index: number): Promise<number> {
    events = events.map((event, at) => (at === index ? { ...event, done: !event.done } : event));
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(root(), { subtree: true, childList: true, attributes: true, characterData: true });
    const before = boxAt(index)?.checked;
    await nextFrame();
    const began = performance.now();
    contender().update(events, index);
    await nextFrame();
    const ended = await frameEnd();
    observer.disconnect();
    if (changes === 0 && boxAt(index)?.checked === before)
      throw new Error('The event has changed, and nothing of it is seen.');
    return ended - began;
  },
};

export type TimelineProbe = typeof timelineProbe;

Object.assign(globalThis, { probe: timelineProbe });
