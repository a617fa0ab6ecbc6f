import type { ReactElement, ReactNode } from 'react';
import type { PlanChange, RestrictionTerm } from '../../engine/model/change.ts';
import { RULE_TEXTS, type PlanSpan, type RecoveryPlan, type StatementRef } from '../../engine/model/plan.ts';
import { nameOf } from '../../engine/texts/plan-texts.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { Fill } from '../internal/fill.tsx';
import { Statement } from '../internal/statement.tsx';
import { When, WhenSpan } from '../internal/when.tsx';
import { UrgencyWord } from './urgency-word.tsx';

/** What it is that changed, in words. */
export function ChangedName({ of: change }: { of: PlanChange }): ReactElement {
  const { plan, messages } = useRecovery();
  switch (change.type) {
    case 'restriction':
      return <>{messages.restrictionKinds[change.kind]}</>;
    case 'visit':
      return <>{messages.visitKinds[change.kind]}</>;
    case 'milestone':
      return <>{messages.milestoneKinds[change.kind]}</>;
    case 'warning-sign':
      return <>{messages.safetyTitle}</>;
    default: {
      const statement = statementOf(plan, change);
      return statement ? <Statement of={statement} /> : <>{messages.tasksTitle}</>;
    }
  }
}

/** Whose it is, where the plan has several treatments; what a rule added is of none of them. */
export function ChangedTreatment({
  of: { treatment },
}: {
  of: { readonly treatment: string | null };
}): ReactElement | null {
  const { plan, texts } = useRecovery();
  if (plan.tracks.length < 2 || treatment === null || treatment === RULE_TEXTS) return null;
  return (
    <>
      {' · '}
      <bdi>{nameOf(texts, treatment)}</bdi>
    </>
  );
}

/** The days that it has, and those that it has without the change. */
export function ChangedDays({ of: change }: { of: PlanChange }): ReactElement {
  const { messages } = useRecovery();
  const { now, before } = daysOf(change);
  if (before === null) {
    return (
      <>
        {messages.added} {now}
      </>
    );
  }
  return <Fill message={messages.changedFrom} values={{ now, before }} />;
}

function daysOf(change: PlanChange): { readonly now: ReactNode; readonly before: ReactNode } {
  if (change.type === 'restriction') {
    const levelled = change.from.level !== change.to.level;
    return {
      now: <Term of={change.to} levelled={levelled} />,
      before: <Term of={change.from} levelled={levelled} />,
    };
  }
  if (change.type === 'warning-sign')
    return { now: <UrgencyWord of={change.to} />, before: change.from && <UrgencyWord of={change.from} /> };
  return { now: <Days of={change.to} />, before: change.from && <Days of={change.from} /> };
}

function Days({ of: span }: { of: PlanSpan }): ReactElement {
  return <WhenSpan span={span} />;
}

interface TermProps {
  of: RestrictionTerm;
  /** Whether it says how strict it is: where that did not change, it is no news. */
  levelled: boolean;
}

/** How strictly, and until when. */
function Term({ of: { level, until }, levelled }: TermProps): ReactElement {
  const { messages } = useRecovery();
  const end = until === null ? messages.untilCleared : <End of={until} />;
  return levelled ? (
    <Fill message={messages.limitsBegin} values={{ level: messages.levels[level], what: end }} />
  ) : (
    <>{end}</>
  );
}

function End({ of: { min, max } }: { of: NonNullable<RestrictionTerm['until']> }): ReactElement {
  const { messages } = useRecovery();
  const when = <When day={min} />;
  if (min === max) return <Fill message={messages.until} values={{ when }} />;
  return <Fill message={messages.untilThenAsk} values={{ when, usual: <When day={max} /> }} />;
}

/** The sentence of a task or the title of a phase; a task that found no day in the plan has none. */
function statementOf(plan: RecoveryPlan, { type, treatment, item }: PlanChange): StatementRef | undefined {
  if (type === 'task') return plan.tasks.find((task) => task.treatment === treatment && task.id === item)?.statement;
  return plan.tracks.find((track) => track.treatment === treatment)?.phases.find(({ id }) => id === item)?.title;
}
