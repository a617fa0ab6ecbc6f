'use client';
import { formatMessage } from '@osseo/core';
import type { Urgency } from '@osseo/procedures';
import { Callout, Disclosure, type CalloutLevel } from '@osseo/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { useRecovery } from '../context/recovery-context.ts';
import { classNames } from '../internal/class-names.ts';
import { Fill } from '../internal/fill.tsx';
import type { Foldable } from '../internal/plan-section.tsx';
import { SubHeading } from '../internal/sub-heading.tsx';

export interface RecoveryTimelineSafetyNetProps extends ComponentPropsWithRef<'section'>, Foldable {}

const FROM_MOST_URGENT: readonly Urgency[] = ['emergency', 'same-day', 'routine'];
const LEVELS: Readonly<Record<Urgency, CalloutLevel>> = {
  emergency: 'emergency',
  'same-day': 'same-day',
  routine: 'note',
};

/**
 * When to call whom, before anything else. What to do, the numbers and the signs
 * of an emergency are never behind a click; folded, a narrow page has the other
 * signs behind one. In the page without script, offline and in print.
 * Renders a `<section>` element.
 */
export function RecoveryTimelineSafetyNet({
  folded = false,
  className,
  ...props
}: RecoveryTimelineSafetyNetProps): ReactElement {
  const { plan, messages, warningSigns } = useRecovery();
  const urgencies = FROM_MOST_URGENT.filter((urgency) => plan.warningSigns.some((sign) => sign.urgency === urgency));
  return (
    <section {...props} className={classNames('osseo-recovery-safety-net', className)}>
      <SubHeading className="osseo-recovery-heading">{messages.safetyTitle}</SubHeading>
      <div className="osseo-recovery-safety-levels" lang={warningSigns.locale}>
        {urgencies.map((urgency) => (
          <SafetyLevel key={urgency} urgency={urgency} folded={folded && urgency !== 'emergency'} />
        ))}
      </div>
    </section>
  );
}

function SafetyLevel({ urgency, folded }: { urgency: Urgency; folded: boolean }): ReactElement {
  const { plan, locale, messages, warningSigns, emergencyNumber, clinicPhone } = useRecovery();
  const signs = plan.warningSigns.filter((sign) => sign.urgency === urgency);
  const list = (
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
  );
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
      {folded ? (
        <Disclosure
          className="osseo-recovery-signs"
          summary={
            <span lang={locale === warningSigns.locale ? undefined : locale} dir="auto">
              {formatMessage(messages.signs, locale, { count: signs.length })}
            </span>
          }
        >
          {list}
        </Disclosure>
      ) : (
        list
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
