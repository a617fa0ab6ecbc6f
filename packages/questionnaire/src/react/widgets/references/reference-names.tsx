'use client';
import { TextInput } from '@osseo/ui';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { enterReference, nameOfReference } from '../../../engine/form-post/enter-reference.ts';
import type { ItemState } from '../../../engine/model/session.ts';
import { SingleControl } from '../../question/single-control.tsx';
import { useQuestion } from '../../question/use-question.ts';
import { usePresented } from '../use-presented.ts';

/** A record by what it is called, which the clinic looks up: where nobody searches, and until script does. */
export function ReferenceNames({ state }: { state: ItemState }): ReactElement {
  const { session, messages, words, t } = usePresented('ReferenceNames');
  const question = useQuestion(state);
  const { key, item } = state;
  const [texts, write] = useNames(state, (names) => enterReference(session, key, names));
  const noteId = `${question.id}-note`;

  // What somebody has written before script came is theirs.
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const written = [...(fields.current?.querySelectorAll('input') ?? [])].map(({ value }) => value);
    if (written.join() !== texts.join()) write(written);
    // oxlint-disable-next-line react/exhaustive-deps -- It is looked at once.
  }, []);

  return (
    <SingleControl state={state} question={question}>
      {({ 'aria-describedby': described, ...control }) => (
        <div className="osseo-form-reference-names" ref={fields}>
          <p className="osseo-form-reference-note" id={noteId}>
            {t(words.reference)}
          </p>
          {texts.map((text, index) => (
            <TextInput
              {...control}
              {...(index > 0 && {
                id: `${question.id}-${index}`,
                'aria-label': t(messages.entryLabel, { question: question.label, number: index + 1 }),
              })}
              key={index}
              aria-describedby={described ? `${described} ${noteId}` : noteId}
              name={question.name()}
              value={text}
              onChange={({ target }) => write(item.repeats ? texts.with(index, target.value) : [target.value])}
            />
          ))}
        </div>
      )}
    </SingleControl>
  );
}

/** What is written in each field: as it was typed, as long as it means what the session holds. */
function useNames(
  { item, answers }: ItemState,
  enter: (names: readonly string[]) => void,
): readonly [texts: readonly string[], write: (texts: readonly string[]) => void] {
  const [typed, setTyped] = useState<readonly string[]>([]);
  const names = answers.flatMap((answer) => (answer.kind === 'reference' ? [nameOfReference(answer.value)] : []));
  const meant = typed.map((text) => text.trim()).filter((text) => text !== '');
  const shown = meant.join('\n') === names.join('\n') ? typed : names;
  const texts = shown.length === 0 || (item.repeats && shown.at(-1) !== '') ? [...shown, ''] : shown;
  return [
    texts,
    (next) => {
      setTyped(next);
      enter(next);
    },
  ];
}
