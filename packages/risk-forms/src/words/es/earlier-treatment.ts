import type { RiskFormWords } from '../../model/words.ts';

export const earlierTreatment: Pick<RiskFormWords['factors'], 'R06' | 'R26' | 'R45' | 'R47'> = {
  R06: {
    topic: 'la radioterapia',
    why: 'La radioterapia cambia cómo sanan la piel y el hueso, aun tras muchos años.',
    items: {
      'head-radiation': {
        text: '¿Ha tenido radioterapia en la cabeza, el cuello o la mandíbula?',
        help: 'Las radiografías no cuentan.',
      },
      'head-radiation-when': { text: '¿En qué año fue la radioterapia?', help: 'Basta el año.' },
      'head-radiation-side': {
        text: '¿En qué lado fue la radioterapia?',
        options: { left: 'Izquierdo', right: 'Derecho', both: 'Los dos lados o el centro' },
      },
      'head-radiation-dose': {
        text: '¿Cuál fue la dosis de la radioterapia?',
        help: 'Su carta puede decir un número con Gy. Si no la tiene, elija «No lo sé».',
      },
      'head-radiation-bone-problem': { text: '¿Ha tenido desde entonces un problema del hueso?' },
    },
    points: {
      'r06-tell': 'Háblenos de su radioterapia, aunque fuera hace mucho.',
      'r06-bring-letter': 'Traiga las cartas de su radioterapia.',
    },
    rules: {
      'r06-dental':
        'Radioterapia de cabeza, cuello o mandíbula, antes de un implante dental. Campo, dosis, fecha; centro especializado; contacte con el paciente.',
      'r06-facial':
        'Radioterapia de cabeza, cuello o mandíbula, antes de cirugía facial, injerto de grasa o cirugía de la nariz. Campo, dosis, fecha; centro especializado.',
    },
  },
  R26: {
    topic: 'sus tratamientos anteriores',
    why: 'Un relleno o un implante antiguo puede seguir ahí tras años. Eso cambia el plan.',
    items: {
      'earlier-treatment': {
        text: '¿Ha tenido rellenos, hilos, injerto de grasa, un implante o cirugía en la zona que quiere tratar?',
      },
      'earlier-treatment-kinds': {
        text: '¿Qué le hicieron ahí?',
        help: 'Marque todo lo que sea cierto.',
        options: {
          filler: 'Relleno',
          threads: 'Hilos',
          fat: 'Injerto de grasa',
          implant: 'Un implante',
          surgery: 'Cirugía',
          other: 'Otra cosa',
        },
      },
      'earlier-filler-kind': {
        text: '¿Era un relleno que el cuerpo disuelve?',
        options: { temporary: 'Sí, se disuelve con el tiempo', permanent: 'No, no se disuelve' },
      },
      'earlier-treatment-product': { text: '¿Qué producto usaron?' },
      'earlier-treatment-when': { text: '¿En qué año fue?', help: 'Basta el año.' },
      'earlier-treatment-clinic': { text: '¿En qué clínica fue?' },
      'earlier-treatment-lumps': { text: '¿Tiene bultos en esa zona?' },
      'earlier-treatment-problem': {
        text: '¿Tuvo algún problema con ello?',
        help: 'Escriba «ninguno» si no lo tuvo.',
      },
    },
    points: {
      'r26-old-filler': 'Háblenos de su relleno. Un relleno antiguo puede seguir ahí tras años.',
      'r26-bring-records': 'Traiga los papeles del tratamiento anterior: producto, año y clínica.',
    },
    rules: {
      'r26-permanent-or-unknown-filler':
        'Relleno que no se disuelve, o de tipo desconocido, en la misma zona. Producto, año, ecografía.',
      'r26-lumps': 'Bultos en una zona ya tratada. Imagen; disolver o esperar.',
    },
  },
  R45: {
    topic: 'las anestesias anteriores',
    why: 'Algunos problemas raros con la anestesia van en la familia. Si lo sabemos, lo tenemos en cuenta.',
    items: {
      'anaesthetic-problem': {
        text: '¿Usted o su familia tuvieron problemas con una anestesia?',
        help: 'Pregunte a su familia si puede.',
        options: { no: 'No', me: 'Sí, yo', family: 'Sí, alguien de mi familia', both: 'Sí, los dos' },
      },
      'anaesthetic-problem-kinds': {
        text: '¿Le dijeron cómo se llama ese problema?',
        help: 'Marque todo lo que sea cierto.',
        options: {
          'malignant-hyperthermia': 'Hipertermia maligna',
          pseudocholinesterase: 'Falta de seudocolinesterasa',
          other: 'Otra cosa, o no tiene nombre',
        },
      },
      'anaesthetic-problem-what': { text: '¿Qué pasó con la anestesia?' },
    },
    points: {
      'r45-tell': 'Díganos qué pasó con la anestesia y a quién.',
      'r45-ask-family': 'Pregunte a su familia, antes de la visita, por problemas con la anestesia.',
    },
    rules: {
      'r45-reported': 'Problemas con una anestesia, propios o en la familia. Aclárelo antes de planear.',
      'r45-inherited':
        'Hipertermia maligna o déficit de seudocolinesterasa, propio o en la familia. Plan sin desencadenantes; contacte con el paciente.',
    },
  },
  R47: {
    topic: 'sus implantes dentales anteriores',
    why: 'Le puede pasar a cualquiera. Un segundo intento suele ir bien, y antes buscamos la causa.',
    items: {
      'implant-lost': { text: '¿Se le ha caído o le han quitado un implante dental?' },
      'implant-lost-count': { text: '¿Cuántos implantes ha perdido así?', help: 'Un número entero.' },
      'implant-lost-site': {
        text: '¿En qué parte de la boca fue?',
        help: 'Por ejemplo: arriba, al fondo, a la izquierda.',
      },
      'implant-lost-when': { text: '¿En qué año lo perdió?', help: 'Basta el año.' },
      'implant-lost-cause': { text: '¿Cuál dijo la clínica que fue la causa?' },
    },
    points: {
      'r47-second-try': 'Díganos qué pasó con el implante. Un segundo intento suele ir bien. Antes buscamos la causa.',
      'r47-bring-records': 'Traiga cartas y radiografías de ese implante.',
    },
    rules: {
      'r47-one': 'Un implante dental perdido antes. Busque la causa: tabaco, carga, infección, hueso.',
      'r47-two-or-more': 'Dos o más implantes dentales perdidos antes. Busque la causa antes de dar cita.',
    },
  },
};
