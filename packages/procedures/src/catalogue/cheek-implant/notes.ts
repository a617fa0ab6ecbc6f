import type { CheekImplantStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const cheekImplantNotes: Readonly<Partial<Record<CheekImplantStatement, string>>> = {
  summary: 'That the bite stays as it is has no source.',
  'preparation-smoking': 'One clinic asks for 4 weeks before surgery, another for 8.',
  'preparation-weight-medicine':
    'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  'step-choose': 'The sentence about reactions has no source.',
  'step-fix': '11 studies of 2 to 601 cases; none compares infection with and without screws.',
  duration: 'One page says 30 to 60 minutes, another 30 to 45.',
  setting: 'No setting in the evidence; day surgery as for the chin implant.',
  'fixation-screw': 'Effort, risk and cost have no source.',
  'complication-infection':
    '3 of 204 implants of one surgeon, all replaced later; 2.67% in pooled data, whether of implants or people is not said.',
  'complication-size': 'Patients of one surgeon with 204 implants.',
  'complication-removal': 'Patients of one surgeon with 204 implants.',
  'complication-movement': '1 of 31 implants moved and was infected.',
  'complication-numb': 'The infraorbital nerve.',
  'complication-bone-thinning': 'The source is about chin implants.',
  'complication-clot': 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  'complication-regret': '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder.',
  'caution-diabetes': 'The source is about dental implants.',
  'caution-radiotherapy': 'The source is about dental implants.',
  'restriction-smoking': '4 weeks after surgery by one clinic, 6 by another.',
  'restriction-contact-sport': 'Week 6 is the last day of the check.',
  'restriction-driving': 'The source says 48 hours.',
};
