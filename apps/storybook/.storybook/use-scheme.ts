import { useSyncExternalStore } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';

type Scheme = 'light' | 'dark';

const EVENTS = [GLOBALS_UPDATED, SET_GLOBALS] as const;

/** The colour scheme of the toolbar, outside of any story. */
export function useScheme(): Scheme {
  return useSyncExternalStore(subscribe, schemeNow);
}

function subscribe(listener: () => void): () => void {
  const channel = addons.getChannel();
  for (const event of EVENTS) channel.on(event, listener);
  return () => {
    for (const event of EVENTS) channel.off(event, listener);
  };
}

/** What was said last about the globals: a change, or else how they began. */
function schemeNow(): Scheme {
  const channel = addons.getChannel();
  for (const event of EVENTS) {
    const said: unknown = channel.last(event)?.[0]?.globals?.scheme;
    if (said === 'dark' || said === 'light') return said;
  }
  return 'light';
}
