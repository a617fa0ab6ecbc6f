import type { mind as sentences } from '../statements/mind.ts';

/** How people feel about their looks and lives, and what they choose, in English. */
export const mind: Readonly<Record<keyof typeof sentences, string>> = {
  'R32-patient': 'Thank you. Someone from the team will talk with you.',
  'R32-clinician':
    'A positive screen is not a diagnosis. Screening forms only under their licence. The result is never shown to the patient.',
  'R32-screened-positive':
    'Facial plastic and oculoplastic patients who screened positive for body dysmorphic disorder',
  'R32-cosmetic': 'Cosmetic patients who screened positive',
  'R32-reconstructive': 'Reconstructive patients who screened positive',
  'R32-difference': 'A positive screen, cosmetic against reconstructive patients',
  'R32-suspected': 'Patients in whom surgeons suspected the disorder',
  'R32-spotted': 'Surgeons spotted 2 of the 43 patients who screened positive',
  'R32-greece': 'Women in Greece who screened positive with COPS',
  'R32-treatment': 'Cosmetic procedures virtually never help body dysmorphic disorder, and can harm',
  'R32-guideline': 'A guideline asks surgeons to screen before rhinoplasty',
  'R32-cops': 'A COPS total of 40 or more with a barely visible feature calls for a fuller assessment',
  'R32-sensitivity': 'Sensitivity of the BDDQ in psychiatric settings',
  'R32-specificity': 'Specificity of the BDDQ in psychiatric settings',
  'R32-review': 'A review favours the BDDQ or the DCQ',
  'R33-patient': 'You can talk to us in private. You can change your mind at any time.',
  'R33-clinician': 'Pause, refer, crisis line.',
  'R49-patient': 'It is your choice. Take your time. Tell us if you need an interpreter, or if someone is pushing you.',
  'R49-clinician': 'Capacity, interpreter, pressure, proof of age. England: no cosmetic toxin or filler under 18.',
  'R50-patient': 'Tell us what you would like to be different. Tell us what would make you unhappy with the result.',
  'R50-clinician': 'A mismatch means more time or no treatment.',
};
