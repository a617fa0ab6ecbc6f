'use client';
import { useEffect, useRef, useState } from 'react';
import type { Attachment } from '../../../engine/model/answer.ts';
import type { Entered } from '../../../engine/model/entered.ts';
import type { ItemState } from '../../../engine/model/session.ts';
import { usePresented } from '../use-presented.ts';
import { readFile } from './read-file.ts';

interface FileAnswers {
  /** Chosen in this page, taken or on their way. */
  readonly files: readonly File[];
  /** Names of those that could not be taken the last time. */
  readonly failed: readonly string[];
  readonly progressOf: (file: File) => number | undefined;
  /** Takes what is new, and gives up what is gone. */
  readonly change: (files: readonly File[]) => void;
  readonly remove: (file: Attachment) => void;
  /** Whether an answer was chosen in this page. */
  readonly isChosen: (file: Attachment) => boolean;
}

/**
 * Files as answers of a question: the host keeps them, or the answers hold them. What is not there yet is no answer.
 * @param early Files that were chosen before.
 */
export function useFileAnswers({ key, item, entered }: ItemState, early: readonly File[]): FileAnswers {
  const { session, presentation } = usePresented('FilesField');
  const { storeFile } = presentation.services;
  const [files, setFiles] = useState<readonly File[]>([]);
  const [failed, setFailed] = useState<readonly string[]>([]);
  const [shares, setShares] = useState<ReadonlyMap<File, number>>(new Map());
  const wanted = useRef(new Map<File, AbortController>());
  const made = useRef(new Map<File, Attachment>());

  function answer(gone: readonly (Attachment | undefined)[] = []) {
    if (!session.has(key)) return;
    const present = session.item(key).getSnapshot().answers;
    const chosen = [...made.current.values()];
    const kept = item.repeats || chosen.length === 0 ? present : [];
    const others = kept.flatMap((given) => (given.kind === 'attachment' ? [given.value] : []));
    const all = [...others.filter((file) => !chosen.includes(file) && !gone.includes(file)), ...chosen];
    session.answer(
      key,
      all.map((value) => ({ kind: 'attachment', value })),
      waiting(),
    );
  }

  /** What is on its way is no answer, and must not be left behind: nobody sends before it is there, or given up. */
  function waiting(): Entered | undefined {
    const names = [...wanted.current.keys()].filter((file) => !made.current.has(file)).map(({ name }) => name);
    return names.length > 0 ? { parts: { '': names.join('\n') }, code: 'file-on-its-way' } : undefined;
  }

  async function take(file: File) {
    const controller = new AbortController();
    const { signal } = controller;
    wanted.current.set(file, controller);
    const onProgress = (share: number) => setShares((before) => new Map(before).set(file, share));
    if (storeFile) onProgress(0);
    answer();
    try {
      const value = await (storeFile?.(file, { linkId: item.linkId, signal, onProgress }) ?? readFile(file));
      if (signal.aborted) return;
      made.current.set(file, value);
      if (storeFile) onProgress(1);
      answer();
    } catch {
      if (signal.aborted) return;
      wanted.current.delete(file);
      answer();
      setFiles((before) => before.filter((other) => other !== file));
      setFailed((before) => [...before, file.name]);
    }
  }

  function change(next: readonly File[]) {
    const gone = files.filter((file) => !next.includes(file));
    const values = gone.map((file) => made.current.get(file));
    for (const file of gone) {
      wanted.current.get(file)?.abort();
      wanted.current.delete(file);
      made.current.delete(file);
    }
    setFailed([]);
    setFiles(next);
    if (gone.length > 0) answer(values);
    for (const file of next) if (!files.includes(file)) void take(file);
  }

  useEffect(() => {
    const all = wanted.current;
    if (early.length > 0) change(early);
    // A draft remembers a file that was on its way when it was saved; it never came.
    else if (entered) answer();
    return () => {
      for (const controller of all.values()) controller.abort();
      const isWaiting = waiting() !== undefined;
      all.clear();
      if (isWaiting) answer();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- What was chosen before is taken once.
  }, []);

  return {
    files,
    failed,
    progressOf: (file) => shares.get(file),
    change,
    remove: (file) => answer([file]),
    isChosen: (file) => [...made.current.values()].includes(file),
  };
}
