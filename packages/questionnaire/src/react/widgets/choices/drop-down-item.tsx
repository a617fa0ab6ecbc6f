'use client';
import type { ReactElement } from 'react';
import { OptionSelect } from '../../question/option-select.tsx';
import { useQuestion } from '../../question/use-question.ts';
import type { ItemRendererProps } from '../../renderers/item-renderer.ts';
import { AutocompleteItem } from './autocomplete-item.tsx';

/**
 * A list that opens (`drop-down`), however few its options. Where several of them, or one's own words, are an answer, it
 * is a list in which one can also write: the list of a browser takes neither.
 */
export function DropDownItem({ state }: ItemRendererProps): ReactElement {
  const { type, repeats, options } = state.item;
  return type === 'choice' && !repeats && options.length > 0 ? (
    <DropDown state={state} />
  ) : (
    <AutocompleteItem state={state} />
  );
}

function DropDown({ state }: ItemRendererProps): ReactElement {
  return <OptionSelect state={state} question={useQuestion(state)} />;
}
