import type { mind as sentences } from '../statements/mind.ts';

/** How people feel about their looks and lives, and what they choose, in Spanish. */
export const mind: Readonly<Record<keyof typeof sentences, string>> = {
  'R32-patient': 'Gracias. Alguien del equipo hablará con usted.',
  'R32-clinician':
    'Un cribado positivo no es un diagnóstico. Los cuestionarios, solo con su licencia. El resultado no se muestra nunca al paciente.',
  'R32-screened-positive':
    'Pacientes de cirugía plástica facial y oculoplástica con cribado positivo de trastorno dismórfico corporal',
  'R32-cosmetic': 'Pacientes de cirugía estética con cribado positivo',
  'R32-reconstructive': 'Pacientes de cirugía reconstructiva con cribado positivo',
  'R32-difference': 'Cribado positivo, cirugía estética frente a reconstructiva',
  'R32-suspected': 'Pacientes en los que el cirujano sospechó el trastorno',
  'R32-spotted': 'Los cirujanos detectaron a 2 de los 43 pacientes con cribado positivo',
  'R32-greece': 'Mujeres en Grecia con cribado positivo con COPS',
  'R32-treatment':
    'Los procedimientos estéticos casi nunca ayudan en el trastorno dismórfico corporal y pueden hacer daño',
  'R32-guideline': 'Una guía pide a los cirujanos hacer un cribado antes de la rinoplastia',
  'R32-cops': 'Un total de 40 o más en COPS con un rasgo apenas visible pide una evaluación más completa',
  'R32-sensitivity': 'Sensibilidad del BDDQ en psiquiatría',
  'R32-specificity': 'Especificidad del BDDQ en psiquiatría',
  'R32-review': 'Una revisión prefiere el BDDQ o el DCQ',
  'R33-patient': 'Puede hablar con nosotros en privado. Puede cambiar de idea en todo momento.',
  'R33-clinician': 'Hacer una pausa, derivar, línea de crisis.',
  'R49-patient': 'Usted decide. Tómese su tiempo. Díganos si necesita un intérprete o si alguien le presiona.',
  'R49-clinician':
    'Capacidad, intérprete, presión, prueba de edad. Inglaterra: sin toxina ni relleno estéticos antes de los 18 años.',
  'R50-patient': 'Díganos qué le gustaría cambiar. Díganos qué haría que no le gustara el resultado.',
  'R50-clinician': 'Si las expectativas no encajan: más tiempo o ningún tratamiento.',
};
