'use client';
import type { Urgency } from '@osseo/procedures';
import { Callout, type CalloutLevel } from '@osseo/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { useRecovery } from '../context/recovery-context.ts';
import { classNames } from '../internal/class-names.ts';
import { Fill } from '../internal/fill.tsx';
import { PhoneLink } from '../internal/phone-link.tsx';
import { SubHeading } from '../internal/sub-heading.tsx';

export interface RecoveryTimelineSafetyNetProps extends ComponentPropsWithRef<'section'> {}

const FROM_MOST_URGENT: readonly Urgency[] = ['emergency', 'same-day', 'routine'];
const LEVELS: Readonly<Record<Urgency, CalloutLevel>> = {
  emergency: 'emergency',
  'same-day': 'same-day',
  routine: 'note',
};

/**
 * When to call whom, before anything else. None of it is ever behind a click:
 * who has a sign must not need to open anything to learn that it is one.
 * In the page without script, offline and in print.
 * Renders a `<section>` element.
 */
export function RecoveryTimelineSafetyNet({ className, ...props }: RecoveryTimelineSafetyNetProps): ReactElement {
  const { plan, messages, warningSigns } = useRecovery();
  const urgencies = FROM_MOST_URGENT.filter((urgency) => plan.warningSigns.some((sign) => sign.urgency === urgency));
  return (
    <section {...props} className={classNames('osseo-recovery-safety-net', className)}>
      <SubHeading className="osseo-recovery-heading">{messages.safetyTitle}</SubHeading>
      <div className="osseo-recovery-safety-levels" lang={warningSigns.locale}>
        {urgencies.map((urgency) => (
          <SafetyLevel key={urgency} urgency={urgency} />
        ))}
      </div>
    </section>
  );
}

function SafetyLevel({ urgency }: { urgency: Urgency }): ReactElement {
  const { plan, warningSigns, emergencyNumber, clinicPhone } = useRecovery();
  const signs = plan.warningSigns.filter((sign) => sign.urgency === urgency);
  return (
    <Callout level={LEVELS[urgency]} label={warningSigns.urgencies[urgency]} dir="auto">
      <p>
        <strong>
          <Fill
            message={warningSigns.instructions[urgency]}
            values={{ emergencyNumber: <PhoneLink number={emergencyNumber} /> }}
          />
        </strong>
      </p>
      {urgency === 'same-day' && (
        <p>
          <PhoneLink number={clinicPhone} /> {warningSigns.notSure}
        </p>
      )}
      <ul>
        {signs.map(({ id }) => (
          <li key={id}>
            {warningSigns.signs[id].sign}{' '}
            {warningSigns.signs[id].escalation && (
              <em className="osseo-recovery-escalation">{warningSigns.signs[id].escalation}</em>
            )}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
