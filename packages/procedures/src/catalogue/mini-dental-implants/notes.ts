import type { MiniDentalImplantsStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const miniDentalImplantsNotes: Readonly<Partial<Record<MiniDentalImplantsStatement, string>>> = {
  'definition-bonding': 'How bonding works and its other uses: seed-004.',
  'indication-loose-denture': 'Rubbing and tough food: seed-004.',
  'preparation-smoking': 'Clinics ask for 1-3 months before.',
  'preparation-face-injections':
    'The source names dental work as a trigger of late reactions. The 2 weeks are a custom of clinics.',
  'step-assess': 'The evidence lists the steps together under one source.',
  'step-place': 'The evidence lists the steps together under one source.',
  'step-clips': 'The evidence lists the steps together under one source.',
  'step-load': 'Survival lower with delayed than with immediate loading (mdi-2025).',
  'anaesthesia-local': 'The evidence lists it with the steps, under one source.',
  'material-titanium': 'Seed-004 says titanium. Found later for other metals: a review of implants of any width.',
  'outcome-seven-years': 'Cumulative. Lower in the upper jaw and with delayed loading.',
  'outcome-consensus': '94.5% +/- 5 (80-100) at 12-78 months; high risk of bias.',
  'complication-loss-lower': 'Lost after a mean of 9.4 months (mdi-2025). Shrinking bone: seed-004.',
  'complication-late-loss': 'The sources are about standard implants: 3.6-6.8% in 10 years.',
  'complication-peri-implantitis': '12.5% of implants. All implants, not only mini.',
  'complication-denture-break': '6 of 25 (24%); a review found a high rate.',
  'complication-lining': '16% of 25.',
  'complication-implant-break': '2 of 99 implants.',
  'complication-feeling-early': 'Lower-jaw implants of any kind.',
  'complication-feeling-lasting': '80% of those affected recover by 6 months, 91% by 1 year.',
  'complication-jaw-necrosis': 'After extraction: osteoporosis 0.15%, cancer 2.9%.',
  'complication-allergy':
    'The evidence lists it without a source (CX-29, RF-06). Found later: a review on dental practice, where it is rare.',
  'caution-cancer-bone-medicine': 'Absolute in one review.',
  'caution-growth':
    'The evidence lists it without a source (R18). Found later: a systematic review, on dental implants of any width.',
  'caution-bleeding-disorder':
    'The evidence lists it without a source (R09). Found later: a review on implants (a high risk of bleeding), and works on any surgery.',
  'alternative-two-implants': 'The source calls mini implants an alternative to standard ones.',
  'normal-sore': 'The page is about standard implants.',
  'care-denture': "The source says that the dentist's instructions count.",
  'normal-sore-spots': 'The source says that dentures rub the gums.',
  'care-soft-food': 'The pages are about standard implants.',
  'care-salt-water': 'The page is about standard implants.',
  'care-around-posts': 'The source speaks of care of mouth and wound.',
  'safety-silent-failure':
    'The evidence has it from memory (C-13). Found later: a study where 89% of implants with peri-implantitis felt healthy to the patient, and a book chapter where lost bonding gives no symptoms in its first stages. On bonding that never begins no study was found.',
  'normal-bone': '0.5 mm early to 1.26 mm by 59-90 months.',
  'care-loose-post':
    'Seed-004 says that instability can hurt jaw, gum or denture. Found later for the call: a clinic, as soon as possible, about a loose joining piece (abutment).',
  'restriction-smoking': 'Follows the time of bonding.',
  'restriction-rinsing': 'The pages are about standard implants.',
  'restriction-hot-drinks': 'The pages are about standard implants and say the first day.',
  'restriction-hard-food':
    'The evidence lists it without a source (P07): hard food in days 2 to 14, then hard and sticky food in days 15 to 90. Found later: a clinic, about standard implants; no hard, crunchy or sticky food until the implant has bonded (about 6 months).',
  'visit-sore-spots':
    'The source speaks of follow-up on healing. Days 1 to 7, to look for pressure spots, are listed without a source (P07).',
  'visit-healing':
    'The evidence lists day 14 without a source (P07). Found later: a dentist in a trade journal, weeks 1 to 2, about standard implants.',
  'visit-bonding':
    'The evidence lists weeks 6 to 12 without a source (P07). Found later: a clinic, 3 months, about standard implants.',
  'visit-upkeep':
    'Upkeep of denture and clips: C-21. The evidence lists every 6 to 12 months without a source (P07). Found later: a consensus report, mostly 6 months or less, and a clinic that looks at the clips every 6 months.',
};
