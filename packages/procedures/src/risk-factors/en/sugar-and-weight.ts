import type { sugarAndWeight as sentences } from '../statements/sugar-and-weight.ts';

/** Blood sugar, weight, and the medicines for both, in English. */
export const sugarAndWeight: Readonly<Record<keyof typeof sentences, string>> = {
  'R03-patient':
    'Well controlled diabetes is usually no barrier. High sugar slows healing. Bring your latest HbA1c result. Do not change your diabetes medicine by yourself.',
  'R03-clinician':
    'Many services delay elective surgery above 8.5% (69 mmol/mol); the cut-off is not strong evidence. Morning list. SGLT2 inhibitors have stop rules of their own; for GLP-1 medicines see R36.',
  'R03-well-controlled':
    'Well controlled: success similar to healthy people; poorly controlled: more peri-implantitis and late loss',
  'R03-survival': 'Implant survival up to 3 years, HbA1c under 8%',
  'R03-slower-bonding': 'Slower bonding with bone above an HbA1c of 8%',
  'R03-bleeding-per-step': 'Bleeding on probing around implants, per step of HbA1c',
  'R03-bone-per-step': 'Bone loss around implants, per step of HbA1c',
  'R03-meta-analysis': 'Implant failure by the level of blood sugar; no difference found',
  'R35-patient': 'We use your height and weight so that doses and positions are right.',
  'R35-clinician': 'Limits are local. Stable weight before a fat transfer.',
  'R36-patient':
    'Tell us the name of the medicine and the date of your last dose. Follow the drink-only plan that you are given. Do not stop it by yourself.',
  'R36-clinician': '24 hours of clear liquids, ultrasound, delay if there are symptoms.',
  'R36-continue': 'Most people may continue the medicine before an operation',
  'R36-liquids-all':
    'Clear liquids only for 24 hours before, for everyone who takes it (Australia and New Zealand, 2025)',
  'R36-liquids-high-risk': 'Clear liquids only for 24 hours before, for those at higher risk (United States, 2024)',
};
