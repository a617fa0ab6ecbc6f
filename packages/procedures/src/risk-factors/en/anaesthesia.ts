import type { anaesthesia as sentences } from '../statements/anaesthesia.ts';

/** Sleep, anaesthetics, and the way home, in English. */
export const anaesthesia: Readonly<Record<keyof typeof sentences, string>> = {
  'R34-patient': 'Tell us if you snore, stop breathing in your sleep, or use a CPAP machine. Bring your CPAP.',
  'R34-clinician': 'Airway plan; decide whether an overnight stay is needed.',
  'R34-sensitivity': 'Sensitivity of the STOP-Bang questions for more than 15 breathing events an hour',
  'R34-guideline': 'A guideline asks about sleep apnoea before rhinoplasty',
  'R45-patient': 'Ask your family about problems with an anaesthetic. Tell us about theirs and yours.',
  'R45-clinician': 'A plan for malignant hyperthermia; pseudocholinesterase deficiency in the family.',
  'R48-patient':
    'Plan for someone to stay with you the first night. Tell us how you will get home, and about any flight in the next 2 weeks.',
  'R48-clinician': 'Agreement on travel, and on aftercare abroad.',
};
