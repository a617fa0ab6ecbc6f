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

/**
 * What holds on this page. Its own store is asked, and not what was said last: the frames of a page say what holds in
 * them, and are heard here as well.
 */
export function chosenNow(): Choice {
  const { __STORYBOOK_PREVIEW__: preview } = globalThis as { __STORYBOOK_PREVIEW__?: PreviewOfPage };
  const choice = choiceOf(preview?.storyStoreValue?.userGlobals.get() ?? {});
  // The same choice is the same object, which is what lets React go on without drawing.
  if (JSON.stringify(choice) !== JSON.stringify(last)) last = choice;
  return last;
}

interface PreviewOfPage {
  readonly storyStoreValue?: { readonly userGlobals: { get(): Readonly<Record<string, unknown>> } };
}

let last: Choice = choiceOf({});
