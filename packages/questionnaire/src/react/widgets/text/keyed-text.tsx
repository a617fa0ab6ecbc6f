'use client';
import { TextInput } from '@osseo/ui';
import type { ReactElement } from 'react';
import { useTextFields } from '../../question/text-fields.tsx';
import type { ItemRendererProps } from '../../renderers/item-renderer.ts';
import { TextItem } from '../../renderers/text-item.tsx';
import { usePresented } from '../use-presented.ts';

/** Words, with the keyboard of a phone that suits them where the form says so (SDC's `keyboard`). */
export function KeyedText({ state }: ItemRendererProps): ReactElement {
  const { presentation } = usePresented('KeyedText');
  const { keyboard } = presentation.itemOf(state.item.linkId);
  return keyboard && state.item.type === 'string' ? (
    <Keyed state={state} keyboard={keyboard} />
  ) : (
    <TextItem state={state} />
  );
}

interface KeyedProps extends ItemRendererProps {
  keyboard: 'email' | 'numeric' | 'tel' | 'url';
}

/** No `type` but text: what is said of a mistake is ours, in the language of the page. */
function Keyed({ state, keyboard }: KeyedProps): ReactElement {
  return useTextFields(state, (field) => (
    <TextInput {...field} inputMode={keyboard} dir="ltr" autoCapitalize="none" spellCheck={false} />
  ));
}
