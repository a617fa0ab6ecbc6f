'use client';
import { Combobox, type ComboboxOption } from '@osseo/ui';
import { useState, type ReactElement } from 'react';
import { nameOfReference } from '../../../engine/form-post/enter-reference.ts';
import type { Reference } from '../../../engine/model/answer.ts';
import type { ItemState } from '../../../engine/model/session.ts';
import { SingleControl } from '../../question/single-control.tsx';
import { useQuestion } from '../../question/use-question.ts';
import { ControlWords } from '../control-words.tsx';
import type { WidgetServices } from '../presented-form.ts';
import { usePresented } from '../use-presented.ts';

export interface ReferenceFieldProps {
  state: ItemState;
  searchRecords: NonNullable<WidgetServices['searchRecords']>;
}

/** A field in which records are found by writing a part of what they are called. A post carries their names, and no more: a server could not trust a pointer. */
export function ReferenceField({ state, searchRecords }: ReferenceFieldProps): ReactElement {
  const { session, presentation } = usePresented('ReferenceField');
  const question = useQuestion(state);
  const [found, setFound] = useState<ReadonlyMap<string, Reference>>(new Map());
  const { key, item, answers } = state;
  const { referenceTypes = [], referenceFilter, choiceColumns = [] } = presentation.itemOf(item.linkId);
  const chosen = answers.flatMap((answer) => (answer.kind === 'reference' ? [answer.value] : []));
  const known = new Map([...found, ...chosen.map((reference) => [tokenOf(reference), reference] as const)]);

  async function search(text: string, signal: AbortSignal): Promise<readonly ComboboxOption[]> {
    const records = await searchRecords(referenceTypes, referenceFilter, text, { columns: choiceColumns, signal });
    setFound(new Map(records.map(({ reference }) => [tokenOf(reference), reference])));
    return records.map(({ reference, description }) => ({
      ...optionOf(reference),
      ...(description && { description }),
    }));
  }

  function choose(tokens: readonly string[]) {
    const values = tokens.flatMap((token) => known.get(token) ?? []);
    session.answer(
      key,
      values.map((value) => ({ kind: 'reference', value })),
    );
  }

  const shared = { options: chosen.map(optionOf), onSearch: search, minLength: 1 };
  const tokens = chosen.map(tokenOf);
  return (
    <ControlWords>
      <SingleControl state={state} question={question}>
        {(control) => (
          <>
            {(chosen.length > 0 ? chosen : NOTHING).map((reference, index) => (
              <input key={index} type="hidden" name={question.name()} value={nameOfReference(reference)} />
            ))}
            {item.repeats ? (
              <Combobox {...control} {...shared} multiple value={tokens} onValueChange={choose} />
            ) : (
              <Combobox
                {...control}
                {...shared}
                value={tokens[0] ?? null}
                onValueChange={(token) => choose(token === null ? [] : [token])}
              />
            )}
          </>
        )}
      </SingleControl>
    </ControlWords>
  );
}

/** An empty field says that nothing is chosen. */
const NOTHING: readonly Reference[] = [{}];

function tokenOf({ reference, display = '' }: Reference): string {
  return reference ?? display;
}

function optionOf(reference: Reference): ComboboxOption {
  return { token: tokenOf(reference), label: reference.display ?? tokenOf(reference) };
}
