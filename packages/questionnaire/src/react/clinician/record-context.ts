'use client';
import { createContext, type Context, type ReactNode } from 'react';
import type { EarlierAnswers } from '../../engine/earlier/earlier-answers.ts';
import type { ItemState } from '../../engine/model/session.ts';
import type { RecordMessages } from '../../messages/record-messages.ts';

/** What the rows of a record share. */
export interface RecordContextValue {
  readonly messages: RecordMessages;
  readonly earlier: EarlierAnswers | undefined;
  readonly beside: ((state: ItemState) => ReactNode) | undefined;
}

export const RecordContext: Context<RecordContextValue | null> = createContext<RecordContextValue | null>(null);
