import type { ImplantRevisionStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const implantRevisionNotes: Readonly<Partial<Record<ImplantRevisionStatement, string>>> = {
  'definition-feelings': 'Tone, not a finding.',
  'safety-silent-failure':
    'The evidence has it from memory (C-13). Found later: a study where 89% of implants with peri-implantitis felt healthy to the patient, and a book chapter where lost bonding gives no symptoms in its first stages. On bonding that never begins no study was found. Seed-001 names only failures with symptoms.',
  'preparation-smoking': 'Clinics ask for 1-3 months before.',
  'preparation-weight-medicine':
    'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  'preparation-face-injections':
    'The source names dental work as a trigger of late reactions. The 2 weeks are a custom of clinics.',
  'step-remove':
    'Found later for the two ways: a systematic review, turned back out (284 of 372 implants) or cut out with a trephine (35). It names three more ways.',
  'step-crown': 'The pages are about first implants.',
  'anaesthesia-local': 'The evidence names the page for the steps of a first implant, not for this line.',
  'anaesthesia-sedation': 'The evidence names the page for the steps of a first implant, not for this line.',
  'timing-immediate': 'P = 0.31.',
  'outcome-second': 'Other series 71.0-94.6% (zhejiang-2022).',
  'outcome-graft-at-once': 'Immediate 97.6%, delayed 91.7%: not significant.',
  'complication-new-failure': '8 of 69 failed again (park-2022).',
  'complication-graft': 'Mean of lateral grafts in the lower jaw.',
  'complication-feeling-early': 'Lower-jaw implants of any kind.',
  'complication-feeling-lasting': '80% of those affected recover by 6 months, 91% by 1 year.',
  'complication-jaw-necrosis': 'After extraction: osteoporosis 0.15%, cancer 2.9%.',
  'complication-bone-defect':
    'As a complication the evidence lists it without a source (P08). Found later: a clinic, where taking an implant out often leaves a large defect.',
  'complication-allergy':
    'The evidence lists it without a source (CX-29, RF-06). Found later: a review on dental practice, where it is rare.',
  'caution-cancer-bone-medicine': 'Absolute in one review.',
  'caution-growth':
    'The evidence lists it without a source (P08, contraindications as P06; R18). Found later: a systematic review without an age, and one clinic: 18, with bones that mature until the early twenties.',
  'caution-bleeding-disorder':
    'The evidence lists it without a source (P08, contraindications as P06; R09). Found later: a review on implants (a high risk of bleeding), and works on any surgery.',
  'caution-heavy-smoking': 'Blood flow: seed-001.',
  'alternative-bridge': 'The evidence names the page for the steps of a first implant, not for this line.',
  'alternative-denture': 'The evidence names the page for the steps of a first implant, not for this line.',
  'normal-oozing': 'The pages are about first implants.',
  'normal-numb': 'The page is about first implants.',
  'care-gauze': 'The pages are about first implants.',
  'care-cold-pack': 'The pages are about first implants.',
  'care-cool-food': 'The pages are about first implants.',
  'care-salt-water': 'For how long is not said.',
  'care-soft-food': 'The page is about first implants.',
  'care-keep-clean': 'The source is about first implants.',
  'care-temporary-tooth': 'The page is about first implants.',
  'normal-restart': 'The days are those of the evidence; clinics wait 2 to 3 months.',
  'restriction-smoking': 'Follows the time of bonding.',
  'restriction-brushing': 'Clinics differ: from about day 3, or after 1 week. The pages are about first implants.',
  'restriction-poking':
    'The evidence lists it without a source (P08, days 4 to 28). Found later: a clinic on implants taken out. It gives no days.',
  'restriction-load': 'The page is about first implants.',
  'visit-fitting': 'The pages are about first implants.',
  'visit-stitches':
    'The evidence lists days 7 to 14 without a source (P08). Found later: a clinic, day 10, and a dentist in a trade journal, weeks 1 to 2. All are about first implants.',
  'visit-gum':
    'The evidence lists weeks 2 to 4 without a source (P08). Found later: a dentist in a trade journal, weeks 1 to 2 and week 6. All are about first implants.',
  'visit-bone': 'The pages name it before a first implant. Here it is listed without a source (P08).',
  'visit-regular':
    'The evidence lists at least once a year without a source (P06). Found later: a consensus report, mostly every 6 months or less; a clinic, once a year at low risk. All are about first implants too.',
  'milestone-crown': 'The pages are about first implants.',
};
