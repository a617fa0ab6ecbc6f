import type { CheekImplantStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const cheekImplantNotes: Readonly<Partial<Record<CheekImplantStatement, string>>> = {
  summary: 'Found later, for the bite: one surgeon. Bone surgery corrects the bite; implants change the contour.',
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
  'complication-allergy':
    'The evidence lists it without a source (CX-29, RF-06). Found later: about 1 in 10,000 anaesthetics in the UK.',
  'complication-regret': '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder.',
  'caution-gum-disease': 'The source speaks of dental infection that reaches an implant.',
  'caution-bite':
    'The evidence lists it without a source (P02, as P01). Found later: two clinics. Jaws that do not fit together need more surgery; cheek implants are for a good bite.',
  'caution-age': 'The source asks doctors for special care under 18; it names no limit.',
  'caution-bleeding':
    'The evidence lists the bleeding problem without a source (P02, contraindications as P01; R09). Found later: works on any surgery with a bleeding disorder, and with a blood thinner.',
  'caution-diabetes': 'The source is about dental implants.',
  'caution-radiotherapy': 'The source is about dental implants.',
  'caution-allergy': 'The sources are about titanium in the jaw; here it is the screws.',
  'combination-soft':
    'The evidence suggests bone before fat, then filler, then toxin, without a source (P16, rule 3). Found later, weak: pages of one surgeon. Fat can go in at the same time; toxin waits 3 months.',
  'care-soft-food': 'Found later: two clinics, 4 to 5 days and the first week. Until day 10 has no source.',
  'care-mouthwash': 'The page is about chin surgery with stitches in the mouth.',
  'safety-eye':
    'The evidence lists it without a source (P02, red flags). Found later: three works on eyelid surgery. Bleeding behind the eye can take the sight; one clinic asks for medical advice at once. The emergency number is our own.',
  'care-tell': 'The source asks doctors to hear how patients fare.',
  'restriction-smoking': '4 weeks after surgery by one clinic, 6 by another.',
  'restriction-exercise': 'The evidence lists about 10 days without a source. Clinics: 1 week, 2 weeks, 4 weeks.',
  'restriction-contact-sport': 'Week 6 is the last day of the check.',
  'restriction-driving': 'The source says 48 hours.',
  'visit-second':
    'One source speaks of follow-up on healing and on the hold of the implant. Found later: two clinics that see people after about a week.',
  'visit-settling':
    'The source speaks of follow-up on healing and on the hold of the implant. Weeks 4 to 6 are listed without a source (P02).',
  'visit-final':
    'The source speaks of follow-up on healing and on the hold of the implant. 3 to 6 months are listed without a source (P02).',
};
