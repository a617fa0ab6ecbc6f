import type { ReactElement } from 'react';
import type { RestrictionRun } from '../../engine/model/plan.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { styleOf } from '../rail/rail-model.ts';
import { Fill } from './fill.tsx';
import { TreatmentNames } from './treatment-names.tsx';
import { WhenSpan } from './when.tsx';

/** The course of a limit: how strict it is, from when to when and who asks for it. Renders an `<ol>` element. */
export function LimitRuns({ runs }: { runs: readonly RestrictionRun[] }): ReactElement {
  return (
    <ol className="osseo-recovery-runs">
      {runs.map((run) => (
        <Run key={run.from} run={run} />
      ))}
    </ol>
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
