import type { HandFatTransferStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const handFatTransferNotes: Readonly<Partial<Record<HandFatTransferStatement, string>>> = {
  'body-location': 'The source on donor sites is about breasts.',
  'preparation-smoking': 'One clinic asks for 4 weeks before surgery, another for 8.',
  'step-harvest': 'The source is about breasts. Devices with ultrasound: seed-003.',
  'step-inject': 'Above the deep fascia: 10 to 30 ml in one series, at least 15 ml in a review.',
  'outcome-satisfaction': '84% in one series; too few people to count from.',
  'outcome-second-session': '12% (about 1 in 8) in one series; too few people to count from.',
  'outcome-retention': 'Known for the face: 47% (41-53).',
  longevity: 'Over 12 months in series; 11 studies of 303 people in all.',
  'complication-swelling': '3 of 65 in one series.',
  'complication-oil-cyst': 'Known for the face and the breast.',
  'complication-irregular': 'The review speaks of minor complications.',
  'complication-infection': 'The review speaks of minor complications.',
  'complication-donor': 'The source is about fat for the breast.',
  'complication-embolism': 'The source is about fat in the buttocks.',
  'mechanism-embolism': 'The source is about fat in the buttocks.',
  'complication-allergy': 'None of 65 people in one series.',
  'complication-regret':
    'No frequency for the hand; 13.1% of patients for cosmetic surgery of the face screen positive for body dysmorphic disorder.',
  'caution-infection':
    'The evidence lists it without a source (P13, contraindications: of the hand, and as P11). Found later: a society of jaw surgeons (infections of the skin, fat for any place, hands too) and a clinic on any cosmetic surgery.',
  'caution-arteries':
    'The evidence lists it without a source (P13, contraindications). Found later, weak: one clinic on liposuction, trouble with blood flow; it does not speak of the hand. Surgeons have given fat to hands with Raynaud as a treatment (10.1097/PRS.0000000000000104), so ask which arteries.',
  'caution-bleeding':
    'The evidence lists the bleeding problem without a source (P13, contraindications as P11; R09). Found later: works on any surgery with a bleeding disorder, and with a blood thinner.',
  'caution-donor-fat':
    'The evidence lists it without a source (P13, contraindications as P11). Found later: a society of jaw surgeons and a clinic, on fat for any place.',
  'caution-heavy-smoking': 'The source is about other aesthetic surgery.',
  'caution-weight': 'The page is about fat in the face.',
  'alternative-filler':
    'The evidence on fillers names the back of the hand: from age 22 in the US, for volume in Korea.',
  'evidence-weakest': 'Systematic review: 11 studies, 303 patients, minor complications.',
  'normal-puffy': '3 of 65 people.',
  'safety-rings':
    'The evidence lists it without a source (P13, recovery and annex A). Found later: two clinics, any surgery of the hand; it can swell during and after it.',
  'care-next-session': 'At least 3 months: one clinic says 3 to 6 months, for fat in any place.',
  'care-lump': 'The sources are about the face and the breast.',
  'restriction-gripping':
    'The evidence lists 1 to 2 weeks without a source (P13, recovery). Found later, weak: two clinics, exercise as before after 2 weeks; no pressure and gentle for at least 4 weeks (about hands, though the sentence says face). A test copy of a third site, not cited, has no manual work for 3 weeks.',
  'restriction-smoking': '4 weeks after surgery by one clinic, 6 by another.',
};
