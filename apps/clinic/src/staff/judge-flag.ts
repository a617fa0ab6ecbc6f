import {
  dismissalOf,
  flagKey,
  judgedFlags,
  readFlagJudgement,
  severityOf,
  type JudgementProblem,
} from '@osseo/risk-forms';
import { clinic } from '../../clinic.config.ts';
import { readPlanSubmission } from '../plan/plan-submission.ts';
import { clinicInstant } from '../request/clinic-instant.ts';
import type { ClinicServer, StaffMember, StoredSubmission } from '../server/index.ts';
import { readSubmission } from './read-submission.ts';

/** The field that says after how many judgements the page was made. */
export const SEEN_FIELD = 'judgements-seen';

/** What became of a judgement. */
export type Judging =
  | { readonly kind: 'judged' }
  /** It lacks something: which flag it is about, and what. */
  | { readonly kind: 'problem'; readonly flag: string; readonly problem: Exclude<JudgementProblem, 'no-flag'> }
  /** Somebody has judged a flag since the page was made, or the clinic has changed the rule. Nothing was stored. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'gone' };

/** Stores what a member of staff says of one flag of a submission. Pressing twice stores once. */
export async function judgeFlag(
  { submissions }: ClinicServer,
  id: string,
  staff: StaffMember,
  fields: URLSearchParams,
): Promise<Judging> {
  const at = clinicInstant(new Date(), clinic.timeZone);
  const reading = readFlagJudgement(fields, { by: staff.name, at });
  if (reading.kind === 'problem') {
    const { flag, problem } = reading;
    return problem === 'no-flag' ? { kind: 'stale' } : { kind: 'problem', flag, problem };
  }
  const { judgement } = reading;
  const seen = Number(fields.get(SEEN_FIELD) ?? Number.NaN);

  let isRepeated = false;
  const stored = await submissions.judge(id, staff, (submission) => {
    const flags = flagsOf(submission);
    const flag = flags.find((one) => flagKey(one) === judgement.flag && one.rule.version === judgement.version);
    const isDismissed = flag && dismissalOf(flag) !== undefined;
    if (!flag || seen !== submission.judgements.length || isDismissed === (judgement.act === 'dismiss')) {
      const last = flag?.judgements?.at(-1);
      isRepeated = seen === submission.judgements.length - 1 && last?.act === judgement.act && last.by === staff.name;
      return undefined;
    }
    return { judgement, severity: severityOf(judgedFlags(flags, [...(flag.judgements ?? []), judgement])) };
  });
  if (stored === undefined) return { kind: 'gone' };
  return stored || isRepeated ? { kind: 'judged' } : { kind: 'stale' };
}

/** The flags are the same in every language. */
function flagsOf({ payload, judgements }: StoredSubmission): ReturnType<typeof readSubmission>['flags'] {
  const submission = readPlanSubmission(payload);
  return submission ? readSubmission(submission, judgements, 'en').flags : [];
}
