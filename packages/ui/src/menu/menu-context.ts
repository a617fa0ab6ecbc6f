'use client';
import { OsseoError } from '@osseo/core';
import { createContext, useContext, type Context } from 'react';

/** Closes the menu around an item. */
export type CloseMenu = (event: Event) => void;

export const MenuContext: Context<CloseMenu | undefined> = createContext<CloseMenu | undefined>(undefined);

/** @throws {OsseoError} `part-outside-root` when there is no `Menu` around `part`. */
export function useCloseMenu(part: string): CloseMenu {
  const close = useContext(MenuContext);
  if (close) return close;
  throw new OsseoError(
    'part-outside-root',
    `<${part}> stands outside a <Menu>, where nobody finds it by keyboard. Put it inside <Menu id="…">.`,
  );
}
