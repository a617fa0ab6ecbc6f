'use client';
import { createContext, useContext, type Context } from 'react';
import { outsideRoot } from '../internal/outside-root.ts';

/** Closes the menu around an item. */
export type CloseMenu = (event: Event) => void;

export const MenuContext: Context<CloseMenu | undefined> = createContext<CloseMenu | undefined>(undefined);

/** @throws {OsseoError} `part-outside-root` when there is no `Menu` around `part`. */
export function useCloseMenu(part: string): CloseMenu {
  const close = useContext(MenuContext);
  if (close) return close;
  throw outsideRoot(part, 'Menu');
}
