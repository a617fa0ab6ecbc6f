import type { medicines as sentences } from '../statements/medicines.ts';

/** Medicines that no other theme has, in Spanish. */
export const medicines: Readonly<Record<keyof typeof sentences, string>> = {
  'R15-patient': 'No deje su antidepresivo. Siga con su tratamiento. Solo necesitamos saberlo.',
  'R15-clinician':
    'Es una asociación, no una prueba; mencionarlo en el consentimiento. La propia depresión también importa.',
  'R15-per-patient': 'Fracaso del implante, ISRS frente a ninguno, por paciente',
  'R15-per-implant': 'Fracaso del implante, ISRS frente a ninguno, por implante',
  'R15-failing-users': 'Implantes que fallaron con un ISRS',
  'R15-failing-others': 'Implantes que fallaron sin un ISRS',
  'R15-difference': 'Fracaso del implante, diferencia con ISRS',
  'R16-patient': 'Siga con lo que toma. Solo hace falta que lo sepamos.',
  'R16-clinician':
    'Es una asociación, no una prueba. Revisar con el médico de cabecera si hace falta; el paciente no lo deja por su cuenta.',
  'R16-pool': 'Fracaso del implante, inhibidor de la bomba de protones frente a ninguno',
  'R16-difference': 'Fracaso del implante, diferencia con un inhibidor de la bomba de protones',
  'R42-patient': 'Díganos si ha tomado isotretinoína y cuándo fue la última vez.',
  'R42-clinician': 'Solo la dermoabrasión mecánica y los láseres ablativos completos necesitan espera.',
  'R42-label': 'El prospecto pide esperar 6 meses',
  'R42-no-delay':
    'Cirugía de la piel, peelings superficiales y láseres fraccionados: sin evidencia suficiente para esperar',
  'R42-ablative': 'Dermoabrasión mecánica y láseres ablativos completos: los expertos aconsejan esperar',
  'R43-patient':
    'Díganos qué hierbas, suplementos o calmantes toma. Pregunte antes de dejar nada, ni siquiera las hierbas.',
  'R43-clinician': 'Lista con su efecto sobre el sangrado.',
};
