import { formatMessage } from '@osseo/core';
import type { ReactElement } from 'react';
import type { PlanDifference } from '../../engine/compare/changes-between.ts';
import type { PlanSpan } from '../../engine/model/plan.ts';
import { SignText } from '../changes/sign-text.tsx';
import { UrgencyWord } from '../changes/urgency-word.tsx';
import { useRecovery } from '../context/recovery-context.ts';
import { LimitRuns } from '../internal/limit-runs.tsx';
import { Statement } from '../internal/statement.tsx';
import { WhenSpan } from '../internal/when.tsx';

/* Each finds the item of a difference in the plan that stands around it. */

interface UpdatedProps {
  of: PlanDifference;
}

/** What it is, in words. */
export function UpdatedName({ of: { type, name, treatment } }: UpdatedProps): ReactElement | null {
  const { plan, messages } = useRecovery();
  switch (type) {
    case 'restriction': {
      const found = plan.restrictions.find(({ kind }) => kind === name);
      return found ? <>{messages.restrictionKinds[found.kind]}</> : null;
    }
    case 'milestone': {
      const found = plan.milestones.find(({ kind }) => kind === name);
      return found ? <>{messages.milestoneKinds[found.kind]}</> : null;
    }
    case 'visit': {
      const found = plan.visits.find(({ purposes }) =>
        purposes.some((purpose) => purpose.treatment === treatment && purpose.statement === name),
      );
      return found ? <>{messages.visitKinds[found.kind]}</> : null;
    }
    case 'task': {
      const found = plan.tasks.find((task) => task.treatment === treatment && task.id === name);
      return found ? <Statement of={found.statement} /> : null;
    }
    case 'phase': {
      const track = plan.tracks.find((candidate) => candidate.treatment === treatment);
      const found = track?.phases.find(({ id }) => id === name);
      return found ? <Statement of={found.title} /> : null;
    }
    case 'warning-sign':
      return <>{messages.safetyTitle}</>;
  }
}

/** What is done at a visit, what a task waits for, or what a sign is; other items say it by their names. */
export function UpdatedSentence({ of: { type, name, treatment } }: UpdatedProps): ReactElement | null {
  const { plan, messages, locale } = useRecovery();
  if (type === 'visit' && treatment !== null) {
    return (
      <p>
        <Statement of={{ treatment, statement: name }} />
      </p>
    );
  }
  if (type === 'task') {
    const deferredBy = plan.tasks.find((task) => task.treatment === treatment && task.id === name)?.deferredBy ?? 0;
    return deferredBy > 0 ? <p>{formatMessage(messages.deferred, locale, { count: deferredBy })}</p> : null;
  }
  const sign = type === 'warning-sign' && plan.warningSigns.find(({ id }) => id === name);
  return sign ? <SignText of={sign.id} /> : null;
}

/** Its days; of a limit also how strict it is on them, and of a sign how urgent it is. */
export function UpdatedDays({
  of: { type, name },
  span,
}: UpdatedProps & { span: PlanSpan | null }): ReactElement | null {
  const { plan } = useRecovery();
  if (type === 'restriction') {
    return <LimitRuns runs={plan.restrictions.find(({ kind }) => kind === name)?.runs ?? []} />;
  }
  if (type === 'warning-sign') {
    const sign = plan.warningSigns.find(({ id }) => id === name);
    return sign ? <UrgencyWord of={sign.urgency} /> : null;
  }
  return span && <WhenSpan span={span} />;
}
