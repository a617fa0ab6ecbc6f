import type { JawImplantStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const jawImplantNotes: Readonly<Partial<Record<JawImplantStatement, string>>> = {
  summary: 'That the bite stays as it is has no source.',
  'preparation-smoking': 'One clinic asks for 4 weeks before surgery, another for 8.',
  'preparation-weight-medicine':
    'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  'step-choose': 'Reactions: only the page of a clinic, which says that such a material lowers the risk.',
  'step-cut': 'The evidence lists the steps together under one source.',
  'step-place': 'The evidence lists the steps together under one source.',
  'step-fix': '11 studies of 2 to 601 cases; none compares infection with and without screws.',
  setting: 'Most facial implants are done without a night in hospital.',
  'fixation-screw': 'Effort, risk and cost: only the page of a clinic. The time: one surgeon.',
  longevity: 'The figures of the first source are about cheek implants.',
  'complication-infection': 'The source is about cheek implants: one that is infected and moves must come out.',
  'complication-muscle': 'Detachment of the masseter is listed from memory (P03, complications).',
  'complication-numb': 'The page speaks of facial implants; no rate was found.',
  'complication-edge':
    'The source shows it for a cheek implant. RF-11 asks for a call when the implant can be felt: which of the two needs review.',
  'complication-haematoma': 'The source is about facelifts (2.21%).',
  'complication-clot': 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  'complication-allergy': 'Anaphylaxis after any procedure is listed without a source (CX-29, RF-06).',
  'complication-regret': '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder.',
  'caution-gum-disease': 'The source speaks of dental infection that reaches an implant.',
  'caution-bite':
    'Listed without a source: contraindications as for the chin (P03), whose works (P01) say it of the chin alone.',
  'caution-jaw-joint': 'Disease of the jaw joint is listed without a source (P03, contraindications).',
  'caution-grinding':
    'Bruxism is listed without a source (P03, contraindications). The works on it are about dental implants (R11).',
  'caution-age': 'The source asks doctors for special care under 18; it names no limit.',
  'caution-bleeding':
    'Uncontrolled bleeding is listed without a source (P03, contraindications as P01; R09). The works on blood thinners are about surgery in the mouth (R08).',
  'caution-diabetes': 'The source is about dental implants.',
  'caution-radiotherapy': 'The source is about dental implants.',
  'caution-allergy': 'The sources are about titanium in the jaw.',
  'alternative-toxin': 'Off label for this muscle.',
  'combination-soft':
    'Bone before fat, then filler, then toxin: a suggestion that is listed without a source (P16, rule 3).',
  'care-head-up': 'The page is about implants of chin and cheek.',
  'care-cold-pack': 'The page is about implants of chin and cheek.',
  'care-liquids': 'One page asks for limits on food, the other for liquids after implants of chin and cheek.',
  'care-soft-food': 'One page asks for limits on food; the other is about implants of chin and cheek.',
  'care-mouthwash': 'The page is about chin surgery with stitches in the mouth.',
  'normal-later': 'The source is about cheek implants.',
  'care-tell': 'The source asks doctors to hear how patients fare.',
  'restriction-smoking': '4 weeks after surgery by one clinic, 6 by another.',
  'restriction-chewing': 'One page asks for limits on food, the other for liquids after implants of chin and cheek.',
  'restriction-hard-food': 'The page asks for limits on food; the days have no source.',
  'restriction-driving': 'The source says 48 hours.',
  'visit-first':
    'The source speaks of follow-up on healing and on the hold of the implant. Days 1 to 3 are listed without a source (P03).',
  'visit-second':
    'The source speaks of follow-up on healing and on the hold of the implant. Days 7 to 10 are listed without a source (P03).',
  'visit-four-weeks':
    'The source speaks of follow-up on healing and on the hold of the implant. Week 4 is listed without a source (P03).',
  'visit-shape':
    'The source speaks of follow-up on healing and on the hold of the implant. 3 months are listed without a source (P03).',
  'visit-final':
    'The source speaks of follow-up on healing and on the hold of the implant. 6 months are listed without a source (P03).',
};
