import { readFlagJudgement, type FlagJudgement } from '@osseo/risk-forms';

/** Judgements as they were stored, perhaps by an earlier version of the site; what cannot be read is left out. */
export function readJudgements(stored: readonly unknown[]): readonly FlagJudgement[] {
  return stored.flatMap((one) => {
    const { flag, version, act, reason, text, by, at } = (one ?? {}) as Partial<Record<string, unknown>>;
    if (typeof by !== 'string' || typeof at !== 'string') return [];
    const fields = { flag, 'flag-version': version, 'flag-act': act, 'flag-reason': reason, 'flag-text': text };
    const reading = readFlagJudgement({ get: (name) => fields[name as keyof typeof fields] }, { by, at });
    return reading.kind === 'judgement' ? [reading.judgement] : [];
  });
}
