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
  'combination-graft': 'The evidence names the pages for the steps, and the review was found later for the sinus lift.',
  'material-titanium':
    'The evidence has no source for other metals. Found later: a review, pure titanium or an alloy with aluminium and vanadium.',
  'outcome-ten-years': '96.4% (95.2-97.5); 93.2% (90.1-95.8) when missing data are estimated.',
  'outcome-thirteen-years': 'Mean of 13.4 years; bone loss 1.3 mm.',
  'outcome-twenty-years': '92%; 78% when missing data are estimated.',
  longevity: 'Crown: from memory in the evidence. Found later: a clinic, 10 to 15 years.',
  'complication-early-failure': 'Early 1.7-4.2%, year 1 3-8%; 80% of returns by day 157.',
  'complication-late-loss': 'Not the implants of early failure: do not add up.',
  'complication-peri-implantitis': '12.5% of implants.',
  'complication-feeling-lasting': '80% of those affected recover by 6 months, 91% by 1 year.',
  'complication-infection': 'The source is about antibiotics against it; no rate was found.',
  'complication-bleeding':
    'The evidence lists bleeding without a source (P06, complications). Found later: a book chapter, also on heavy bleeding into the floor of the mouth. The clinic says what to do when pressing does not stop it (RF-07).',
  'complication-sinus':
    'The evidence lists it without a source (P06, complications). Found later: a systematic review of implants through the floor of the sinus, and a review that names a lasting opening from mouth to sinus after an implant slips in. No rate of openings.',
  'complication-position':
    'The evidence lists it without a source (P06, complications). Found later: a systematic review that counts it among the reasons for taking implants out. On the scans of one hospital 56.6% of implants have some error of position; that is no rate of harm.',
  'complication-screw':
    'The evidence lists it without a source (P06, complications). Found later: a systematic review, screw or joining piece (abutment) loose in 12.7% of single crowns within 5 years; not drawn.',
  'complication-jaw-necrosis': 'After extraction: osteoporosis 0.15%, cancer 2.9%.',
  'complication-allergy':
    'The evidence lists it without a source (CX-29, RF-06). Found later: a review on dental practice, where it is rare.',
  'caution-cancer-bone-medicine': 'Absolute in one review.',
  'caution-growth':
    'The evidence lists it without a source (P06, contraindications; R18). Found later: a systematic review without an age, and one clinic: 18, with bones that mature until the early twenties.',
  'caution-bleeding-disorder':
    'The evidence lists it without a source (P06, contraindications; R09). Found later: a review on implants (a high risk of bleeding), and works on any surgery.',
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
  'safety-silent-failure':
    'The evidence has it from memory (C-13). Found later: a study where 89% of implants with peri-implantitis felt healthy to the patient, and a book chapter where lost bonding gives no symptoms in its first stages. On bonding that never begins no study was found.',
  'normal-healthy-gums':
    'The evidence says pink and no bleeding. Found later: firm, no easy bleeding, a pink that varies with the tone of the skin. That is about gums at teeth; the review counts bleeding around implants as a sign of disease.',
  'care-clean-between': 'Two sources ask for good care of the mouth. Found later for the tools: two clinics.',
  'restriction-smoking': 'Follows the time of bonding.',
  'restriction-brushing': 'Clinics differ: from about day 3, or after 1 week.',
  'restriction-load': 'Left alone 6-12 weeks, bonding 6 weeks to 6 months.',
  'restriction-hard-food':
    'The evidence lists it without a source (P06, crown). Found later: two clinics, for good, not only for the months after the fitting.',
  'visit-wound':
    'The evidence lists days 7 to 14 without a source (P06). Found later: a clinic, day 10, and a dentist in a trade journal, weeks 1 to 2.',
  'visit-bonding':
    'The evidence lists a stability test in weeks 6 to 12 without a source (P06). Found later: a clinic that checks that the implant is firm, at 3 months.',
  'visit-after-crown':
    'The source speaks of follow-up. 1 to 2 weeks, counted from the fitting, are listed without a source (P06).',
  'visit-hygiene':
    'The evidence lists every 3 to 6 or 12 months by risk without a source (P06; care for life: C-22). Found later: a consensus report, by risk, mostly 6 months or less; a clinic, 3 to 6 months with gum disease, else 12.',
  'visit-regular':
    'The evidence lists at least once a year, with a plan for X-rays, without a source (P06). Found later: a consensus report, mostly every 6 months or less, X-ray when called for; a clinic, once a year at low risk.',
};
