import { createStore, type ReadableStore } from '@osseo/core';
import type { AnsweringSession } from '../model/session.ts';
import { internalsOf } from '../session/internals.ts';
import { recording, restore, type Patch } from './patch.ts';

/** What can be taken back, and what can be done again. */
export interface HistoryState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** The steps of one session. */
export interface History extends ReadableStore<HistoryState> {
  /** Takes back the last step: an answer with all that followed from it, or an instance that came or went. */
  undo(): void;
  /** Does again what was taken back last. A new answer makes an end of that. */
  redo(): void;
  /** Forgets all steps and records no more. */
  stop(): void;
}

/** Older steps are forgotten: a person takes back a few, and each holds answers. */
export const MAX_STEPS = 200;

/**
 * Records the steps of a session, from now on. A step costs what it changes, never the size of the form. What is typed
 * into one question in a row is one step.
 */
export function recordHistory(session: AnsweringSession): History {
  const workings = internalsOf(session);
  const store = createStore<HistoryState>({ canUndo: false, canRedo: false });
  const done: Patch[] = [];
  const undone: Patch[] = [];
  let current = (workings.recorder = recording(workings));
  /** The question that was answered last, as long as nothing else has happened since. */
  let lastAnswered: string | undefined;
  let isRestoring = false;
  const stopListening = session.subscribe(finishStep);

  function finishStep(): void {
    if (isRestoring || (current.items.size === 0 && current.lists.size === 0)) return;
    const step = current;
    current = workings.recorder = recording(workings);
    const own = [...step.items].filter(([key]) => session.has(key) && isOwn(key)).map(([key]) => key);
    // What was only worked out, such as after a query, belongs to the step before.
    if (own.length === 0 && step.lists.size === 0) return mergeInto(done.at(-1), step);

    const [answered] = own;
    const isOneAnswer = own.length === 1 && step.lists.size === 0;
    if (isOneAnswer && answered === lastAnswered) mergeInto(done.at(-1), step);
    else done.push(step);
    lastAnswered = isOneAnswer ? answered : undefined;
    if (done.length > MAX_STEPS) done.shift();
    undone.length = 0;
    tell();
  }

  function isOwn(key: string): boolean {
    return session.item(key).getSnapshot().calculation !== 'followed';
  }

  function move(from: Patch[], to: Patch[]): void {
    const patch = from.pop();
    if (!patch) return;
    const inverse = (workings.recorder = recording(workings));
    isRestoring = true;
    restore(workings, patch);
    isRestoring = false;
    to.push(inverse);
    current = workings.recorder = recording(workings);
    lastAnswered = undefined;
    tell();
  }

  function tell(): void {
    store.set({ canUndo: done.length > 0, canRedo: undone.length > 0 });
  }

  return {
    ...store,
    undo: () => move(done, undone),
    redo: () => move(undone, done),
    stop() {
      stopListening();
      workings.recorder = undefined;
      done.length = 0;
      undone.length = 0;
      tell();
    },
  };
}

/** Of two steps that count as one the first knows what was before. */
function mergeInto(earlier: Patch | undefined, later: Patch): void {
  if (!earlier) return;
  for (const [key, past] of later.items) if (!earlier.items.has(key)) earlier.items.set(key, past);
}
