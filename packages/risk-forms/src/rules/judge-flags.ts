import type { DismissalReason, Flag, FlagDismissal, FlagJudgement } from '../model/rule.ts';
import { flagKey } from './flag-key.ts';

/**
 * Puts beside each flag what clinicians have said of it. Keep judgements with the response that they are about:
 * they hold for its flags alone, and no longer where the rule has another version.
 */
export function judgedFlags(flags: readonly Flag[], judgements: readonly FlagJudgement[]): readonly Flag[] {
  return flags.map((flag) => {
    const own = judgements.filter(({ flag: key, version }) => key === flagKey(flag) && version === flag.rule.version);
    return own.length === 0 ? flag : { ...flag, judgements: own };
  });
}

/** Who put a flag aside, why and when; nothing for one that stands, or stands again. */
export function dismissalOf({ judgements = [] }: Flag): FlagDismissal | undefined {
  const last = judgements.at(-1);
  return last?.act === 'dismiss' ? last : undefined;
}

/** The reasons, in the order in which they are offered. */
export const DISMISSAL_REASONS: readonly DismissalReason[] = [
  'known',
  'discussed',
  'answer-mistaken',
  'not-relevant',
  'other',
];

/** What was posted by `FlagJudging`, or why it is no judgement. */
export type JudgementReading =
  | { readonly kind: 'judgement'; readonly judgement: FlagJudgement }
  | { readonly kind: 'problem'; readonly flag: string; readonly problem: JudgementProblem };

/** `no-flag`: not the fields of the form. `no-reason`: none was chosen. `no-text`: "another reason" without words. */
export type JudgementProblem = 'no-flag' | 'no-reason' | 'no-text';

/**
 * Reads the fields of `FlagJudging` on a server or in the browser.
 *
 * @param fields What was posted, e.g. `FormData` or `URLSearchParams`.
 * @param signed Who judged, from the session of the host and never from the form, and when: an ISO instant.
 */
export function readFlagJudgement(
  fields: { get(name: string): unknown },
  signed: { readonly by: string; readonly at: string },
): JudgementReading {
  const read = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const [flag, version, act, text] = [read('flag'), read('flag-version'), read('flag-act'), read('flag-text')];
  const reason = DISMISSAL_REASONS.find((candidate) => candidate === read('flag-reason'));
  const judged = { flag, version, by: signed.by, at: signed.at };

  if (flag === '' || version === '' || !['dismiss', 'restore'].includes(act))
    return { kind: 'problem', flag, problem: 'no-flag' };
  if (act === 'restore') return { kind: 'judgement', judgement: { ...judged, act } };
  if (reason === undefined) return { kind: 'problem', flag, problem: 'no-reason' };
  if (reason === 'other' && text === '') return { kind: 'problem', flag, problem: 'no-text' };
  return { kind: 'judgement', judgement: { ...judged, act: 'dismiss', reason, ...(text !== '' && { text }) } };
}
