'use client';
import { OsseoError } from '@osseo/core';
import { createContext, useContext, type Context } from 'react';

/** The id of the popover around a part. */
export const PopoverContext: Context<string | undefined> = createContext<string | undefined>(undefined);

/** @throws {OsseoError} `part-outside-root` when there is no `Popover` around `part`. */
export function usePopoverId(part: string): string {
  const id = useContext(PopoverContext);
  if (id !== undefined) return id;
  throw new OsseoError(
    'part-outside-root',
    `<${part}> stands outside a <Popover>, so there is none that it could close. Put it inside <Popover id="…">.`,
  );
}
