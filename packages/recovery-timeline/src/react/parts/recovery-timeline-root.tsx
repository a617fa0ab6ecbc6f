'use client';
import { formatMessage, type CivilDate } from '@osseo/core';
import type { WarningSignWords } from '@osseo/procedures/warning-signs';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { dayOf } from '../../engine/dates/plan-dates.ts';
import type { RecoveryPlan } from '../../engine/model/plan.ts';
import { nameOf, type PlanTexts } from '../../engine/texts/plan-texts.ts';
import type { RecoveryMessages } from '../../messages/recovery-messages.ts';
import { RecoveryContext, type HeadingLevel } from '../context/recovery-context.ts';
import { refuseMissingNumbers } from '../context/refuse-missing-numbers.ts';
import { classNames } from '../internal/class-names.ts';
import { SubHeading } from '../internal/sub-heading.tsx';

export interface RecoveryTimelineRootProps extends ComponentPropsWithRef<'article'> {
  /** From `planRecovery`. */
  plan: RecoveryPlan;
  /** BCP 47 tag by which dates and numbers are written. */
  locale: string;
  /** The words of the parts, e.g. `recoveryEn` of `@osseo/recovery-timeline/messages/en`. */
  messages: RecoveryMessages;
  /** Names and sentences of the treatments by their key: the words of each procedure, as plain data. */
  texts: PlanTexts;
  /** The warning signs in words. */
  warningSigns: WarningSignWords;
  /**
   * The patient's own date. Leave it out in HTML that is kept: without it there is no marker.
   * @default null
   */
  today?: CivilDate | null;
  /** The number that reaches an ambulance where the patient lives. */
  emergencyNumber: string;
  /** The clinic's telephone, as people dial it. */
  clinicPhone: string;
  /**
   * Level of the plan's own heading; parts stand below it.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /**
   * Whether the plan begins with its title and its treatments. Leave both out where a heading above it says so.
   * @default true
   */
  titled?: boolean;
}

/**
 * One person's recovery plan on paper or screen; every other part stands inside it.
 * Renders an `<article>` element that begins with a heading, unless it is not `titled`.
 * @throws {OsseoError} `invalid-plan` without a number to call in an emergency, or without the clinic's
 */
export function RecoveryTimelineRoot({
  plan,
  locale,
  messages,
  texts,
  warningSigns,
  today = null,
  emergencyNumber,
  clinicPhone,
  headingLevel = 2,
  titled = true,
  className,
  children,
  ...props
}: RecoveryTimelineRootProps): ReactElement {
  refuseMissingNumbers({ emergencyNumber, clinicPhone });
  const todayDay = today === null ? null : dayOf(plan, today);
  const names = plan.tracks.map(({ treatment }) => nameOf(texts, treatment));
  return (
    <RecoveryContext
      value={{
        plan,
        locale,
        messages,
        texts,
        warningSigns,
        today,
        todayDay,
        year: plan.anchor?.slice(0, 4),
        emergencyNumber,
        clinicPhone,
        headingLevel,
      }}
    >
      <article {...props} className={classNames('osseo-recovery-root', className)}>
        {titled && (
          <header className="osseo-recovery-header">
            <SubHeading depth={0} className="osseo-recovery-title">
              {messages.planTitle}
            </SubHeading>
            <p className="osseo-recovery-treatments">
              <bdi>{new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)}</bdi>
            </p>
          </header>
        )}
        {children}
        <footer className="osseo-recovery-foot">
          <p className="osseo-recovery-phone">{formatMessage(messages.callClinic, locale, { number: clinicPhone })}</p>
        </footer>
      </article>
    </RecoveryContext>
  );
}
