import type { RiskFormWords } from '../../model/words.ts';

export const heartAndLungs: Pick<RiskFormWords['factors'], 'R34' | 'R37' | 'R38' | 'R39' | 'R40'> = {
  R34: {
    topic: 'cómo respira al dormir',
    why: 'Las pausas al respirar cuentan para la anestesia, y también cuando se tapona la nariz tras la cirugía.',
    items: {
      'sleep-apnoea': {
        text: '¿Le han dicho que tiene apnea del sueño?',
        help: 'Es cuando se deja de respirar por momentos al dormir.',
        options: {
          no: 'No',
          'with-cpap': 'Sí, y duermo con un aparato CPAP',
          'without-cpap': 'Sí, pero no uso un aparato CPAP',
        },
      },
      snoring: { text: '¿Ronca casi todas las noches?' },
      'breathing-pauses': { text: '¿Le ha dicho alguien que hace pausas al respirar cuando duerme?' },
    },
    points: {
      'r34-bring-cpap': 'Traiga su aparato CPAP.',
      'r34-tell': 'Díganos cómo duerme, si ronca y si hace pausas al respirar.',
    },
    rules: {
      'r34-with-cpap': 'Apnea del sueño, tratada con CPAP. Plan de vía aérea; que traiga el aparato.',
      'r34-likely-untreated':
        'Apnea del sueño sin CPAP, o pausas que alguien vio. Plan de vía aérea, pasar la noche; decida antes de dar cita.',
    },
  },
  R37: {
    topic: 'los coágulos',
    why: 'Tras una cirugía se puede formar un coágulo. Si sabemos qué lo favorece, podemos ayudar a evitarlo.',
    items: {
      'own-clot': { text: '¿Ha tenido un coágulo en una pierna o en un pulmón?' },
      'family-clot': { text: '¿Han tenido un coágulo sus padres, hermanos o hijos?' },
      hormones: { text: '¿Toma la píldora u otras hormonas?' },
      cancer: { text: '¿Tiene cáncer, o lo ha tenido?' },
      'recent-surgery': { text: '¿Ha tenido una cirugía hace poco?' },
      'long-flight': { text: '¿Planea un vuelo de más de 4 horas?' },
    },
    points: { 'r37-tell': 'Háblenos de coágulos, de la píldora o las hormonas, y de los vuelos que planea.' },
    rules: {
      'r37-two-or-more':
        'Dos o más de: coágulos en la familia, hormonas, cáncer, cirugía reciente, vuelo largo. Calcule Caprini; profilaxis mecánica y con medicamentos.',
      'r37-own-clot': 'Ha tenido un coágulo. Contacte con el paciente antes de dar cita; plan de profilaxis.',
    },
  },
  R38: {
    topic: 'el corazón y los vasos de la sangre',
    why: 'El corazón cuenta para la anestesia. Con una válvula nueva quizá hagan falta antibióticos.',
    items: {
      'heart-problems': {
        text: '¿Tiene o ha tenido alguno de estos problemas del corazón o de los vasos?',
        help: 'Marque todo lo que sea cierto.',
        options: {
          'heart-attack': 'Un infarto',
          stroke: 'Un ictus (derrame cerebral)',
          'high-blood-pressure': 'Tensión alta',
          'valve-replacement': 'Una válvula nueva en el corazón',
          endocarditis: 'Una infección de una válvula (endocarditis)',
          other: 'Otro problema del corazón',
          none: 'Nada de esto',
        },
      },
      'heart-attack-or-stroke-on': {
        text: '¿Cuándo fue su último infarto o ictus?',
        help: 'Bastan el mes y el año.',
      },
    },
    points: { 'r38-bring-letter': 'Traiga su lista de medicamentos y su última carta sobre el corazón.' },
    rules: {
      'r38-reported': 'Indica un problema del corazón o de los vasos. Revisión cardiaca; adrenalina.',
      'r38-valve-or-endocarditis':
        'Válvula cardiaca sustituida o endocarditis previa, antes de un implante dental. Decida sobre antibióticos antes de dar cita.',
      'r38-recent':
        'Infarto o ictus en los últimos 6 meses. Contacte con el paciente; revisión cardiaca antes de dar cita.',
    },
  },
  R39: {
    topic: 'sus pulmones',
    why: 'El asma y otros males del pulmón cuentan para la anestesia.',
    items: {
      'lung-illness': { text: '¿Tiene asma u otro mal del pulmón?' },
      'lung-illness-name': { text: '¿Cómo se llama ese mal del pulmón?' },
      'lung-illness-controlled': { text: '¿Lo tiene ahora bajo control?' },
    },
    points: { 'r39-bring-letter': 'Traiga su lista de medicamentos y su última carta sobre los pulmones.' },
    rules: {
      'r39-controlled': 'Asma u otra enfermedad pulmonar, bajo control según dice.',
      'r39-not-controlled': 'Asma u otra enfermedad pulmonar, sin control. Revisión pulmonar antes de dar cita.',
    },
  },
  R40: {
    topic: 'los riñones y el hígado',
    why: 'Los riñones y el hígado cuentan para la anestesia y para las dosis.',
    items: {
      'kidney-liver': {
        text: '¿Tiene alguno de estos males del riñón o del hígado?',
        help: 'Marque todo lo que sea cierto.',
        options: {
          kidney: 'Enfermedad del riñón',
          liver: 'Enfermedad del hígado',
          hepatitis: 'Hepatitis',
          none: 'Nada de esto',
        },
      },
      'kidney-liver-controlled': { text: '¿Tiene ahora bajo control el mal del riñón o del hígado?' },
    },
    points: { 'r40-bring-letter': 'Traiga su lista de medicamentos y su última carta sobre el riñón o el hígado.' },
    rules: {
      'r40-controlled': 'Enfermedad renal o hepática, o hepatitis, bajo control según dice. Revise las dosis.',
      'r40-not-controlled':
        'Enfermedad renal o hepática, o hepatitis, sin control. Revisión de riñón e hígado antes de dar cita.',
    },
  },
};
