import type { RiskFormWords } from '../../model/words.ts';

export const allergies: Pick<RiskFormWords['factors'], 'R21' | 'R22' | 'R23' | 'R24' | 'R25'> = {
  R21: {
    topic: 'la alergia a los metales',
    why: 'Los implantes pueden ser de metal. Queremos saber cómo responde su cuerpo.',
    items: {
      'metal-allergy': { text: '¿Tiene alergia a los metales o a las joyas?' },
      'metal-allergy-reaction': {
        text: '¿Cómo reaccionó al metal?',
        help: 'Marque todo lo que sea cierto.',
        options: {
          'skin-rash': 'Ronchas en la piel',
          'mouth-sores': 'Llagas en la boca',
          swelling: 'Hinchazón',
          breathing: 'Falta de aire',
          other: 'Otra cosa',
        },
      },
      'metal-allergy-tested': {
        text: '¿Le hicieron una prueba de alergia a los metales?',
        options: {
          'allergy-found': 'Sí, salió alergia',
          'no-allergy-found': 'Sí, no salió alergia',
          'not-tested': 'No',
        },
      },
    },
    points: {
      'r21-tell': 'Díganos a qué metal reaccionó y cómo.',
      'r21-bring-result': 'Traiga el resultado de la prueba de alergia al metal.',
    },
    rules: {
      'r21-reported':
        'Indica alergia a un metal. La alergia al titanio es rara e incierta; no hay una prueba acordada.',
      'r21-confirmed-severe':
        'Alergia a un metal hallada en una prueba, con hinchazón o falta de aire. Decida antes de dar cita.',
    },
  },
  R22: {
    topic: 'la reacción al material del implante',
    why: 'Algunos implantes son de silicona o de otros plásticos. Queremos saber cómo responde su cuerpo.',
    items: {
      'material-allergy': { text: '¿Ha reaccionado mal a la silicona o a un implante?' },
      'material-allergy-reaction': {
        text: '¿Cómo fue esa reacción?',
        help: 'Marque todo lo que sea cierto.',
        options: {
          'skin-rash': 'Ronchas en la piel',
          'mouth-sores': 'Llagas en la boca',
          swelling: 'Hinchazón',
          breathing: 'Falta de aire',
          other: 'Otra cosa',
        },
      },
      'material-allergy-tested': {
        text: '¿Le hicieron una prueba de alergia a ello?',
        options: {
          'allergy-found': 'Sí, salió alergia',
          'no-allergy-found': 'Sí, no salió alergia',
          'not-tested': 'No',
        },
      },
    },
    points: {
      'r22-tell': 'Díganos a qué material reaccionó y cómo.',
      'r22-bring-result': 'Traiga el resultado de su prueba de alergia.',
    },
    rules: {
      'r22-reported': 'Indica una reacción a la silicona o a un implante. Puede ser inflamación y no alergia.',
      'r22-confirmed-severe':
        'Alergia a un material de implante hallada en una prueba, con hinchazón o falta de aire. Decida antes de dar cita.',
    },
  },
  R23: {
    topic: 'las inyecciones para dormir la zona',
    why: 'Usamos inyecciones para dormir la zona. Es común sentir un mareo. No lo es tener ronchas o falta de aire.',
    items: {
      'numbing-reaction': { text: '¿Ha reaccionado mal a una inyección para dormir la zona?' },
      'numbing-reaction-kinds': {
        text: '¿Qué pasó tras esa inyección?',
        help: 'Marque todo lo que sea cierto.',
        options: {
          fainting: 'Me desmayé o casi',
          'racing-heart': 'El corazón me iba rápido',
          rash: 'Ronchas',
          swelling: 'Hinchazón',
          breathing: 'Falta de aire',
        },
      },
    },
    points: {
      'r23-tell':
        'Díganos qué pasó tras la inyección. Es común sentir un mareo. No lo es tener ronchas o falta de aire.',
    },
    rules: {
      'r23-allergic-signs':
        'Ronchas, hinchazón o falta de aire tras anestesia local. Derive a alergia, otro anestésico.',
    },
  },
  R24: {
    topic: 'las picaduras y la inyección que disuelve el relleno',
    why: 'Una alergia a las picaduras puede cambiar nuestro plan de emergencia.',
    items: {
      'sting-reaction': { text: '¿Le ha sentado muy mal una picadura de abeja o avispa?' },
      'dissolving-injection-reaction': {
        text: '¿Ha tenido una mala reacción a la inyección que disuelve el relleno?',
      },
    },
    points: { 'r24-tell': 'Háblenos de la reacción. Puede cambiar nuestro plan de emergencia.' },
    rules: {
      'r24-reaction':
        'Mala reacción a una picadura o a la hialuronidasa. Anote un plan de rescate; la decisión en la emergencia es del profesional.',
    },
  },
  R25: {
    topic: 'sus alergias',
    why: 'Usamos guantes, tiritas, líquidos y medicamentos. Lo que nos diga nos ayuda a elegirlos.',
    items: {
      'other-allergy': { text: '¿Tiene alguna otra alergia?', help: 'Piense también en comida, tiritas y guantes.' },
      'other-allergy-kinds': {
        text: '¿A qué tiene alergia?',
        help: 'Marque todo lo que sea cierto.',
        options: {
          latex: 'Látex (guantes de goma)',
          antibiotics: 'Antibióticos',
          eggs: 'Huevo',
          'cows-milk': 'Leche de vaca',
          albumin: 'Albúmina (una proteína de la sangre)',
          chlorhexidine: 'Clorhexidina (enjuague de boca, limpieza de la piel)',
          iodine: 'Yodo',
          'dressing-glue': 'Pegamento de las tiritas',
        },
      },
      'other-allergy-reaction': {
        text: '¿Qué pasó con esa alergia?',
        help: 'Marque todo lo que sea cierto.',
        options: {
          rash: 'Ronchas o picor',
          stomach: 'Malestar de estómago',
          swelling: 'Hinchazón de cara, labios o garganta',
          breathing: 'Falta de aire',
          collapse: 'Me desplomé',
        },
      },
    },
    points: {
      'r25-list': 'Díganos todas sus alergias, también a comidas o tiritas.',
      'r25-bring-card': 'Traiga su tarjeta de alergias si la tiene.',
    },
    rules: {
      'r25-reported': 'Indica una alergia. Revise las etiquetas de los productos.',
      'r25-severe':
        'Hinchazón, falta de aire o desplome por una alergia. Revise los productos y decida antes de dar cita.',
    },
  },
};
