import type { stageOfLife as sentences } from '../statements/stage-of-life.ts';

/** Age, pregnancy and breastfeeding, in English. */
export const stageOfLife: Readonly<Record<keyof typeof sentences, string>> = {
  'R18-patient': 'Tell us your date of birth. Some treatments wait until growth has finished.',
  'R18-clinician': 'Growth records; frailty; capacity to consent.',
  'R18-survival-65': 'Implant survival at 10 years, people of 65 and over',
  'R18-filler-age': 'Fillers are approved from the age of 22 in the United States',
  'R19-patient':
    'Tell us if you are pregnant or trying to be. Most planned treatments wait until after pregnancy and feeding.',
  'R19-clinician': 'Offer a later date; follow the rules for pain relief and imaging in pregnancy.',
  'R19-toxin': 'Botulinum toxin is not given in pregnancy',
  'R19-filler': 'What fillers do in pregnancy is not established',
  'R20-patient': 'Tell us if you are breastfeeding. Most planned treatments wait until after pregnancy and feeding.',
  'R20-clinician': 'Offer a later date; follow the rules for pain relief and imaging while breastfeeding.',
  'R20-toxin': 'Botulinum toxin is not given while breastfeeding',
  'R20-filler': 'What fillers do while breastfeeding is not established',
};
