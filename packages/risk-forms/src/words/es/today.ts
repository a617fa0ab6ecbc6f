import type { RiskFormWords } from '../../model/words.ts';

export const today: Pick<RiskFormWords['factors'], 'R27' | 'R29'> = {
  R27: {
    topic: 'las infecciones',
    why: 'Una infección en otro sitio puede llegar a la zona tratada. Por eso se trata primero.',
    items: {
      'infection-now': {
        text: '¿Tiene ahora alguna infección?',
        help: 'Piense en la piel, los dientes, la nariz, el herpes labial o la fiebre.',
      },
      'infection-kinds': {
        text: '¿Qué infección tiene?',
        help: 'Marque todo lo que sea cierto.',
        options: {
          skin: 'Piel',
          tooth: 'Diente o encía',
          sinus: 'Nariz o senos',
          'cold-sore': 'Herpes labial',
          fever: 'Fiebre',
          other: 'Otra cosa',
        },
      },
    },
    points: { 'r27-rebook': 'Háblenos de la infección antes de venir. Le daremos otro día cuando se cure.' },
    rules: { 'r27-infection-now': 'Una infección ahora. Trate primero el foco; contacte con el paciente.' },
  },
  R29: {
    topic: 'las vacunas y los virus',
    why: 'Pocas veces un relleno se hincha tras una vacuna o un virus. Se pasa solo. No deje nunca una vacuna por un relleno.',
    items: {
      vaccine: {
        text: '¿Le han puesto una vacuna en las últimas 2 semanas, o tiene cita para una?',
        options: {
          no: 'No',
          'last-2-weeks': 'En las últimas 2 semanas',
          booked: 'Tengo cita',
          both: 'Las dos cosas',
        },
      },
      'viral-illness': { text: '¿Ha tenido un resfriado, gripe u otro virus en las últimas 2 semanas?' },
    },
    points: {
      'r29-never-skip': 'Díganos qué día es su vacuna. No deje nunca una vacuna por un relleno.',
      'r29-illness': 'Díganos qué virus ha tenido, para elegir bien el día.',
    },
    rules: {
      'r29-vaccine-or-virus':
        'Vacuna o virus cerca del relleno. Las reacciones son raras y ceden solas; no hay motivo para negar una vacuna. El intervalo es norma local.',
    },
  },
};
