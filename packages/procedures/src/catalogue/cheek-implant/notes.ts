import type { CheekImplantStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const cheekImplantNotes: Readonly<Partial<Record<CheekImplantStatement, string>>> = {
  summary: 'That the bite stays as it is has no source.',
  'preparation-smoking': 'One clinic asks for 4 weeks before surgery, another for 8.',
  'preparation-weight-medicine':
    'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  'step-choose': 'Reactions: only the page of a clinic, which says that such a material lowers the risk.',
  'step-fix': '11 studies of 2 to 601 cases; none compares infection with and without screws.',
  duration: 'One page says 30 to 60 minutes, another 30 to 45.',
  setting: 'Most facial implants are done without a night in hospital.',
  'fixation-screw': 'Effort, risk and cost: only the page of a clinic. The time: one surgeon.',
  'complication-infection':
    '3 of 204 implants of one surgeon, all replaced later; 2.67% in pooled data, whether of implants or people is not said.',
  'complication-size': 'Patients of one surgeon with 204 implants.',
  'complication-removal': 'Patients of one surgeon with 204 implants.',
  'complication-movement': '1 of 31 implants moved and was infected.',
  'complication-numb': 'The page speaks of facial implants. The infraorbital nerve; no rate was found.',
  'complication-bone-thinning': 'The source is about chin implants.',
  'complication-haematoma': 'The source is about facelifts (2.21%).',
  'complication-clot': 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  'complication-allergy': 'Anaphylaxis after any procedure is listed without a source (CX-29, RF-06).',
  'complication-regret': '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder.',
  'caution-gum-disease': 'The source speaks of dental infection that reaches an implant.',
  'caution-bite':
    'Listed without a source: contraindications as for the chin (P02), whose works (P01) say it of the chin alone.',
  'caution-age': 'The source asks doctors for special care under 18; it names no limit.',
  'caution-bleeding':
    'Uncontrolled bleeding is listed without a source (P02, contraindications as P01; R09). The works on blood thinners are about surgery in the mouth (R08).',
  'caution-diabetes': 'The source is about dental implants.',
  'caution-radiotherapy': 'The source is about dental implants.',
  'caution-allergy': 'The sources are about titanium in the jaw; here it is the screws.',
  'combination-soft':
    'Bone before fat, then filler, then toxin: a suggestion that is listed without a source (P16, rule 3).',
  'care-soft-food': 'The days have no source.',
  'care-mouthwash': 'The page is about chin surgery with stitches in the mouth.',
  'safety-eye':
    'A change of the eye after a cut in the lower lid is listed without a source (P02, red flags). The works on sight are about injections (RF-01).',
  'care-tell': 'The source asks doctors to hear how patients fare.',
  'restriction-smoking': '4 weeks after surgery by one clinic, 6 by another.',
  'restriction-nose': 'Hard nose blowing is listed without a source (P02, days 0 to 3).',
  'restriction-exercise':
    'About 10 days are listed without a source. The clinic asks for 4 weeks without hard activity.',
  'restriction-contact-sport': 'Week 6 is the last day of the check.',
  'restriction-driving': 'The source says 48 hours.',
  'visit-second':
    'The source speaks of follow-up on healing and on the hold of the implant. Days 7 to 10 are listed without a source (P02).',
  'visit-settling':
    'The source speaks of follow-up on healing and on the hold of the implant. Weeks 4 to 6 are listed without a source (P02).',
  'visit-final':
    'The source speaks of follow-up on healing and on the hold of the implant. 3 to 6 months are listed without a source (P02).',
};
