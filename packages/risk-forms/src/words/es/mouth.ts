import type { RiskFormWords } from '../../model/words.ts';

export const mouth: Pick<RiskFormWords['factors'], 'R11' | 'R12' | 'R13' | 'R14' | 'R28'> = {
  R11: {
    topic: 'si aprieta los dientes',
    why: 'Apretar los dientes carga mucho el hueso y los implantes. Si lo sabemos, lo tenemos en cuenta.',
    items: {
      grinding: {
        text: '¿Aprieta o rechina los dientes?',
        options: { no: 'No', asleep: 'Al dormir', awake: 'Con los ojos abiertos', both: 'Al dormir y de día' },
      },
      'grinding-worn-teeth': { text: '¿Tiene por eso dientes gastados o rotos?' },
      'grinding-jaw-pain': { text: '¿Le duele la mandíbula?' },
      'night-guard': { text: '¿Usa una férula de noche?' },
    },
    points: {
      'r11-night-guard': 'Pregunte por una férula de noche. Puede proteger su implante.',
      'r11-bring-guard': 'Traiga su férula de noche.',
    },
    rules: {
      'r11-grinding':
        'Dice que aprieta o rechina los dientes. Explore si hay bruxismo probable; piense en diseño, número de implantes y oclusión.',
    },
  },
  R12: {
    topic: 'sus encías',
    why: 'La enfermedad de las encías es una infección de la boca y puede pasar a otro sitio. Se puede tratar, y eso va primero.',
    items: {
      'gum-disease': { text: '¿Le han dicho alguna vez que tenía enfermedad de las encías?' },
      'gum-disease-treated': {
        text: '¿Le han tratado las encías?',
        options: { finished: 'Sí, ya terminó', 'going-on': 'Me tratan ahora', no: 'No' },
      },
      'gums-bleed': { text: '¿Le sangran las encías?' },
      'teeth-loose': { text: '¿Se le mueve algún diente?' },
      'hygiene-visit': {
        text: '¿Cuándo le limpió los dientes un dentista o higienista por última vez?',
        help: 'Bastan el mes y el año.',
      },
    },
    points: {
      'r12-treat-first': 'Háblenos de sus encías. Si están enfermas, se tratan primero.',
      'r12-ask-hygiene': 'Pregunte cada cuánto le deben limpiar los dientes.',
    },
    rules: {
      'r12-treated': 'Enfermedad de las encías en el pasado, tratada; no indica sangrado ni dientes móviles.',
      'r12-active': 'Enfermedad de las encías activa o sin tratar, sangrado o dientes móviles. Trátela primero.',
    },
  },
  R13: {
    topic: 'la limpieza de los dientes y las revisiones',
    why: 'Un implante pide limpieza diaria toda la vida, y revisiones.',
    items: {
      brushing: {
        text: '¿Cada cuánto se cepilla los dientes?',
        options: {
          'twice-a-day': 'Dos veces al día o más',
          'once-a-day': 'Una vez al día',
          'less-often': 'Menos de una vez al día',
        },
      },
      'cleaning-between-teeth': {
        text: '¿Cada cuánto limpia entre los dientes?',
        options: { 'every-day': 'Todos los días', 'some-days': 'Algunos días', never: 'Nunca' },
      },
      'can-attend-checks': { text: '¿Puede venir a revisiones después del tratamiento?' },
    },
    points: {
      'r13-daily-cleaning':
        'Pida que le enseñemos a limpiar alrededor de un implante. Pide limpieza diaria toda la vida.',
      'r13-checks': 'Díganos por qué le cuesta venir a las revisiones. Podemos buscar juntos una forma.',
    },
    rules: {
      'r13-poor-or-no-checks':
        'Se cepilla poco, no limpia entre los dientes o no puede venir a revisiones. Índice de placa, destreza, cuidador.',
    },
  },
  R14: {
    topic: 'el hueso de la boca',
    why: 'Su profesional mide el hueso en una imagen.',
    items: {},
    points: {},
    rules: {},
  },
  R28: {
    topic: 'sus visitas al dentista',
    why: 'Una visita al dentista puede dar una reacción tardía al relleno. Una infección de un diente puede llegar a un implante de la cara.',
    items: {
      'dental-work': {
        text: '¿Fue al dentista para tratarse en las últimas 2 semanas, o irá en las próximas 2?',
        options: {
          no: 'No',
          'last-2-weeks': 'En las últimas 2 semanas',
          'next-2-weeks': 'En las próximas 2 semanas',
          both: 'Las dos cosas',
        },
      },
    },
    points: { 'r28-tell': 'Díganos qué días va al dentista. Quizá dejemos un tiempo entre una cosa y otra.' },
    rules: {
      'r28-within-2-weeks':
        'Tratamiento dental en las 2 semanas antes o después. Un desencadenante citado de reacciones tardías al relleno; el intervalo es norma local.',
    },
  },
};
