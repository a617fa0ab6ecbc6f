'use client';
import { MessagesProvider } from '@osseo/ui';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import { usePresented } from './use-presented.ts';

/** Gives the controls inside it their words, in the language in which the form is read. */
export function ControlWords({ children }: { children: ReactNode }): ReactElement {
  const { words, locale } = usePresented('ControlWords');
  const messages = useMemo(() => ({ ...words.controls, locale }), [words, locale]);
  return <MessagesProvider messages={messages}>{children}</MessagesProvider>;
}
