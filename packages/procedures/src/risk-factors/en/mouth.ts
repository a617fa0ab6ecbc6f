import type { mouth as sentences } from '../statements/mouth.ts';

/** Teeth, gums, and implants that were lost before, in English. */
export const mouth: Readonly<Record<keyof typeof sentences, string>> = {
  'R11-patient': 'Tell us if you grind or clench your teeth. A night guard may protect your implant.',
  'R11-clinician': 'Design, number and occlusion.',
  'R11-pool': 'Implant failure, bruxism against none',
  'R11-second-pool': 'Implant failure, bruxism against none, another pool of studies',
  'R12-patient': 'Tell us about bleeding gums, loose teeth or gum disease. We treat it first.',
  'R12-clinician': 'Treat before placing.',
  'R12-history': 'A history of periodontitis goes with more peri-implantitis, failure and bone loss',
  'R12-more-often': 'Peri-implantitis is more frequent with periodontitis, in smokers and after 5 years',
  'R12-peri-implantitis': 'Peri-implantitis, all implant patients',
  'R13-patient': 'Implants need daily cleaning for life, and checks. Tell us if that is hard for you.',
  'R13-clinician': 'Plaque score, dexterity, carer.',
  'R13-plaque': 'Plaque and inflammation go with bone loss around implants',
  'R47-patient':
    'It can happen to anyone. A second implant often works, but a bit less often than a first. We look for the cause first.',
  'R47-clinician': 'Causes: smoking, load, infection, bone.',
  'R47-replacement': 'Survival of implants placed where one had failed',
  'R47-third': 'Survival of a third attempt',
};
