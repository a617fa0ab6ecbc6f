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
  'material-titanium': 'The source says titanium; the other metals have no source.',
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
  'complication-allergy': 'Anaphylaxis after any procedure is listed without a source (CX-29, RF-06).',
  'caution-cancer-bone-medicine': 'Absolute in one review.',
  'caution-growth': 'A growing jaw stops dental implants: listed without a source (R18).',
  'caution-bleeding-disorder': 'A diagnosed bleeding disorder is listed without a source, for every procedure (R09).',
  'alternative-two-implants': 'The source calls mini implants an alternative to standard ones.',
  'normal-sore': 'The page is about standard implants.',
  'care-denture': "The source says that the dentist's instructions count.",
  'normal-sore-spots': 'The source says that dentures rub the gums.',
  'care-soft-food': 'The pages are about standard implants.',
  'care-salt-water': 'The page is about standard implants.',
  'care-around-posts': 'The source speaks of care of mouth and wound.',
  'safety-silent-failure': 'That a failure can be silent is from memory (C-13).',
  'normal-bone': '0.5 mm early to 1.26 mm by 59-90 months.',
  'care-loose-post': 'The source says that instability can hurt jaw, gum or denture; the call has no source.',
  'restriction-smoking': 'Follows the time of bonding.',
  'restriction-rinsing': 'The pages are about standard implants.',
  'restriction-hot-drinks': 'The pages are about standard implants and say the first day.',
  'restriction-hard-food':
    'Hard food (days 2 to 14), then hard and sticky food (days 15 to 90), are listed without a source (P07).',
  'visit-sore-spots':
    'The source speaks of follow-up on healing. Days 1 to 7, to look for pressure spots, are listed without a source (P07).',
  'visit-healing': 'The source speaks of follow-up on healing. Day 14 is listed without a source (P07).',
  'visit-bonding':
    'The source speaks of follow-up on healing and bonding. Weeks 6 to 12 are listed without a source (P07).',
  'visit-upkeep':
    'Follow-up, and upkeep of denture and clips (C-21). Every 6 to 12 months is listed without a source (P07).',
};
