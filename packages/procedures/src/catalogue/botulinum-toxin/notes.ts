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
    'The evidence names a review for it (RF-04) and the boxed warning in the US from memory (P10). Found later: a notice of the UK authority. Spread is reported rarely with all products: weakness, trouble swallowing, food in the airways. Urgent care when swallowing, speech or breathing suffers.',
  'complication-fake': '38 cases of botulism were reported in the UK in July 2025.',
  'complication-cold-sores':
    'One guideline says under 1.45%, another that no figure is reliable. Neither is about toxin alone.',
  'complication-allergy':
    'The evidence lists it without a source (CX-29, RF-06). Found later: one case, 5 minutes after an injection into the jaw muscle.',
  'complication-regret':
    'No frequency. Of cosmetic facial patients 13.1% screen positive for body dysmorphic disorder.',
  'caution-age':
    'The first source asks doctors for special care under 18. Against the law in England since October 2021, unless a doctor directs it.',
  'alternative-filler': 'Not listed here; the evidence lists toxin as an alternative to filler.',
  'combination-filler': 'Consensus supports both together, with less toxin where lost volume is the cause.',
  'combination-facial-implant':
    'The evidence suggests it without a source (P16, rule 3). Found later, weak: one surgeon waits 3 months after a facial implant; cases after jaw surgery.',
  'normal-first-day': 'The source names headache and skin reactions.',
  'restriction-massage': 'The page says 3 days.',
  'visit-review':
    'The evidence lists day 14 without a source (P10). Found later: a clinic, about 2 weeks; another has the full effect at 2 weeks.',
  'visit-later':
    'The effect lasts 3 to 4 months by the NHS page. The evidence lists a visit then without a source (P10). Found later: a clinic, 3 to 4 months.',
  'milestone-fading': 'One clinic says 2 to 6 months.',
};
