'use client';
import {
  useInsertionEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import { createRecords, type Records, type RecordsStore, type RecordState, type RecordStates } from './records.ts';
import { RecordsContext, type RecordKeeper } from './records-context.ts';

/** How a record came to change. */
export interface RecordChangeDetails {
  readonly reason: 'tick' | 'clear';
  readonly event: Event;
  /** Leaves the record as it is. */
  readonly cancel: () => void;
}

export interface RecoveryTimelineRecordsProps {
  /** What is recorded, where the application holds it. */
  records?: RecordStates;
  /** What is recorded at first. Its ids come from `recordIdOf`. */
  defaultRecords?: RecordStates;
  /** The host's own store, in place of both: such as one that a server or a device keeps. */
  store?: RecordsStore;
  /** Told before a box changes its record; `null` where it is cleared. */
  onRecordChange?: (id: string, state: RecordState | null, details: RecordChangeDetails) => void;
  /**
   * The name of the boxes in a form. Without script a plain post has the id of each ticked box under it.
   * @default 'done'
   */
  name?: string;
  children: ReactNode;
}

/**
 * Gives the tasks and visits inside it a box to tick, wherever they stand, and keeps what is ticked.
 * Without it a plan is to read alone. Renders no element.
 */
export function RecoveryTimelineRecords({
  records,
  defaultRecords,
  store,
  onRecordChange,
  name = 'done',
  children,
}: RecoveryTimelineRecordsProps): ReactElement {
  const [own] = useState(() => createRecords(records ?? defaultRecords));
  const latest = useRef({ onRecordChange, isControlled: records !== undefined });
  useInsertionEffect(() => {
    latest.current = { onRecordChange, isControlled: records !== undefined };
  });
  useLayoutEffect(() => {
    if (records) replaceAll(own, records);
  }, [own, records]);

  const keeper = useMemo((): RecordKeeper => {
    const kept = store ?? own;
    return {
      store: kept,
      name,
      record(id, { target, nativeEvent }) {
        const state = target.checked ? 'done' : null;
        let cancelled = false;
        latest.current.onRecordChange?.(id, state, {
          reason: target.checked ? 'tick' : 'clear',
          event: nativeEvent,
          cancel: () => (cancelled = true),
        });
        if (!cancelled && !(latest.current.isControlled && store === undefined)) kept.of(id).set(state);
      },
    };
  }, [store, own, name]);

  return <RecordsContext value={keeper}>{children}</RecordsContext>;
}

function replaceAll(own: Records, records: RecordStates): void {
  for (const id of Object.keys({ ...own.getSnapshot(), ...records })) own.of(id).set(records[id] ?? null);
}
