'use client';
import { createSession, readQuestionnaire, type Session } from '@osseo/questionnaire/engine';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import { useState } from 'react';
import type { Treatment } from '../../engine/model/plan.ts';
import { useRecovery } from '../../react/context/recovery-context.ts';
import { checkIn } from '../engine/check-in.ts';
import type { CheckInAnswers, CheckInRecord } from '../engine/model/answers.ts';
import type { ClinicConnection } from '../engine/model/clinic.ts';
import type { CheckInResult } from '../engine/model/result.ts';
import type { TriageRuleSet } from '../engine/model/rule-set.ts';
import { guidanceOf, type PatientGuidance } from '../engine/patient-guidance.ts';
import { answersOfCheckIn } from '../form/answers-of-check-in.ts';
import { checkInQuestionnaire } from '../form/check-in-questionnaire.ts';
import type { CheckInMessages } from '../messages/check-in-messages.ts';

/** A check-in as the host gets it. It holds answers: keep it encrypted, and out of addresses and logs. */
export interface SentCheckIn {
  /** FHIR R4, status `completed`; the host adds who, and when. */
  readonly response: QuestionnaireResponse;
  readonly answers: CheckInAnswers;
  /** For the clinic alone. It names the version of the rules. */
  readonly result: CheckInResult;
}

/** What is known once the questions are answered, and how far the sending is. */
export interface CheckInOutcome {
  readonly guidance: PatientGuidance;
  readonly sending: 'failed' | 'nobody' | 'sending' | 'sent';
  readonly sent: SentCheckIn;
}

export interface CheckInOptions {
  treatments: readonly Treatment[];
  history: readonly CheckInRecord[] | null;
  ruleSet: TriageRuleSet;
  connection: ClinicConnection | null;
  onSend?: ((checkIn: SentCheckIn) => Promise<void>) | undefined;
  messages: CheckInMessages;
  session?: Session | undefined;
}

interface CheckIn {
  readonly session: Session;
  readonly outcome: CheckInOutcome | null;
  /** Works out what to do, which waits for no network, and then sends. */
  finish(this: void, day: number): void;
  again(this: void): void;
  change(this: void): void;
}

/** One person's check-in of one day: the session of its form, what it came to, and the sending of it. */
export function useCheckIn({ treatments, history, ruleSet, connection, onSend, ...options }: CheckInOptions): CheckIn {
  const { plan, locale, warningSigns, emergencyNumber, clinicPhone } = useRecovery();
  const [session] = useState(
    () =>
      options.session ??
      createSession(
        readQuestionnaire(checkInQuestionnaire(plan, { messages: options.messages.form, warningSigns })).form,
        { locale },
      ),
  );
  const [outcome, setOutcome] = useState<CheckInOutcome | null>(null);

  async function send(guidance: PatientGuidance, sent: SentCheckIn) {
    setOutcome({ guidance, sent, sending: onSend ? 'sending' : 'nobody' });
    if (!onSend) return;
    const sending = await onSend(sent).then(
      () => 'sent' as const,
      () => 'failed' as const,
    );
    // Somebody may have gone back to the questions meanwhile.
    setOutcome((shown) => (shown?.sent === sent ? { guidance, sent, sending } : shown));
  }

  return {
    session,
    outcome,
    finish(day) {
      const response = session.toResponse({ status: 'completed' });
      const answers = answersOfCheckIn(plan, response);
      const clinic = { emergencyNumber, clinicPhone, connection: onSend ? connection : null };
      const result = checkIn({ plan, treatments, day, answers, history: history ?? [], ruleSet, clinic });
      void send(guidanceOf(result, plan), { response, answers, result });
    },
    again() {
      if (outcome) void send(outcome.guidance, outcome.sent);
    },
    change: () => setOutcome(null),
  };
}
