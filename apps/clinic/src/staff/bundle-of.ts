import { toCivilDate } from '@osseo/core';
import { toCarePlan } from '@osseo/recovery-timeline/fhir';
import { riskToFhir } from '@osseo/risk-forms';
import type { Bundle } from 'fhir/r4.js';
import { planQuestions, riskWordsFor } from '../plan/plan-questions.ts';
import { planRecoveryFor } from '../plan/plan-recovery-of.ts';
import type { PlanSubmission } from '../plan/plan-submission.ts';
import { recoveryMessagesFor } from '../plan/recovery-messages.ts';
import { bundleReferences, toBundle, type StoredSubmission } from '../server/index.ts';
import { readSubmission } from './read-submission.ts';

/** One submission for a record system: questions, answers, flags with what was said of them, and recovery plan, in the patient's language. */
export function bundleOf(stored: StoredSubmission, submission: PlanSubmission): Bundle {
  const { locale, procedures, sentOn, response } = submission;
  const { plan, texts } = planRecoveryFor(submission, locale, null);
  const { questionnaire, clinician } = planQuestions(procedures, locale, toCivilDate(sentOn));
  const references = bundleReferences(stored.id);
  const risk = riskToFhir(readSubmission(submission, stored.judgements, locale).flags, {
    response: references.response.reference,
    patient: references.patient.reference,
    identified: sentOn,
    recorded: stored.submittedAt.toISOString(),
    rules: clinician.rules,
    words: riskWordsFor(locale),
    referenceTo: references.to,
  });

  return toBundle({
    submissionId: stored.id,
    submittedAt: stored.submittedAt,
    questionnaire,
    response,
    flags: [risk.assessment, ...risk.issues, ...risk.flags],
    provenance: risk.provenance,
    carePlan: toCarePlan(plan, {
      texts,
      messages: recoveryMessagesFor(locale),
      locale,
      subject: references.patient,
      created: sentOn,
    }),
    review: stored.review,
  });
}
