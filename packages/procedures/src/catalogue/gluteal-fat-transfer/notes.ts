import type { GlutealFatTransferStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const glutealFatTransferNotes: Readonly<Partial<Record<GlutealFatTransferStatement, string>>> = {
  'safety-surgeon':
    'Ultrasound: 1,815 guided cases reported, mandatory in Florida. The UK plans to allow only settings that its care regulator registers.',
  'safety-filler': 'A death in the UK in 2024. Korea warns against filler in the buttocks.',
  'safety-time':
    'South Florida 2010-2022: 25 deaths, all with fat in the muscle, 92% in high-volume budget clinics, operations of about 90 minutes; 14 came after the guidance of 2018.',
  'body-location': 'The source on donor sites is about breasts.',
  'preparation-smoking': 'One clinic asks for 4 weeks before surgery, another for 8.',
  'preparation-weight-medicine':
    'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  'preparation-company': 'The page is about implants in the face.',
  'step-harvest': 'The source is about breasts. Equipment is conventional or works with internal ultrasound.',
  'step-prepare': 'The sources are about breasts and hands.',
  setting:
    'The sources speak of a regulated setting and of a general anaesthetic. A visit on day 1 suggests a day case.',
  'outcome-retention':
    'One clinic page says about a third is lost. In the face 47% (41-53) stays, 26 to 83% across studies.',
  'complication-death':
    '32 deaths in 198,857 cases of 692 surgeons (survey); other estimates 1 in 3,448 and 1 in 3,000. About 1 in 15,000 after the rules changed: from memory, so left out.',
  'complication-embolism': '103 in the same survey, more with deep injection.',
  'complication-serious': 'The source says under 1%, and deaths are undercounted.',
  'complication-lumps': 'The source is about the face: 2%.',
  'complication-clot': 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  'complication-allergy':
    'The evidence lists it without a source (CX-29, RF-06). Found later: about 1 in 10,000 anaesthetics in the UK.',
  'complication-regret': '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder.',
  'caution-deep': 'That large volumes count has no source.',
  'caution-smoking': 'The source is about other operations.',
  'caution-weight':
    'The evidence lists it without a source (P14, contraindications; R35). Found later: two clinics on fat for the buttocks, a body mass index up to 30, and mostly under 35.',
  'caution-flight':
    'The evidence lists it without a source (P14, contraindications). Found later: 5 to 7 days after liposuction by NHS Scotland; surgeons warn of clots when a flight follows any cosmetic surgery.',
  'alternative-implant': 'In the US 94% of buttock augmentations of 2018 used fat.',
  'combination-touch-up':
    'The evidence suggests at least 3 months without a source (P16, rule 7). Found later, weak: one clinic leaves 3 to 6 months, for any fat transfer.',
  'care-signs': 'The day range has no source.',
  'safety-walk':
    'The evidence lists it from memory (P14, annex A, days 0 to 3). Found later: walk as soon as possible after body contouring; at least five times a day at one clinic.',
  'care-lump': 'The sources are about face and breasts.',
  'restriction-sitting': 'A custom of clinics; the evidence is weak.',
  'restriction-lying': 'The pages ask to sleep on the front or the side; one says the first few weeks.',
  'restriction-smoking': '4 weeks after surgery by one clinic, 6 by another.',
  'restriction-flying':
    'The evidence lists 7 and 14 days without a source (P14). Found later: 5 to 7 days after liposuction by NHS Scotland, 2 to 3 weeks at one clinic, 4 weeks (6 for long flights) at another.',
  'restriction-driving': 'The source says 48 hours.',
  'visit-final': 'The page says that the shape is final after 4 to 6 months; the visit has no source.',
};
