import type { BotulinumToxinStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const botulinumToxinNotes: Readonly<Partial<Record<BotulinumToxinStatement, string>>> = {
  summary:
    'A prescription-only medicine: named in clinical data alone, by no brand, and never promoted to the public (UK, Spain).',
  duration: 'The page says about 10 minutes.',
  'material-toxin':
    'The sources say that it is prescription-only (UK, Spain). Kinds: onabotulinumtoxinA, abobotulinumtoxinA, incobotulinumtoxinA, prabotulinumtoxinA.',
  'outcome-effect': 'The evidence does not say for how many people it works or how content they are.',
  longevity: '3 to 4 months; one clinic says 2 to 6.',
  'complication-any': '16% of 4,268 sessions on the upper face.',
  'complication-droop': 'Drooping eyelid about 1 to 5%: from memory, so not drawn. Same-day.',
  'complication-double-vision': 'No frequency in the evidence.',
  'complication-uneven-brow': 'No frequency in the evidence.',
  'complication-spread':
    'From memory: the boxed warning for all botulinum toxins in the US. No frequency in the evidence.',
  'complication-fake': '38 cases of botulism were reported in the UK in July 2025.',
  'complication-cold-sores':
    'One guideline says under 1.45%, another that no figure is reliable. Neither is about toxin alone.',
  'complication-allergy': 'No work on it was found.',
  'complication-regret':
    'No frequency. Of cosmetic facial patients 13.1% screen positive for body dysmorphic disorder.',
  'caution-age': 'The source asks doctors for special care under 18. Law in England since 2021, from memory.',
  'alternative-filler': 'Not listed here; the evidence lists toxin as an alternative to filler.',
  'combination-filler': 'Consensus supports both together, with less toxin where lost volume is the cause.',
  'combination-facial-implant': 'The order is a suggestion of the evidence, without a source.',
  'combination-fat-transfer': 'Listed without a source.',
  'normal-first-day': 'The source names headache and skin reactions.',
  'restriction-massage': 'The page says 3 days.',
  'visit-review': 'The source speaks of follow-up; the week has no source.',
  'milestone-fading': 'One clinic says 2 to 6 months.',
};
