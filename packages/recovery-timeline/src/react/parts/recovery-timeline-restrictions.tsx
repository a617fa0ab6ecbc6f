'use client';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { MergedRestriction, RestrictionRun } from '../../engine/model/plan.ts';
import { uniqueRefs } from '../../engine/refs/statement-refs.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { Fact, Facts } from '../internal/facts.tsx';
import { Fill } from '../internal/fill.tsx';
import type { Foldable } from '../internal/plan-section.tsx';
import { TreatmentNames } from '../internal/treatment-names.tsx';
import { WhenSpan } from '../internal/when.tsx';
import { styleOf } from '../rail/rail-model.ts';

export interface RecoveryTimelineRestrictionsProps extends ComponentPropsWithRef<'section'>, Foldable {}

/**
 * Every limit of the plan, the strictest day by day, with who asks for it.
 * Renders a `<section>` element with an ordered list, or nothing where there is no limit.
 */
export function RecoveryTimelineRestrictions(props: RecoveryTimelineRestrictionsProps): ReactElement | null {
  const { plan, messages } = useRecovery();
  if (plan.restrictions.length === 0) return null;
  return (
    <Facts {...props} part="osseo-recovery-restrictions" heading={messages.restrictionsTitle}>
      {plan.restrictions.map((restriction) => (
        <Restriction key={restriction.kind} restriction={restriction} />
      ))}
    </Facts>
  );
}

function Restriction({ restriction: { kind, runs } }: { restriction: MergedRestriction }): ReactElement {
  const { messages } = useRecovery();
  return (
    <Fact
      name={messages.restrictionKinds[kind]}
      when={
        <ol className="osseo-recovery-runs">
          {runs.map((run) => (
            <Run key={run.from} run={run} />
          ))}
        </ol>
      }
      refs={uniqueRefs(runs.flatMap(({ askedBy }) => askedBy))}
      changes={runs.flatMap(({ changes = [] }) => changes)}
    />
  );
}

function Run({ run }: { run: RestrictionRun }): ReactElement {
  const { plan, messages } = useRecovery();
  const style = styleOf(run);
  return (
    <li data-style={style}>
      <strong>{style === 'ask' ? messages.askFirst : messages.levels[style]}</strong> <WhenSpan span={run} />
      {run.to === null && <> {messages.untilCleared}</>}
      {plan.tracks.length > 1 && (
        <span className="osseo-recovery-aside">
          {' '}
          <Fill message={messages.askedBy} values={{ who: <TreatmentNames of={run.askedBy} /> }} />
        </span>
      )}
      {run.meanwhile && (
        <span className="osseo-recovery-aside">
          {' '}
          <Fill message={messages.meanwhile} values={{ level: messages.levels[run.meanwhile.level] }} />
        </span>
      )}
    </li>
  );
}
