'use client';
import { useState } from 'react';
import type { ItemState } from '../../engine/model/session.ts';
import { useForm } from '../form-context.ts';
import { shownList, shownParts, type Parts } from './typed-parts.ts';

/** What was typed, and the state of the item that came of it. */
interface Typed<Shown> extends Pick<ItemState, 'answers' | 'entered'> {
  readonly shown: Shown;
}

/**
 * What the fields of an item show, and how to change it.
 *
 * The session keeps the number 12, the field must go on showing "12." while
 * someone types "12.5". So the typed text stands for as long as the session
 * holds what came of it, and gives way to any other answer.
 */
function useTyped<Shown>(
  state: ItemState,
  read: (state: ItemState, locale: string | undefined) => Shown,
  write: (shown: Shown) => Readonly<Record<string, readonly string[]>>,
): readonly [Shown, (next: Shown) => void] {
  const { session } = useForm('FormItem');
  const [typed, setTyped] = useState<Typed<Shown>>();
  const stands = typed && typed.answers === state.answers && typed.entered === state.entered;

  function type(shown: Shown) {
    session.enter(state.key, write(shown));
    const { answers, entered } = session.item(state.key).getSnapshot();
    setTyped({ shown, answers, entered });
  }

  return [stands ? typed.shown : read(state, session.locale), type];
}

/** The texts of the fields of one answer, by part. */
export function useTypedParts(state: ItemState): readonly [Parts, (changes: Parts) => void] {
  const [parts, type] = useTyped(state, shownParts, (shown: Parts) =>
    Object.fromEntries(Object.entries(shown).map(([part, text]) => [part, [text]])),
  );
  return [parts, (changes) => type({ ...parts, ...changes })];
}

/** The texts of several answers, one field each, with an empty field at the end. */
export function useTypedList(state: ItemState): readonly [readonly string[], (index: number, text: string) => void] {
  const [texts, type] = useTyped(state, shownList, (shown) => ({ '': shown }));
  return [
    texts,
    (index, text) => {
      const next = texts.with(index, text);
      type(next.at(-1) === '' ? next : [...next, '']);
    },
  ];
}
