import { createStore } from '@osseo/core';
import type { AnsweringSession } from '../engine/model/session.ts';
import { snapshotOf } from '../engine/session/snapshot-of.ts';
import type { Draft, DraftCondition, DraftMode, SaveDraft } from './model.ts';

export interface CreateDraftOptions {
  /** See `DraftMode`; `none` unless said. */
  readonly mode?: DraftMode;
  /** How long nothing changes before it is saved, in milliseconds; 1,500 unless said. */
  readonly delay?: number;
}

/** Watches the answers of a session, and keeps them by the mode that the host has chosen. Create it once, outside render. */
export function createDraft(
  session: AnsweringSession,
  { mode = 'none', delay = 1_500 }: CreateDraftOptions = {},
): Draft {
  const condition = createStore<DraftCondition>('unchanged');
  const answersNow = () => JSON.stringify(snapshotOf(session));
  let kept = answersNow();
  let keep: SaveDraft | undefined;
  let released = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> | undefined;

  session.subscribe(() => {
    if (condition.getSnapshot() === 'over') return;
    // Whether something differs is found out when it is saved: that costs as much as the form is long.
    if (condition.getSnapshot() !== 'saving') condition.set('unsaved');
    later();
  });

  function later(): void {
    clearTimeout(timer);
    if (keep && !released) timer = setTimeout(() => void save(), delay);
  }

  async function save(isLast = false): Promise<void> {
    clearTimeout(timer);
    if (saving && !isLast) {
      await saving;
      return save();
    }
    const answers = answersNow();
    if (!keep || released || condition.getSnapshot() === 'over') return;
    if (answers === kept) {
      if (condition.getSnapshot() === 'unsaved') condition.set('unchanged');
      return;
    }
    condition.set('saving');
    saving = attempt(keep, answers, isLast);
    await saving;
    saving = undefined;
  }

  async function attempt(by: SaveDraft, answers: string, isLast: boolean): Promise<void> {
    const result = await by({ isLast }).catch(() => 'failed' as const);
    if (result === 'saved') kept = answers;
    const isBehind = result === 'saved' && answersNow() !== answers;
    condition.set(isBehind ? 'unsaved' : result);
    if (isBehind) later();
  }

  return {
    mode,
    getSnapshot: condition.getSnapshot,
    subscribe: condition.subscribe,
    isUnsent: () => !released && condition.getSnapshot() !== 'over' && answersNow() !== kept,
    save,
    keepBy(by) {
      keep = by;
      if (by && condition.getSnapshot() === 'unsaved') later();
    },
    release() {
      released = true;
      clearTimeout(timer);
    },
    hold() {
      released = false;
      if (condition.getSnapshot() === 'unsaved') later();
    },
    async mayLeave(ask) {
      await saving;
      if (released || condition.getSnapshot() === 'over' || answersNow() === kept) return true;
      return ask();
    },
  };
}
