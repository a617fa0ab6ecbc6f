'use client';
import { createContext, useContext, type Context } from 'react';
import { outsideRoot } from '../internal/outside-root.ts';

/** The id of the popover around a part. */
export const PopoverContext: Context<string | undefined> = createContext<string | undefined>(undefined);

/** @throws {OsseoError} `part-outside-root` when there is no `Popover` around `part`. */
export function usePopoverId(part: string): string {
  const id = useContext(PopoverContext);
  if (id !== undefined) return id;
  throw outsideRoot(part, 'Popover');
}
