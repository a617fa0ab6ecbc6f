import type { ImplantRevisionStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const implantRevisionNotes: Readonly<Partial<Record<ImplantRevisionStatement, string>>> = {
  'definition-feelings': 'Tone, not a finding.',
  'safety-silent-failure':
    'That a failure can be silent is from memory (C-13). Seed-001 names only failures with symptoms.',
  'preparation-smoking': 'Clinics ask for 1-3 months before.',
  'preparation-weight-medicine':
    'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  'preparation-face-injections':
    'The source names dental work as a trigger of late reactions. The 2 weeks are a custom of clinics.',
  'step-remove': 'The source says that the implant is removed; how has no source.',
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
    'The page fills missing bone after an implant is taken out. As a complication a bone defect is listed without a source (P08).',
  'complication-allergy': 'Anaphylaxis after any procedure is listed without a source (CX-29, RF-06).',
  'caution-cancer-bone-medicine': 'Absolute in one review.',
  'caution-growth': 'A growing jaw is listed without a source (P08, contraindications as P06; R18).',
  'caution-bleeding-disorder':
    'An untreated bleeding disorder is listed without a source (P08, contraindications as P06; R09).',
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
  'restriction-poking': 'Probing the gap is listed without a source (P08, days 4 to 28).',
  'restriction-load': 'The page is about first implants.',
  'visit-fitting': 'The pages are about first implants.',
  'visit-stitches': 'The source speaks of follow-up of first implants. Days 7 to 14 are listed without a source (P08).',
  'visit-gum': 'The source speaks of follow-up of first implants. Weeks 2 to 4 are listed without a source (P08).',
  'visit-bone': 'The pages name it before a first implant. Here it is listed without a source (P08).',
  'visit-regular':
    'The source speaks of follow-up of first implants. At least once a year is listed without a source (P06).',
  'milestone-crown': 'The pages are about first implants.',
};
