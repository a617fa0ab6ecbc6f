import type { JawImplantStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const jawImplantNotes: Readonly<Partial<Record<JawImplantStatement, string>>> = {
  summary: 'Found later, for the bite: two surgeons. Bone surgery corrects the bite; implants change the contour.',
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
  'complication-muscle':
    'The evidence lists it from memory (P03). Found later: 9 people with signs of it, 5 of them complete, in the records of one practice with 60 patients.',
  'complication-numb': 'The page speaks of facial implants; no rate was found.',
  'complication-edge':
    'The source shows it for a cheek implant. RF-11 asks for a call when the implant can be felt: which of the two needs review.',
  'complication-haematoma': 'The source is about facelifts (2.21%).',
  'complication-clot': 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  'complication-allergy':
    'The evidence lists it without a source (CX-29, RF-06). Found later: about 1 in 10,000 anaesthetics in the UK.',
  'complication-regret': '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder.',
  'caution-gum-disease': 'The source speaks of dental infection that reaches an implant.',
  'caution-bite':
    'The evidence lists it without a source (P03, as P01). Found later: two surgeons. A severely small jaw with a wrong bite needs bone surgery; implants are for a normal bite.',
  'caution-jaw-joint':
    'The evidence lists it without a source (P03). Found later: a review of anaesthesia and sedation. Harm to the joint is more frequent after earlier joint problems, so the joint is checked first. Nothing on the implant itself.',
  'caution-age': 'The source asks doctors for special care under 18; it names no limit.',
  'caution-bleeding':
    'The evidence lists the bleeding problem without a source (P03, contraindications as P01; R09). Found later: works on any surgery with a bleeding disorder, and with a blood thinner.',
  'caution-diabetes': 'The source is about dental implants.',
  'caution-radiotherapy': 'The source is about dental implants.',
  'caution-allergy': 'The sources are about titanium in the jaw.',
  'alternative-toxin': 'Off label for this muscle.',
  'combination-soft':
    'The evidence suggests bone before fat, then filler, then toxin, without a source (P16, rule 3). Found later, weak: pages of two clinics, on filler for jaw surgery alone. Fat can go in at the same time; toxin waits 3 months.',
  'care-head-up': 'The page is about implants of chin and cheek.',
  'care-cold-pack': 'The page is about implants of chin and cheek.',
  'care-liquids': 'One page asks for limits on food, the other for liquids after implants of chin and cheek.',
  'care-soft-food': 'One page asks for limits on food; the other is about implants of chin and cheek.',
  'care-mouthwash': 'The page is about chin surgery with stitches in the mouth.',
  'normal-later': 'The source is about cheek implants.',
  'care-tell': 'The source asks doctors to hear how patients fare.',
  'restriction-smoking': '4 weeks after surgery by one clinic, 6 by another.',
  'restriction-chewing': 'One page asks for limits on food, the other for liquids after implants of chin and cheek.',
  'restriction-hard-food': 'One page asks for limits on food. Found later: a surgeon, soft food for a few weeks.',
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
