import type { DentalImplantStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const dentalImplantNotes: Readonly<Partial<Record<DentalImplantStatement, string>>> = {
  'indication-bone': 'That bone can be built up: the evidence names a graft among the steps.',
  'preparation-smoking': 'Clinics ask for 1-3 months before.',
  'preparation-antibiotic': '2 g amoxicillin 1 h before; 25 treated to avoid one failure: from memory.',
  'preparation-weight-medicine':
    'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  'preparation-face-injections':
    'The source names dental work as a trigger of late reactions. The 2 weeks are a custom of clinics.',
  'anaesthesia-local': 'The evidence names the page for the steps, not for this line.',
  'anaesthesia-sedation': 'The evidence names the page for the steps, not for this line.',
  duration: 'Minutes from one clinic page.',
  'combination-graft': 'The evidence names the pages for the steps. The sinus lift has no source.',
  'material-titanium': 'That other metals are mixed in has no source.',
  'outcome-ten-years': '96.4% (95.2-97.5); 93.2% (90.1-95.8) when missing data are estimated.',
  'outcome-thirteen-years': 'Mean of 13.4 years; bone loss 1.3 mm.',
  'outcome-twenty-years': '92%; 78% when missing data are estimated.',
  longevity: 'Crown: from memory.',
  'complication-early-failure': 'Early 1.7-4.2%, year 1 3-8%; 80% of returns by day 157.',
  'complication-late-loss': 'Not the implants of early failure: do not add up.',
  'complication-peri-implantitis': '12.5% of implants.',
  'complication-feeling-lasting': '80% of those affected recover by 6 months, 91% by 1 year.',
  'complication-infection': 'The source is about antibiotics against it; no rate was found.',
  'complication-bleeding':
    'Bleeding is listed without a source (P06, complications). The clinic says what to do when pressing does not stop it (RF-07).',
  'complication-sinus': 'Sinus opening is listed without a source (P06, complications).',
  'complication-position': 'Wrong position is listed without a source (P06, complications).',
  'complication-screw': 'Screw loosening is listed without a source (P06, complications).',
  'complication-jaw-necrosis': 'After extraction: osteoporosis 0.15%, cancer 2.9%.',
  'complication-allergy': 'Anaphylaxis after any procedure is listed without a source (CX-29, RF-06).',
  'caution-cancer-bone-medicine': 'Absolute in one review.',
  'caution-growth': 'A growing jaw, under about 18 to 21, is listed without a source (P06, contraindications; R18).',
  'caution-bleeding-disorder':
    'An untreated bleeding disorder is listed without a source (P06, contraindications; R09).',
  'alternative-bridge': 'The evidence names the page for the steps, not for this line.',
  'alternative-denture': 'The evidence names the page for the steps, not for this line.',
  'normal-oozing': 'The evidence names the pages for the day, not for this line.',
  'normal-numb': 'The evidence names the page for the day, not for this line.',
  'care-gauze': 'The evidence names the pages for the day, not for this line.',
  'care-cold-pack': 'The evidence names the pages for the day, not for this line.',
  'care-cool-food': 'The evidence names the pages for the day, not for this line.',
  'care-salt-water': 'For how long is not said.',
  'care-soft-food': 'The evidence names the pages for these weeks, not for this line.',
  'care-gentle-brushing': 'Clinics differ: from about day 3, or after 1 week.',
  'safety-silent-failure': 'That a failure can be silent is from memory (C-13).',
  'normal-healthy-gums': 'The source counts bleeding as a sign of disease. That healthy gums are pink has no source.',
  'care-clean-between': 'The sources ask for good care of the mouth; the tools have no source.',
  'restriction-smoking': 'Follows the time of bonding.',
  'restriction-brushing': 'Clinics differ: from about day 3, or after 1 week.',
  'restriction-load': 'Left alone 6-12 weeks, bonding 6 weeks to 6 months.',
  'restriction-hard-food': 'Biting very hard things is listed without a source (P06, crown).',
  'visit-wound': 'The source speaks of follow-up on healing. Days 7 to 14 are listed without a source (P06).',
  'visit-bonding':
    'The source speaks of follow-up on healing and bonding. A stability test in weeks 6 to 12 is listed without a source (P06).',
  'visit-after-crown':
    'The source speaks of follow-up. 1 to 2 weeks, counted from the fitting, are listed without a source (P06).',
  'visit-hygiene':
    'The sources speak of follow-up, and of a bonded implant that needs care for life (C-22). Every 3 to 6 or 12 months by risk is listed without a source (P06).',
  'visit-regular':
    'The source speaks of regular follow-up. At least once a year, with a plan for X-rays, is listed without a source (P06).',
};
