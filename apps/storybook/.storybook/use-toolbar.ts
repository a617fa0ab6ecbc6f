import { useSyncExternalStore } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { choiceOf, type Choice } from './toolbars.ts';

const EVENTS = [GLOBALS_UPDATED, SET_GLOBALS] as const;

/** What the toolbars choose, outside of any story. */
export function useToolbars(): Choice {
  return useSyncExternalStore(subscribe, chosenNow);
}

function subscribe(listener: () => void): () => void {
  const channel = addons.getChannel();
  for (const event of EVENTS) channel.on(event, listener);
  return () => {
    for (const event of EVENTS) channel.off(event, listener);
  };
}

/** What was said last about the globals: a change, or else how they began. */
export function chosenNow(): Choice {
  const channel = addons.getChannel();
  const [updated, initial] = EVENTS.map((event): Globals => channel.last(event)?.[0]?.globals ?? {});
  const choice = choiceOf({ ...initial, ...updated });
  // The same choice is the same object, which is what lets React go on without drawing.
  if (JSON.stringify(choice) !== JSON.stringify(last)) last = choice;
  return last;
}

type Globals = Readonly<Record<string, unknown>>;

let last: Choice = choiceOf({});
