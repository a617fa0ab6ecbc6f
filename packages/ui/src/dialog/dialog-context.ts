'use client';
import { OsseoError } from '@osseo/core';
import { createContext, useContext, type Context } from 'react';

/** The id of the dialog around a part. */
export const DialogContext: Context<string | undefined> = createContext<string | undefined>(undefined);

/** @throws {OsseoError} `part-outside-root` when there is no `Dialog` around `part`. */
export function useDialogId(part: string): string {
  const id = useContext(DialogContext);
  if (id !== undefined) return id;
  throw new OsseoError(
    'part-outside-root',
    `<${part}> stands outside a <Dialog>, so there is none that it could belong to. Put it inside <Dialog id="…">.`,
  );
}
