import type { RiskFormWords } from '../../model/words.ts';

export const support: Pick<RiskFormWords['factors'], 'R48' | 'R49' | 'R50'> = {
  R48: {
    topic: 'la primera noche y la vuelta a casa',
    why: 'Tras la sedación o la anestesia hace falta alguien a su lado. Los viajes cambian también cómo le seguimos.',
    items: {
      'first-night': {
        text: '¿Quién pasa con usted la primera noche?',
        options: { adult: 'Un adulto', nobody: 'Nadie', 'not-arranged': 'Aún no lo sé' },
      },
      'way-home': {
        text: '¿Cómo volverá a casa?',
        options: {
          driven: 'Alguien me lleva',
          taxi: 'En taxi',
          'public-transport': 'En autobús o tren',
          'own-car': 'En mi coche, conduzco yo',
          'not-arranged': 'Aún no lo he pensado',
        },
      },
      'flight-2-weeks': { text: '¿Planea un vuelo en las 2 semanas tras el tratamiento?' },
      'from-abroad': { text: '¿Viene de otro país para este tratamiento?' },
    },
    points: {
      'r48-first-night': 'Busque a alguien que pase con usted la primera noche, y díganos quién es.',
      'r48-way-home': 'Pregunte cómo puede volver a casa tras el tratamiento.',
      'r48-travel': 'Pregunte cuándo puede viajar y quién le cuida cuando esté en casa.',
    },
    rules: {
      'r48-alone': 'Nadie previsto para la primera noche, o piensa conducir a casa. Resuélvalo antes del día.',
      'r48-travel': 'Vuelo en 2 semanas, o viene de otro país. Acuerde el viaje y los cuidados fuera.',
    },
  },
  R49: {
    topic: 'su decisión',
    why: 'La decisión es de usted. Queremos que tenga el tiempo y las palabras que necesita.',
    items: {
      'whose-wish': {
        text: '¿De quién es la idea de este tratamiento?',
        options: { mine: 'Mía', together: 'Mía y de otra persona', others: 'De otra persona' },
      },
      interpreter: { text: '¿Necesita un intérprete?' },
      'interpreter-language': { text: '¿Qué idioma necesita?', help: 'Las lenguas de signos también cuentan.' },
    },
    points: {
      'r49-your-choice': 'La decisión es de usted. Tome su tiempo y díganos qué quiere.',
      'r49-interpreter': 'Díganos antes de la visita qué idioma necesita.',
    },
    rules: {
      'r49-interpreter': 'Necesita intérprete. Resérvelo para la charla del consentimiento.',
      'r49-others-wish': 'El tratamiento es deseo de otra persona. Compruebe presión y capacidad; hable en privado.',
    },
  },
  R50: {
    topic: 'lo que espera',
    why: 'Si sabemos lo que espera, le diremos pronto qué se puede lograr y qué no.',
    items: {
      'wish-different': { text: '¿Qué le gustaría que fuera distinto?', help: 'Con sus palabras es mejor.' },
      'wish-unhappy': { text: '¿Con qué resultado no estaría a gusto?', help: 'Con sus palabras es mejor.' },
    },
    points: { 'r50-tell': 'Piense con qué resultado no estaría a gusto, y díganoslo.' },
    rules: {},
  },
};
