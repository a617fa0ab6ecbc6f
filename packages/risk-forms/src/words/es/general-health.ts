import type { RiskFormWords } from '../../model/words.ts';

export const generalHealth: Pick<RiskFormWords['factors'], 'R17' | 'R18' | 'R19' | 'R20' | 'R35'> = {
  R17: {
    topic: 'la vitamina D',
    why: 'Quizá le propongamos un análisis de sangre.',
    items: {},
    points: {},
    rules: {},
  },
  R18: {
    topic: 'su edad',
    why: 'Algunos tratamientos esperan hasta que el cuerpo deja de crecer. La edad también cuenta para el plan.',
    items: { 'date-of-birth': { text: '¿Cuál es su fecha de nacimiento?' } },
    points: {
      'r18-growth':
        'Pregunte si su tratamiento debe esperar. Algunos tratamientos esperan hasta que el cuerpo deja de crecer.',
    },
    rules: {
      'r18-65-or-over': '65 años o más. Compruebe fragilidad y capacidad para consentir.',
      'r18-growing-jaw':
        'Menor de 18 años, antes de un implante dental: el hueso puede seguir creciendo. Revise los registros de crecimiento y contacte con el paciente.',
      'r18-under-18':
        'Menor de 18 años, antes de un tratamiento estético. Compruebe la edad, el crecimiento y la ley local; contacte con el paciente.',
    },
  },
  R19: {
    topic: 'el embarazo',
    why: 'Casi todo lo que se puede planear espera hasta después del embarazo. Se lo preguntamos a quien pueda quedar en estado.',
    items: {
      pregnancy: {
        text: '¿Hay un embarazo, o lo busca usted?',
        options: {
          no: 'No',
          pregnant: 'Sí, hay un embarazo',
          trying: 'Sí, lo busco',
          'not-applicable': 'No se aplica a mí',
        },
      },
    },
    points: {
      'r19-later':
        'Háblenos de su embarazo o de sus planes. Casi todo lo que se puede planear espera hasta después del embarazo y de la lactancia.',
    },
    rules: {
      'r19-trying': 'Busca un embarazo. Aclárelo antes de planear; hay reglas para el dolor y las imágenes.',
      'r19-pregnant':
        'Embarazo. La toxina no se pone; de los rellenos no hay nada establecido; la cirugía programada suele esperar. Ofrezca una fecha posterior y contacte con la paciente.',
    },
  },
  R20: {
    topic: 'la lactancia',
    why: 'Casi todo lo que se puede planear espera hasta el fin de la lactancia. Se lo preguntamos a quien pueda dar el pecho.',
    items: {
      breastfeeding: {
        text: '¿Da usted el pecho?',
        options: { no: 'No', yes: 'Sí', 'not-applicable': 'No se aplica a mí' },
      },
    },
    points: {
      'r20-later': 'Díganos que da el pecho. Casi todo lo que se puede planear espera hasta el fin de la lactancia.',
    },
    rules: {
      'r20-breastfeeding': 'Lactancia. Ofrezca una fecha posterior; hay reglas para el dolor y las imágenes.',
      'r20-breastfeeding-injectable':
        'Lactancia, antes de relleno o toxina. La toxina no se pone; ofrezca una fecha posterior.',
    },
  },
  R35: {
    topic: 'su altura y su peso',
    why: 'Con la altura y el peso ajustamos las dosis, la postura y los controles.',
    items: {
      height: { text: '¿Cuánto mide?' },
      weight: { text: '¿Cuánto pesa?' },
      'weight-change': {
        text: '¿Ha cambiado su peso más de 10 kg (22 lb) en un año?',
        options: { no: 'No', lost: 'Sí, he bajado', gained: 'Sí, he subido' },
      },
    },
    points: { 'r35-steady': 'Pregunte si su peso debe ser estable antes del tratamiento.' },
    rules: {
      'r35-falling-weight':
        'Ha perdido más de 10 kg en un año, antes de un injerto de grasa. Peso estable para la grasa; pregunte si sigue bajando.',
      'r35-bmi-35':
        'Índice de masa corporal de 35 o más, antes de sedación o anestesia general. Los límites son locales.',
    },
  },
};
