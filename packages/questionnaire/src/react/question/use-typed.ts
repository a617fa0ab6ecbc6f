'use client';
import { useReducer } from 'react';
import type { ItemState } from '../../engine/model/session.ts';
import { useForm } from '../form-context.ts';
import { listOfEntries, partsOfEntries, shownList, shownParts, type Parts } from './typed-parts.ts';
import type { TypedEntries } from './typed-texts.ts';

/** How an item was typed, if its answers came of that, and how to type it on. */
function useTyped(state: ItemState): readonly [TypedEntries | undefined, (entries: TypedEntries) => void] {
  const { typedTexts } = useForm('FormItem');
  // "12" and "12." are one answer: nothing changes in the session, and yet the field must show it.
  const [, showAgain] = useReducer((times: number) => times + 1, 0);

  function type(entries: TypedEntries) {
    typedTexts.enter(state.key, entries);
    showAgain();
  }

  return [typedTexts.of(state), type];
}

/** The texts of the fields of one answer, by part. */
export function useTypedParts(state: ItemState): readonly [Parts, (changes: Parts) => void] {
  const { session } = useForm('FormItem');
  const [typed, type] = useTyped(state);
  const parts = typed ? partsOfEntries(typed) : shownParts(state, session.locale);
  return [
    parts,
    (changes) =>
      type(Object.fromEntries(Object.entries({ ...parts, ...changes }).map(([part, text]) => [part, [text]]))),
  ];
}

/** The texts of several answers, one field each, with an empty field at the end. */
export function useTypedList(state: ItemState): readonly [readonly string[], (index: number, text: string) => void] {
  const { session } = useForm('FormItem');
  const [typed, type] = useTyped(state);
  const texts = typed ? listOfEntries(typed) : shownList(state, session.locale);
  return [
    texts,
    (index, text) => {
      const next = texts.with(index, text);
      type({ '': next.at(-1) === '' ? next : [...next, ''] });
    },
  ];
}
