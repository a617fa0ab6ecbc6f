import { DRAFT } from '@osseo/core';
import type { TriageRuleSet } from '../model/rule-set.ts';

/**
 * The rules that the evidence supports, as drafts and off. It has one: pain that gets worse after day 3 (warning sign
 * RF-09). It names no number of pain or swelling that would be too much on a day: a clinic that wants thresholds writes
 * its own, and owns them.
 */
export const draftedRules: TriageRuleSet = {
  id: 'osseo-check-in',
  version: '0.1.0',
  rules: [
    {
      id: 'pain-worse-after-day-3',
      kind: 'worsening',
      measure: 'pain',
      by: 1,
      days: { from: 4, to: null },
      procedures: null,
      level: 'same-day',
      provenance: {
        sources: ['niamtu-2010'],
        review: DRAFT,
        needsReview: true,
        note: 'The day is of the evidence (RF-09). By how much pain must rise, and until when this counts, it does not say.',
      },
    },
  ],
  nudgeAfterDays: 2,
  adoption: null,
};
