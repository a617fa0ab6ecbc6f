'use client';
import type { CivilDate, CivilDateLimits } from '@osseo/core';
import { createContext, useContext, type Context } from 'react';
import { outsideRoot } from '../internal/outside-root.ts';
import type { Say } from '../messages/use-words.ts';

/** What a field for a date shares with the calendar in it. */
export interface DateFieldValue extends CivilDateLimits {
  readonly htmlFor: string;
  readonly locale: string;
  readonly say: Say<'dateField'>;
  /** What was understood, if it is a date. */
  readonly value: CivilDate | undefined;
  readonly disabled: boolean | undefined;
  readonly choose: (date: CivilDate) => void;
}

export const DateFieldContext: Context<DateFieldValue | undefined> = createContext<DateFieldValue | undefined>(
  undefined,
);

/** @throws {OsseoError} `part-outside-root` */
export function useDateField(part: string): DateFieldValue {
  const field = useContext(DateFieldContext);
  if (field) return field;
  throw outsideRoot(part, 'DateField');
}
