'use client';
import { createContext, use, type Context } from 'react';
import { OsseoError, type CivilDate } from '@osseo/core';
import type { WarningSignWords } from '@osseo/procedures/warning-signs';
import type { RecoveryPlan } from '../../engine/model/plan.ts';
import type { PlanTexts } from '../../engine/texts/plan-texts.ts';
import type { RecoveryMessages } from '../../messages/recovery-messages.ts';

/** The depth of a heading in the outline of the page. */
export type HeadingLevel = 1 | 2 | 3;

/** What every part of one timeline shares. */
export interface Recovery {
  readonly plan: RecoveryPlan;
  /** BCP 47 tag by which dates and numbers are written. */
  readonly locale: string;
  readonly messages: RecoveryMessages;
  readonly texts: PlanTexts;
  readonly warningSigns: WarningSignWords;
  /** `null` on a server, and wherever the day is not known yet. */
  readonly today: CivilDate | null;
  /** `today` as a day of the plan; `null` also in a plan without dates. */
  readonly todayDay: number | null;
  /** The year that dates leave out: that of day 0. */
  readonly year: string | undefined;
  readonly emergencyNumber: string;
  readonly clinicPhone: string;
  readonly headingLevel: HeadingLevel;
}

export const RecoveryContext: Context<Recovery | null> = createContext<Recovery | null>(null);

/**
 * What the root was given.
 * @throws {OsseoError} `part-outside-root`
 */
export function useRecovery(): Recovery {
  const recovery = use(RecoveryContext);
  if (recovery) return recovery;
  throw new OsseoError(
    'part-outside-root',
    'Osseo: a part of the timeline stands alone. Put it inside <RecoveryTimelineRoot>.',
  );
}
