'use client';
import { createContext, useContext, type Context } from 'react';
import { outsideRoot } from '../internal/outside-root.ts';

/** The id of the dialog around a part. */
export const DialogContext: Context<string | undefined> = createContext<string | undefined>(undefined);

/** @throws {OsseoError} `part-outside-root` when there is no `Dialog` around `part`. */
export function useDialogId(part: string): string {
  const id = useContext(DialogContext);
  if (id !== undefined) return id;
  throw outsideRoot(part, 'Dialog');
}
