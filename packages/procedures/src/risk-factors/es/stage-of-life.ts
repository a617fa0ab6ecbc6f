import type { stageOfLife as sentences } from '../statements/stage-of-life.ts';

/** Age, pregnancy and breastfeeding, in Spanish. */
export const stageOfLife: Readonly<Record<keyof typeof sentences, string>> = {
  'R18-patient': 'Díganos su fecha de nacimiento. Hay tratamientos que esperan a que acabe el crecimiento.',
  'R18-clinician': 'Registros de crecimiento; fragilidad; capacidad para consentir.',
  'R18-survival-65': 'Supervivencia del implante a 10 años, personas de 65 años o más',
  'R18-filler-age': 'En Estados Unidos los rellenos están aprobados desde los 22 años',
  'R19-patient':
    'Díganos si espera un bebé o lo está buscando. La mayoría de los tratamientos que se pueden planear espera hasta después del parto y la lactancia.',
  'R19-clinician': 'Ofrecer una fecha posterior; seguir las normas de analgesia e imagen en el embarazo.',
  'R19-toxin': 'La toxina botulínica no se aplica en el embarazo',
  'R19-filler': 'No está establecido qué hacen los rellenos en el embarazo',
  'R20-patient':
    'Díganos si da el pecho. La mayoría de los tratamientos que se pueden planear espera hasta después del parto y la lactancia.',
  'R20-clinician': 'Ofrecer una fecha posterior; seguir las normas de analgesia e imagen en la lactancia.',
  'R20-toxin': 'La toxina botulínica no se aplica en la lactancia',
  'R20-filler': 'No está establecido qué hacen los rellenos en la lactancia',
};
