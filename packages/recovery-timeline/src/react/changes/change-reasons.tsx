import type { ReactElement } from 'react';
import { formatCivilDate } from '@osseo/core';
import type { ChangeReason } from '../../engine/model/change.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { Fill } from '../internal/fill.tsx';
import { Statement } from '../internal/statement.tsx';

/** Why something is different for this person: the sentence of a rule and who took it into use, or who of the clinic decided. */
export function ChangeReasons({ of: reasons }: { of: readonly ChangeReason[] }): ReactElement {
  return (
    <>
      {unique(reasons).map((reason) => (
        <p key={reason.type === 'rule' ? reason.rule : reason.override}>
          <Reason of={reason} />
        </p>
      ))}
    </>
  );
}

function Reason({ of: reason }: { of: ChangeReason }): ReactElement {
  const { messages, locale } = useRecovery();
  const { by, on } = reason.type === 'rule' ? reason.adopted : reason;
  const values = {
    who: <bdi>{by}</bdi>,
    when: (
      <bdi>
        <time dateTime={on}>{formatCivilDate(on, locale)}</time>
      </bdi>
    ),
  };
  if (reason.type === 'override') {
    return <Fill message={messages.changedBy} values={{ ...values, why: <span dir="auto">{reason.why}</span> }} />;
  }
  return (
    <>
      <Statement of={reason.because} />{' '}
      <span className="osseo-recovery-aside">
        <Fill message={messages.ruleAdopted} values={values} />
      </span>
    </>
  );
}

/** Several changes of one item may have one reason. */
function unique(reasons: readonly ChangeReason[]): readonly ChangeReason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}
