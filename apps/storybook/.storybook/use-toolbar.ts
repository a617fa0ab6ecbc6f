import { useSyncExternalStore } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';

const EVENTS = [GLOBALS_UPDATED, SET_GLOBALS] as const;

const INITIAL = { scheme: 'light', locale: 'en', density: 'comfortable' } as const;

/** What a switch of the toolbar chooses, outside of any story. */
export function useToolbar(name: keyof typeof INITIAL): string {
  return useSyncExternalStore(subscribe, () => chosenNow(name));
}

function subscribe(listener: () => void): () => void {
  const channel = addons.getChannel();
  for (const event of EVENTS) channel.on(event, listener);
  return () => {
    for (const event of EVENTS) channel.off(event, listener);
  };
}

/** What was said last about the globals: a change, or else how they began. */
export function chosenNow(name: keyof typeof INITIAL): string {
  const channel = addons.getChannel();
  for (const event of EVENTS) {
    const said: unknown = channel.last(event)?.[0]?.globals?.[name];
    if (typeof said === 'string') return said;
  }
  return INITIAL[name];
}
