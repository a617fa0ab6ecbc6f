'use client';
import type { ComboboxSearch } from '@osseo/ui';
import { createElement, useMemo, type ReactElement } from 'react';
import { codingToken } from '../../../engine/keys/tokens.ts';
import type { Item } from '../../../engine/model/item.ts';
import type { ItemRendererProps } from '../../renderers/item-renderer.ts';
import { useOnDemand } from '../../use-on-demand.ts';
import { usePresented } from '../use-presented.ts';
import type { AutocompleteFieldProps } from './autocomplete-field.tsx';
import { AnswersInHtml } from './answers-in-html.tsx';

/**
 * Options that are found by writing a part of them (`autocomplete`): those of the form, or of a value set elsewhere, in
 * which the host searches. Until its script is there it is a list or a field that posts.
 */
export function AutocompleteItem({ state }: ItemRendererProps): ReactElement {
  const { item } = state;
  const search = useSearchIn(item);
  const field = useOnDemand<AutocompleteFieldProps>(loadField);
  const hasList = search !== undefined || item.options.length > 0;
  return field && hasList ? createElement(field, { state, search }) : <AnswersInHtml state={state} />;
}

const loadField = () => import('./autocomplete-field.tsx').then(({ AutocompleteField }) => AutocompleteField);

/** Asks the host for options; `undefined` where it has no answer, or the form has the options itself. */
function useSearchIn({ linkId, options }: Item): ComboboxSearch | undefined {
  const { presentation } = usePresented('AutocompleteItem');
  const isKnown = options.length > 0;
  return useMemo(() => {
    const { searchOptions } = presentation.services;
    const { valueSet, terminologyServers: servers = [] } = presentation.itemOf(linkId);
    if (!searchOptions || valueSet === undefined || isKnown) return undefined;
    return async (text, signal) => {
      const found = await searchOptions(valueSet, text, { servers, signal });
      return found.map((coding) => ({ token: codingToken(coding), label: coding.display ?? coding.code ?? '' }));
    };
  }, [presentation, linkId, isKnown]);
}
