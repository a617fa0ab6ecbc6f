import { formatCivilDate, formatMessage, type CivilDate } from '@osseo/core';
import { RecoveryPlanView, RecoveryTimelineRecords, type RecoveryAddresses } from '@osseo/recovery-timeline/react';
import { Button, Callout } from '@osseo/ui';
import type { ReactElement } from 'react';
import { clinic } from '../../../clinic.config.ts';
import { warningSignWords } from '../../catalogue/warning-sign-words.ts';
import type { Locale } from '../../languages.ts';
import { planPath, planPaths } from '../../plan/plan-paths.ts';
import { planRecoveryFor } from '../../plan/plan-recovery-of.ts';
import type { PlanSubmission } from '../../plan/plan-submission.ts';
import { recoveryMessagesFor } from '../../plan/recovery-messages.ts';
import { BOXES } from '../../plan/ticked-in.ts';
import { wordsFor } from '../../words/index.ts';
import { RecoveryDays } from './recovery-days.tsx';

export interface RecoveryPageProps extends Pick<PlanSubmission, 'procedures' | 'response'> {
  locale: Locale;
  /** The day of treatment, or `null` as long as there is none. */
  dayZero: CivilDate | null;
  /** Ids of the visits and tasks that are ticked. */
  done: readonly string[];
  /** The day at the clinic; `null` for a sheet of paper, which is read on other days too and can open nothing. */
  today: CivilDate | null;
  /** What a sheet of paper shows: all of the plan, or one page for a wall. */
  sheet?: 'plan' | 'fridge';
}

/** The merged recovery plan of what was chosen. */
export function RecoveryPage({
  locale,
  dayZero,
  done,
  today,
  sheet = 'plan',
  ...sent
}: RecoveryPageProps): ReactElement {
  const words = wordsFor(locale).plan.recovery;
  const { plan, texts } = planRecoveryFor(sent, locale, dayZero);
  const format = clinic.formats[locale];
  const dateAddress = `${planPath(locale, planPaths.sent)}#day-zero`;
  const records = Object.fromEntries(done.map((id) => [id, 'done'] as const));

  const view = (
    <RecoveryTimelineRecords defaultRecords={records} name={BOXES.inWords}>
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
        days={<RecoveryDays records={records} />}
        className={sheet === 'fridge' ? 'clinic-recovery clinic-fridge' : 'clinic-recovery'}
      />
    </RecoveryTimelineRecords>
  );

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
      {today && (
        <p className="clinic-aside clinic-today">
          {dayZero ? (
            formatMessage(words.todayHere, locale, { date: formatCivilDate(today, format) })
          ) : (
            <>
              {words.undated} <a href={dateAddress}>{words.setDate}</a>
            </>
          )}
        </p>
      )}
      {today ? (
        <form method="post">
          {view}
          <p className="clinic-aside clinic-ticks">{words.ticksNote}</p>
          <div className="clinic-actions">
            <Button type="submit">{words.saveTicks}</Button>
            <Button variant="secondary" render={<a href={dateAddress} />}>
              {dayZero ? words.changeDate : words.setDate}
            </Button>
          </div>
          <p id="ticked" className="clinic-ticked" tabIndex={-1}>
            {words.ticksSaved}
          </p>
        </form>
      ) : (
        view
      )}
      <Callout level="note" label={wordsFor(locale).site.notReviewed} className="clinic-notice">
        <p>{words.draft}</p>
        {dayZero && <p>{formatMessage(words.treatmentDay, locale, { date: formatCivilDate(dayZero, format) })}</p>}
        {!dayZero && !today && <p>{words.undated}</p>}
      </Callout>
    </>
  );
}

/** Where the same plan is in another form; the site works without script. */
function addressesOf(locale: Locale): RecoveryAddresses {
  const calendar = planPath(locale, planPaths.calendar);
  return {
    calendar,
    calendarDetails: `${calendar}?detail=full`,
    plan: planPath(locale, planPaths.sheet),
    fridge: planPath(locale, planPaths.fridge),
  };
}
