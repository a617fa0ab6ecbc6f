'use client';
import { useStore } from '@osseo/core/react';
import { createContext, use, type Context } from 'react';
import type { ItemKey, ItemState } from '../../engine/model/session.ts';
import { useForm } from '../form-context.ts';
import { useSayingSo } from './use-saying-so.ts';

/** Whether what is around an item does not apply, and is there for reading only with all that it holds. */
export const ProtectedContext: Context<boolean> = createContext(false);

/**
 * An item as it is to be shown: as it is; where it does not apply and the form protects it, for reading only and
 * without the answers that do not count; nothing where nobody is to see it.
 */
export function useShown(key: ItemKey): ItemState | undefined {
  const { session } = useForm('FormItem');
  const state = useStore(session.item(key), (item) => item);
  const isProtected = use(ProtectedContext);
  const { enabled, item } = state;
  useSayingSo(enabled && !item.hidden);
  if (item.hidden) return undefined;
  if (enabled) return state;
  return isProtected || item.disabledDisplay === 'protected'
    ? { ...state, answers: [], entered: undefined, item: { ...item, readOnly: true } }
    : undefined;
}
