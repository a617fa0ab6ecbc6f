'use client';
import type { Urgency } from '@osseo/procedures';
import { Callout, VisuallyHidden, type CalloutLevel } from '@osseo/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { useRecovery } from '../context/recovery-context.ts';
import { classNames } from '../internal/class-names.ts';
import { Fill } from '../internal/fill.tsx';
import { PhoneLink } from '../internal/phone-link.tsx';
import { SubHeading } from '../internal/sub-heading.tsx';

export interface RecoveryTimelineSafetyNetProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {}

const FROM_MOST_URGENT: readonly Urgency[] = ['emergency', 'same-day', 'routine'];
const LEVELS: Readonly<Record<Urgency, CalloutLevel>> = {
  emergency: 'emergency',
  'same-day': 'same-day',
  routine: 'note',
};

/**
 * When to call whom, before anything else: a headed card for each urgency, the
 * most urgent first. Every sign of every treatment is in it on every day, since
 * who has one must not need to know which day it is, and none of it is ever behind a click.
 * In the page without script, offline and in print.
 * Renders a `<section>` element.
 */
export function RecoveryTimelineSafetyNet({ className, ...props }: RecoveryTimelineSafetyNetProps): ReactElement {
  const { plan, messages } = useRecovery();
  const urgencies = FROM_MOST_URGENT.filter((urgency) => plan.warningSigns.some((sign) => sign.urgency === urgency));
  return (
    <section {...props} className={classNames('osseo-recovery-safety-net', className)}>
      <SubHeading className="osseo-recovery-heading">{messages.safetyTitle}</SubHeading>
      <div className="osseo-recovery-safety-levels">
        {urgencies.map((urgency) => (
          <SafetyLevel key={urgency} urgency={urgency} />
        ))}
      </div>
      <p className="osseo-recovery-note osseo-recovery-safety-note">{messages.safetyNote}</p>
    </section>
  );
}

function SafetyLevel({ urgency }: { urgency: Urgency }): ReactElement {
  const { plan, messages, warningSigns, locale, headingLevel, emergencyNumber, clinicPhone } = useRecovery();
  const isForeign = warningSigns.locale !== locale;
  const signs = plan.warningSigns.filter((sign) => sign.urgency === urgency);
  return (
    <Callout
      level={LEVELS[urgency]}
      label={
        <>
          <VisuallyHidden lang={isForeign ? locale : undefined} dir="auto">
            {`${messages.careTypes[urgency]}:`}
          </VisuallyHidden>{' '}
          {warningSigns.urgencies[urgency]}
        </>
      }
      headingLevel={(headingLevel + 2) as 3 | 4 | 5}
      lang={isForeign ? warningSigns.locale : undefined}
      dir="auto"
    >
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
            {warningSigns.signs[id].sign} {/* One that is an emergency by itself needs nothing more to be one. */}
            {urgency !== 'emergency' && warningSigns.signs[id].escalation && (
              <em className="osseo-recovery-escalation">{warningSigns.signs[id].escalation}</em>
            )}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
