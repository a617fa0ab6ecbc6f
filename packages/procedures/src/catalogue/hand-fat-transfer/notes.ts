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
  'caution-infection': 'Infection is listed without a source (P13, contraindications: of the hand, and as P11).',
  'caution-arteries': 'Arterial disease is listed without a source (P13, contraindications).',
  'caution-raynaud': 'Raynaud is listed without a source (P13, contraindications).',
  'caution-bleeding':
    'A bleeding disorder is listed without a source (P13, contraindications as P11; R09). The works on blood thinners are about surgery in the mouth (R08).',
  'caution-donor-fat': 'Poor donor fat is listed without a source (P13, contraindications as P11).',
  'caution-heavy-smoking': 'The source is about other aesthetic surgery.',
  'caution-weight': 'The page is about fat in the face.',
  'alternative-filler':
    'The evidence on fillers names the back of the hand: from age 22 in the US, for volume in Korea.',
  'evidence-weakest': 'Systematic review: 11 studies, 303 patients, minor complications.',
  'normal-puffy': '3 of 65 people.',
  'safety-rings': 'Rings off is listed without a source (P13, recovery and annex A).',
  'care-next-session': 'At least 3 months has no source.',
  'care-lump': 'The sources are about the face and the breast.',
  'restriction-gripping': 'Heavy gripping for 1 to 2 weeks is listed without a source (P13, recovery).',
  'restriction-smoking': '4 weeks after surgery by one clinic, 6 by another.',
};
