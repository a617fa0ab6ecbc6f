'use client';
import { HeadingLevel, QuestionnaireForm, type QuestionnaireFormProps } from '@osseo/questionnaire/react';
import { Button, EmptyState, Skeleton } from '@osseo/ui';
import { useEffect, useRef, type ComponentPropsWithRef, type ReactElement, type ReactNode } from 'react';
import { useRecovery } from '../../react/context/recovery-context.ts';
import { classNames } from '../../react/internal/class-names.ts';
import { Fill } from '../../react/internal/fill.tsx';
import { PhoneLink } from '../../react/internal/phone-link.tsx';
import { SubHeading } from '../../react/internal/sub-heading.tsx';
import { connectionOf } from '../engine/model/clinic.ts';
import type { CheckInMessages } from '../messages/check-in-messages.ts';
import { RecoveryTimelineCheckInOutcome } from './recovery-timeline-check-in-outcome.tsx';
import { useCheckIn, type CheckInOptions, type CheckInOutcome } from './use-check-in.ts';

export interface RecoveryTimelineCheckInProps
  extends Omit<ComponentPropsWithRef<'section'>, 'children'>, CheckInOptions {
  /** Earlier check-ins; `null` while they are on their way. */
  history: CheckInOptions['history'];
  /** Who reads the answers and when; `null` where nobody does. It counts together with `onSend`. */
  connection: CheckInOptions['connection'];
  /** Takes the check-in to the clinic. Where it rejects, the person reads so. Without it nothing is sent anywhere. */
  onSend?: CheckInOptions['onSend'];
  /** The words of the check-in, such as `checkInEn`. */
  messages: CheckInMessages;
  /** The words of the form, such as `en` of `@osseo/questionnaire/messages/en`. */
  formMessages: QuestionnaireFormProps['messages'];
  /** The clinic's lines for somebody in a crisis. */
  helplines?: ReactNode;
  /** Where the form posts without script; the server answers with `handleFormPost`. Create neither answer nor name in it. */
  action?: string | undefined;
  hiddenFields?: QuestionnaireFormProps['hiddenFields'];
}

/**
 * How the patient is, asked once a day: the plan's warning signs, pain and swelling, and then what to do. Put it below
 * the safety net, which is for everyone and waits for no answer. What to do is worked out on the device, so that a
 * network that fails hides nothing.
 * Renders a `<section>` element.
 */
export function RecoveryTimelineCheckIn({
  treatments,
  history,
  ruleSet,
  connection,
  onSend,
  messages,
  formMessages,
  helplines,
  session: given,
  action,
  hiddenFields,
  className,
  ...props
}: RecoveryTimelineCheckInProps): ReactElement {
  const { plan, todayDay: day, locale, headingLevel, emergencyNumber, clinicPhone } = useRecovery();
  const asked = useCheckIn({ treatments, history, ruleSet, connection, onSend, messages, session: given });
  const reader = onSend && connectionOf({ emergencyNumber, clinicPhone, connection });
  const heading = useRef<HTMLHeadingElement>(null);

  function content(): ReactNode {
    if (plan.anchor === null || (day !== null && day < 0)) {
      return (
        <EmptyState title={messages.notYetTitle}>
          <p>{messages.notYet}</p>
          <CallClinic messages={messages} />
        </EmptyState>
      );
    }
    if (asked.outcome) {
      return (
        <>
          <ShownOutcome outcome={asked.outcome} messages={messages} helplines={helplines} onAgain={asked.again} />
          <Button
            variant="quiet"
            onClick={() => {
              asked.change();
              heading.current?.focus();
            }}
          >
            {messages.change}
          </Button>
        </>
      );
    }
    if (history === null || (day === null && action === undefined)) {
      return (
        <div aria-busy="true">
          <p>{messages.loading}</p>
          <Skeleton lines={4} />
          <CallClinic messages={messages} />
        </div>
      );
    }
    return (
      <>
        <p className="osseo-recovery-check-in-reader">
          {reader ? <Fill message={messages.readBy} values={{ ...reader }} /> : messages.readByNobody}
        </p>
        <HeadingLevel level={(headingLevel + 2) as 3}>
          <QuestionnaireForm
            session={asked.session}
            locale={locale}
            // Nothing has to be answered, but no warning sign is "optional".
            messages={{ ...formMessages, optional: '' }}
            action={action}
            hiddenFields={hiddenFields}
            submitLabel={onSend || action !== undefined ? messages.send : messages.finish}
            onValidSubmit={(event) => {
              // Who has only a server lets the browser post.
              if (day === null || (!onSend && action !== undefined)) return;
              event.preventDefault();
              asked.finish(day);
            }}
          />
        </HeadingLevel>
      </>
    );
  }

  return (
    <section {...props} className={classNames('osseo-recovery-check-in', className)}>
      <SubHeading ref={heading} tabIndex={-1} className="osseo-recovery-heading">
        {messages.form.title}
      </SubHeading>
      {content()}
    </section>
  );
}

interface ShownOutcomeProps {
  outcome: CheckInOutcome;
  messages: CheckInMessages;
  helplines: ReactNode;
  onAgain: () => void;
}

/** It takes the place of the form, and so the focus: reading goes on where the answers lead. */
function ShownOutcome({ outcome, messages, helplines, onAgain }: ShownOutcomeProps): ReactElement {
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => shown.current?.focus(), []);
  const { guidance, sending } = outcome;
  return (
    <>
      <RecoveryTimelineCheckInOutcome
        ref={shown}
        tabIndex={-1}
        guidance={guidance}
        messages={messages}
        helplines={helplines}
      />
      <p className="osseo-recovery-check-in-sending" role="status" data-sending={sending}>
        {sending === 'sending' && messages.sending}
        {sending === 'sent' && messages.sent}
        {sending === 'failed' && messages.notSent}
      </p>
      {sending === 'failed' && (
        <Button variant="secondary" onClick={onAgain}>
          {messages.again}
        </Button>
      )}
    </>
  );
}

function CallClinic({ messages }: { messages: CheckInMessages }): ReactElement {
  const { clinicPhone } = useRecovery();
  return (
    <p>
      <Fill message={messages.callClinic} values={{ number: <PhoneLink number={clinicPhone} /> }} />
    </p>
  );
}
