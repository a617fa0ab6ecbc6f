'use client';
import type { Urgency } from '@osseo/procedures';
import { Callout, type CalloutLevel } from '@osseo/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { useRecovery } from '../context/recovery-context.ts';
import { classNames } from '../internal/class-names.ts';
import { Fill } from '../internal/fill.tsx';
import { SubHeading } from '../internal/sub-heading.tsx';

export interface RecoveryTimelineSafetyNetProps extends ComponentPropsWithRef<'section'> {}

const FROM_MOST_URGENT: readonly Urgency[] = ['emergency', 'same-day', 'routine'];
const LEVELS: Readonly<Record<Urgency, CalloutLevel>> = {
  emergency: 'emergency',
  'same-day': 'same-day',
  routine: 'note',
};

/**
 * When to call whom, before anything else and never behind a click. In the
 * page without script, offline and in print.
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
      <ul>
        {signs.map(({ id }) => (
          <li key={id}>
            {warningSigns.signs[id].sign}{' '}
            {warningSigns.signs[id].escalation && <em>{warningSigns.signs[id].escalation}</em>}
          </li>
        ))}
      </ul>
      {urgency === 'same-day' && (
        <p>
          <PhoneLink number={clinicPhone} /> {warningSigns.notSure}
        </p>
      )}
    </Callout>
  );
}

/** A number to press. Telephones want it without the spaces that people read. */
function PhoneLink({ number }: { number: string }): ReactElement {
  return (
    <a className="osseo-recovery-phone-link" href={`tel:${number.replaceAll(/[^\d+*#]/gu, '')}`}>
      <bdi dir="ltr">{number}</bdi>
    </a>
  );
}
