import type { DermalFillerStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const dermalFillerNotes: Readonly<Partial<Record<DermalFillerStatement, string>>> = {
  'safety-act-at-once': 'Act at once, do not wait for the injector to reply.',
  'indication-folds':
    'US: approved from age 22. Korea: wrinkles of the face, volume of the face and the back of the hand.',
  'safety-hyaluronidase': 'Hyaluronidase behind the eye is not supported.',
  'step-prepare': 'The page names the numbing cream only.',
  'safety-observe': 'To observe, and to stay 15 to 30 minutes, is listed without a source (P09, steps and day 0).',
  'material-hyaluronic-acid': 'Most fillers in the UK.',
  'safety-silicone-oil': 'Silicone oil, never to be offered, is listed without a source (P09, types).',
  'outcome-effect': 'The evidence does not say how many people are content or have it again.',
  longevity: 'That scans show filler for years is listed without a source.',
  'complication-blockage-needle':
    '1.7 million syringes by board-certified dermatologists; 28.6% of them had at least one. Cannula: 77% lower odds. Reports to the Korean authority: 57, 73 and 102 in 2012 to 2014, of all kinds.',
  'complication-sight-loss':
    '233 published cases, mostly between the eyebrows and in the nose. Of severe cases in reports 61% were blindness, with no recovery in 72%; reports lean to the worst.',
  'complication-stroke': 'No frequency for fillers. With fat: 13 of 27 cases of a blocked artery.',
  'complication-delayed-reaction':
    'The evidence does not say whether people or treatments are counted. After a vaccine it is rare and passes.',
  'complication-cold-sores':
    'One guideline says under 1.45%, another that no figure is reliable. It shows 24 to 48 hours after. Whether people or treatments are counted is not said.',
  'complication-infection': 'No frequency in the evidence.',
  'complication-lumps': 'No frequency in the evidence.',
  'complication-movement': 'No frequency in the evidence.',
  'complication-colour': 'No frequency in the evidence.',
  'complication-regret':
    'No frequency. Of cosmetic facial patients 13.1% screen positive for body dysmorphic disorder.',
  'caution-high-risk-areas':
    'The Korean letter advises against fillers that break down around the eyes and between the eyebrows, and forbids others there.',
  'caution-lasting-filler':
    'Filler of this kind in the same place is listed without a source (P09, contraindications; R26).',
  'caution-allergy':
    'Allergy to product, lidocaine or bacterial protein is listed without a source (P09, contraindications).',
  'caution-bleeding':
    'A bleeding disorder is listed without a source (P09, contraindications; R09). The works on blood thinners are about surgery in the mouth (R08).',
  'caution-autoimmune': 'A caution.',
  'caution-age': 'Under 18: law in England since 2021, from memory.',
  'combination-toxin': 'Consensus supports both together, with less toxin where lost volume is the cause.',
  'combination-rhinoplasty':
    'To dissolve or wait before nose surgery is listed without a source (P09, order; P15, order).',
  'combination-facial-implant':
    'Bone before filler, and old filler near an implant, are suggestions that are listed without a source (P16, rules 3 and 5).',
  'combination-fat-transfer': 'Filler after the swelling, 3 months, is listed without a source (P11, order).',
  'combination-dental-work': 'Two weeks is a custom of clinics, not a finding.',
  'combination-vaccine': 'Two weeks is a custom of clinics, not a finding.',
  'care-watch': 'Day 0 in the evidence; to day 2 for a late blockage. Dark skin: a rule of wording.',
  'normal-swelling': 'That the lips swell most has no source.',
  'restriction-massage': 'The source gives no days.',
  'restriction-flying':
    'Flying is listed without a source for days 1 to 3 (P09); begun on day 0 so that no one flies right after it.',
  'restriction-dental-work': 'Days 1 to 3, and about two weeks between the two: customs of clinics.',
  'visit-message':
    'Follow-up by one source, the signs by the other. A message on day 1 or 2 is listed without a source (P09).',
  'visit-review': 'The source speaks of follow-up on progress. Day 14 is listed without a source (P09).',
};
