'use client';
import { OsseoError, type ReadableStore } from '@osseo/core';
import { createContext, use, type Context } from 'react';
import type { Issue } from '../engine/model/issue.ts';
import type { ItemKey, AnsweringSession } from '../engine/model/session.ts';
import type { QuestionnaireMessages } from '../messages/questionnaire-messages.ts';
import type { Announcer } from './announcer.ts';
import type { FormPresentation } from './form-presentation.ts';
import type { OwnLanguage } from './question/own-language.tsx';
import type { TypedTexts } from './question/typed-texts.ts';
import type { ItemRenderers } from './renderers/item-renderer.ts';

/** How often someone tried to send the form, and what was wrong with it then. */
export interface Attempts {
  /** 0 until the first failed attempt in this browser. */
  readonly count: number;
  /** The first problem of each item at the last attempt, in reading order. */
  readonly reported: readonly Issue[];
}

/** What every part of a form shares. It carries stores, never their state, so it never changes while someone types. */
export interface FormContextValue {
  readonly session: AnsweringSession;
  /** BCP 47. */
  readonly locale: string;
  readonly messages: QuestionnaireMessages;
  /** The language of the form's own words, where it is another one. */
  readonly ownLanguage: OwnLanguage | undefined;
  readonly renderers: ItemRenderers;
  readonly presentation: FormPresentation;
  readonly attempts: ReadableStore<Attempts>;
  readonly announcer: Announcer;
  /** Whether it was said once that all questions here are optional. */
  readonly isOptionalSaid: boolean;
  /** How the answers were typed, which a field shows instead of how they would be written. */
  readonly typedTexts: TypedTexts;
  /** Checks one item again, once an attempt to send the form has failed. */
  readonly recheck: (key: ItemKey) => void;
}

export const FormContext: Context<FormContextValue | null> = createContext<FormContextValue | null>(null);

/**
 * What the form around a part shares with it. For renderers of one's own.
 * @throws {OsseoError} `part-outside-root`
 */
export function useForm(part: string): FormContextValue {
  const form = use(FormContext);
  if (form) return form;
  throw new OsseoError('part-outside-root', `Osseo: <${part}> is outside <FormRoot>. Wrap it in one.`);
}
