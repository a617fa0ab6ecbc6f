'use client';
import { useState } from 'react';
import type { ItemState } from '../../engine/model/session.ts';
import type { FormContextValue } from '../form-context.ts';
import { listOfEntries, partsOfEntries, shownList, shownParts, type Parts } from './typed-parts.ts';
import type { TypedEntries } from './typed-texts.ts';

/** How an item was typed, if its answers came of that, and how to type it on. */
function useTyped(
  { typedTexts }: FormContextValue,
  state: ItemState,
): readonly [TypedEntries | undefined, (entries: TypedEntries) => void] {
  // "12" and "12." are one answer: nothing changes in the session, and yet the field must show it.
  const [, setTimes] = useState(0);

  function type(entries: TypedEntries) {
    typedTexts.enter(state.key, entries);
    setTimes((times) => times + 1);
  }

  return [typedTexts.of(state), type];
}

/** The texts of the fields of one answer, by part. */
export function useTypedParts(form: FormContextValue, state: ItemState): readonly [Parts, (changes: Parts) => void] {
  const [typed, type] = useTyped(form, state);
  const parts = typed ? partsOfEntries(typed) : shownParts(state, form.session.locale);
  return [
    parts,
    (changes) =>
      type(Object.fromEntries(Object.entries({ ...parts, ...changes }).map(([part, text]) => [part, [text]]))),
  ];
}

/** The texts of several answers, one field each, with an empty field at the end. */
export function useTypedList(
  form: FormContextValue,
  state: ItemState,
): readonly [readonly string[], (index: number, text: string) => void] {
  const [typed, type] = useTyped(form, state);
  const texts = typed ? listOfEntries(typed) : shownList(state, form.session.locale);
  return [
    texts,
    (index, text) => {
      const next = texts.with(index, text);
      type({ '': next.at(-1) === '' ? next : [...next, ''] });
    },
  ];
}
