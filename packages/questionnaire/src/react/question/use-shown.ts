'use client';
import { useStore } from '@osseo/core/react';
import { createContext, use, type Context } from 'react';
import type { ItemKey, ItemState } from '../../engine/model/session.ts';
import { useForm, type FormContextValue } from '../form-context.ts';
import { useSayingSo } from './use-saying-so.ts';

/** Whether what is around an item does not apply, and is there for reading only with all that it holds. */
export const ProtectedContext: Context<boolean> = createContext(false);

/**
 * An item as it is to be shown: as it is; where it does not apply and the form protects it, for reading only and
 * without the answers that do not count; nothing where nobody is to see it.
 */
export function useShown(
  { session, announcer }: Pick<FormContextValue, 'session' | 'announcer'>,
  key: ItemKey,
): ItemState | undefined {
  const state = useStore(session.item(key), (item) => item);
  const isProtected = use(ProtectedContext);
  const { enabled, item } = state;
  useSayingSo(announcer, enabled && !item.hidden);
  if (!isSeen(state, isProtected)) return undefined;
  return enabled ? state : { ...state, answers: [], entered: undefined, item: { ...item, readOnly: true } };
}

/** Those of some items that are shown right now, for a part that has more to do with them than to leave the others out. */
export function useShownKeys(keys: readonly ItemKey[]): readonly ItemKey[] {
  const { session } = useForm('FormItem');
  const isProtected = use(ProtectedContext);
  const seen = (key: ItemKey) => isSeen(session.item(key).getSnapshot(), isProtected);
  const marks = useStore(session, () => keys.map((key) => (seen(key) ? '1' : '0')).join(''));
  return keys.filter((_, index) => marks[index] === '1');
}

function isSeen({ enabled, item }: ItemState, isProtected: boolean): boolean {
  return !item.hidden && (enabled || isProtected || item.disabledDisplay === 'protected');
}
