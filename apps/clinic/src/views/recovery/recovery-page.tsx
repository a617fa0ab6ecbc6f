import { formatCivilDate, formatMessage, type CivilDate } from '@osseo/core';
import { RecoveryPlanView, type RecoveryAddresses } from '@osseo/recovery-timeline/react';
import { Button, Callout } from '@osseo/ui';
import type { ReactElement } from 'react';
import { clinic } from '../../../clinic.config.ts';
import { warningSignWords } from '../../catalogue/warning-sign-words.ts';
import type { Locale } from '../../languages.ts';
import { planPath, planPaths } from '../../plan/plan-paths.ts';
import { planRecoveryFor } from '../../plan/plan-recovery-of.ts';
import type { PlanSubmission } from '../../plan/plan-submission.ts';
import { recoveryMessagesFor } from '../../plan/recovery-messages.ts';
import { wordsFor } from '../../words/index.ts';

export interface RecoveryPageProps extends Pick<PlanSubmission, 'procedures' | 'response'> {
  locale: Locale;
  /** The day of treatment, or `null` as long as there is none. */
  dayZero: CivilDate | null;
  /** The day at the clinic; `null` for a sheet of paper, which is read on other days too and can open nothing. */
  today: CivilDate | null;
  /** What a sheet of paper shows: all of the plan, or one page for a wall. */
  sheet?: 'plan' | 'fridge';
}

/** The merged recovery plan of what was chosen. */
export function RecoveryPage({ locale, dayZero, today, sheet = 'plan', ...sent }: RecoveryPageProps): ReactElement {
  const words = wordsFor(locale).plan.recovery;
  const { plan, texts } = planRecoveryFor(sent, locale, dayZero);
  const format = clinic.formats[locale];

  return (
    <>
      {today ? (
        <p className="clinic-ways">
          <a className="clinic-back" href={planPath(locale, planPaths.sent)}>
            {wordsFor(locale).plan.sent.talkingPoints}
          </a>
        </p>
      ) : (
        <p className="clinic-actions">
          <a className="clinic-back" href={planPath(locale, planPaths.recovery)}>
            {words.backToPlan}
          </a>
          <span className="clinic-aside">{words.printHint}</span>
        </p>
      )}
      {dayZero && today && (
        <p className="clinic-aside clinic-today">
          {formatMessage(words.todayHere, locale, { date: formatCivilDate(today, format) })}
        </p>
      )}
      <RecoveryPlanView
        plan={plan}
        texts={texts}
        locale={format}
        messages={recoveryMessagesFor(locale)}
        warningSigns={warningSignWords[locale]}
        emergencyNumber={clinic.emergencyNumber[locale]}
        clinicPhone={clinic.phone.clinic}
        headingLevel={1}
        today={dayZero && today}
        printing={today === null && (sheet === 'fridge' ? 'fridge' : true)}
        addresses={addressesOf(locale)}
        className="clinic-recovery"
      />
      {today && (
        <p className="clinic-actions">
          <Button variant="secondary" render={<a href={`${planPath(locale, planPaths.sent)}#day-zero`} />}>
            {dayZero ? words.changeDate : words.setDate}
          </Button>
        </p>
      )}
      <Callout level="note" label={wordsFor(locale).site.notReviewed} className="clinic-notice">
        <p>{words.draft}</p>
        <p>
          {dayZero
            ? formatMessage(words.treatmentDay, locale, { date: formatCivilDate(dayZero, format) })
            : words.undated}
        </p>
      </Callout>
    </>
  );
}

/** Where the same plan is in another form; the site works without script. */
function addressesOf(locale: Locale): RecoveryAddresses {
  const calendar = planPath(locale, planPaths.calendar);
  const sheet = planPath(locale, planPaths.sheet);
  return { calendar, calendarDetails: `${calendar}?detail=full`, plan: sheet, fridge: `${sheet}?page=fridge` };
}
