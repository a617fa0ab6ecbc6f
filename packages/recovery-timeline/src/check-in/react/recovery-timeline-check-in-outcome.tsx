'use client';
import { Callout, type CalloutLevel } from '@osseo/ui';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { refKey } from '../../engine/refs/statement-refs.ts';
import { useRecovery } from '../../react/context/recovery-context.ts';
import { classNames } from '../../react/internal/class-names.ts';
import { Fill } from '../../react/internal/fill.tsx';
import { PhoneLink } from '../../react/internal/phone-link.tsx';
import { Statement } from '../../react/internal/statement.tsx';
import { SubHeading } from '../../react/internal/sub-heading.tsx';
import type { Instruction, PatientGuidance } from '../engine/patient-guidance.ts';
import type { CheckInMessages } from '../messages/check-in-messages.ts';

export interface RecoveryTimelineCheckInOutcomeProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** From `guidanceOf`. The result itself does not fit in: patients see no level and no reason. */
  guidance: PatientGuidance;
  /** The words of the check-in. */
  messages: CheckInMessages;
  /** The clinic's lines for somebody in a crisis, which stand first where an answer asks for them. */
  helplines?: ReactNode;
}

const LEVELS: Readonly<Record<Instruction, CalloutLevel>> = {
  emergency: 'emergency',
  'same-day': 'same-day',
  routine: 'note',
  'not-sure': 'note',
};

/**
 * What a patient reads after a check-in: the clinic's approved instruction, the telephone numbers, and what is expected
 * today. A server that took the post without script shows the same.
 * Renders a `<div>` element.
 */
export function RecoveryTimelineCheckInOutcome({
  guidance: { instruction, crisis, expected },
  messages,
  helplines,
  className,
  ...props
}: RecoveryTimelineCheckInOutcomeProps): ReactElement {
  const { warningSigns, emergencyNumber, clinicPhone } = useRecovery();
  const isUrgent = instruction === 'emergency' || instruction === 'same-day';
  return (
    <div {...props} className={classNames('osseo-recovery-check-in-outcome', className)}>
      {crisis && helplines !== undefined && <div className="osseo-recovery-check-in-helplines">{helplines}</div>}
      <Callout
        level={LEVELS[instruction]}
        label={isUrgent ? warningSigns.urgencies[instruction] : messages.nextTitle}
        dir="auto"
      >
        <p lang={warningSigns.locale}>
          <strong>
            {instruction === 'not-sure' ? (
              warningSigns.notSure
            ) : (
              <Fill
                message={warningSigns.instructions[instruction]}
                values={{ emergencyNumber: <PhoneLink number={emergencyNumber} /> }}
              />
            )}
          </strong>
        </p>
        <p dir="auto">
          <Fill message={messages.callClinic} values={{ number: <PhoneLink number={clinicPhone} /> }} />
        </p>
        {instruction !== 'emergency' && (
          <p dir="auto">
            <Fill message={messages.callEmergency} values={{ number: <PhoneLink number={emergencyNumber} /> }} />
          </p>
        )}
      </Callout>
      <div>
        <SubHeading depth={2} className="osseo-recovery-phase-title">
          {messages.expectedTitle}
        </SubHeading>
        {expected.length === 0 ? (
          <p>{messages.nothingExpected}</p>
        ) : (
          <ul>
            {expected.map((statement) => (
              <li key={refKey(statement)}>
                <Statement of={statement} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
