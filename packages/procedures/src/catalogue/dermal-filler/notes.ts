import type { DermalFillerStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const dermalFillerNotes: Readonly<Partial<Record<DermalFillerStatement, string>>> = {
  'safety-act-at-once': 'Act at once, do not wait for the injector to reply.',
  'indication-folds':
    'US: approved from age 22. Korea: wrinkles of the face, volume of the face and the back of the hand.',
  'preparation-earlier-filler':
    'The first source asks for the history; the other saw filler on scans 2 to 15 years after.',
  'safety-hyaluronidase': 'Hyaluronidase behind the eye is not supported.',
  'step-prepare': 'The NHS page names the numbing cream. Found later: photos by experts, cleaning by a clinic.',
  'material-hyaluronic-acid': 'Most fillers in the UK.',
  'safety-silicone-oil':
    'The evidence lists it without a source (P09, types). Found later: in the US injectable silicone is approved for no aesthetic procedure, face and body alike.',
  'outcome-effect': 'The evidence does not say how many people are content or have it again.',
  longevity:
    'The evidence has no source for the scans. Found later: filler still seen in all of 33 people, 2 to 15 years after.',
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
    'The evidence lists it without a source (P09, contraindications; R26). Found later: experts advise against filler over one that hardly breaks down, since that one may react.',
  'caution-allergy':
    'The evidence lists it without a source (P09, contraindications). Found later: the FDA (some allergies), the US labelling of a first hyaluronic acid gel (severe allergies, gram-positive bacteria), and a skin doctor in a magazine (lidocaine, the filler itself, what bacteria leave in it).',
  'caution-bleeding':
    'The evidence lists a bleeding disorder without a source (P09, contraindications; R09). Found later: the FDA on fillers, and works on blood thinners before any procedure.',
  'caution-autoimmune': 'A caution.',
  'caution-age': 'Under 18: against the law in England since October 2021, unless a doctor directs it.',
  'combination-toxin': 'Consensus supports both together, with less toxin where lost volume is the cause.',
  'combination-rhinoplasty':
    'The evidence lists it without a source (P09, order; P15, order). Found later: both ways, and a third, to operate without either. One surgeon waits a year.',
  'combination-facial-implant':
    'The evidence suggests both without a source (P16, rules 3 and 5). Found later: works on jaw and chin surgery. One surgeon does not ask to dissolve old filler.',
  'combination-dental-work': 'Two weeks is a custom of clinics, not a finding.',
  'combination-vaccine': 'Two weeks is a custom of clinics, not a finding.',
  'care-watch': 'Day 0 in the evidence; to day 2 for a late blockage. Dark skin: a rule of wording.',
  'normal-swelling': 'Found later for the lips: a clinic, lips and eyelids swell more often than the rest.',
  'restriction-massage':
    'The authority gives no days. Found later: a clinic, 2 to 3 days; another (lips), no pressure for 48 hours and no massage unless told to.',
  'restriction-flying':
    'The evidence lists it without a source for days 1 to 3 (P09); begun on day 0 so that no one flies right after it. Found later: two clinics, 3 to 4 days and better 7; one adds that clinics differ, from no wait to 7 days.',
  'restriction-dental-work': 'Days 1 to 3, and about two weeks between the two: customs of clinics.',
  'visit-message':
    'Follow-up by one source, the signs by the other. A message on day 1 or 2 is listed without a source (P09).',
  'visit-review': 'The evidence lists day 14 without a source (P09). Found later: two clinics, 2 weeks.',
};
