'use client';
import { useStore } from '@osseo/core/react';
import type { ReactElement } from 'react';
import type { ItemKey } from '../../../engine/model/session.ts';
import { usePresented } from '../use-presented.ts';

/** The signatures that a question asks for, where a table has no room for them beside it. */
export function ItemSignatures({ itemKey }: { itemKey: ItemKey }): ReactElement {
  const { session, presentation } = usePresented('ItemSignatures');
  const state = useStore(session.item(itemKey), (item) => item);
  return <>{presentation.showSignatures(state, 'capture')}</>;
}
