import type { allergies as sentences } from '../statements/allergies.ts';

/** Allergies and reactions, in English. */
export const allergies: Readonly<Record<keyof typeof sentences, string>> = {
  'R21-patient': 'Tell us what you reacted to and how.',
  'R21-clinician': 'No agreed titanium test; a reaction may be inflammation. Zirconia is no promise against allergy.',
  'R21-titanium': 'Titanium allergy is rare and uncertain',
  'R22-patient': 'Tell us what you reacted to and how.',
  'R22-clinician': 'Which material, what reaction, tested or not.',
  'R23-patient':
    'Feeling faint after a numbing injection is common. A rash or trouble breathing is not. Tell us what happened.',
  'R23-clinician':
    'Allergy referral, alternative agent. Most reactions are fainting or anxiety; adrenaline and preservatives are other causes; a true amide allergy is rare.',
  'R24-patient': 'A sting allergy changes our emergency plan. Tell us what happened.',
  'R24-clinician':
    "Document the rescue plan before filler. What is used in an emergency stays the clinician's decision.",
  'R25-patient': 'List any allergy, also to food, latex or plasters.',
  'R25-clinician':
    "Check product labels: latex, antibiotics, egg, cow's milk protein, albumin, chlorhexidine, povidone-iodine, dressing glue.",
};
