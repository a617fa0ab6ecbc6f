import type { RiskFormWords } from '../../model/words.ts';

export const skinAndNerves: Pick<RiskFormWords['factors'], 'R30' | 'R31' | 'R41' | 'R46'> = {
  R30: {
    topic: 'el herpes labial',
    why: 'Al tratar cerca de la boca el herpes puede volver, pero pocas veces. Si lo tiene ahora, esperamos.',
    items: {
      'cold-sores': {
        text: '¿Le sale herpes labial (fuego)?',
        options: { no: 'No', sometimes: 'Sí, pero ahora no', now: 'Sí, ahora tengo' },
      },
    },
    points: {
      'r30-now': 'Díganos antes de venir que tiene herpes. Si lo tiene ahora, esperamos.',
      'r30-ask': 'Pregunte si necesita algo contra el herpes para su tratamiento.',
    },
    rules: {
      'r30-history':
        'Le sale herpes labial, ahora no. La reactivación es rara; la profilaxis según los antecedentes la elige el profesional.',
      'r30-now': 'Herpes labial ahora. No trate la zona hasta que se cure; contacte con el paciente.',
    },
  },
  R31: {
    topic: 'sus cicatrices',
    why: 'A algunas personas les crecen gruesas. Si lo sabemos, planeamos dónde cortar y cómo cuidar la cicatriz.',
    items: {
      'thick-scars': { text: '¿Sus cicatrices se hacen gruesas o pican?' },
      'thick-scars-where': {
        text: '¿Dónde tiene cicatrices gruesas?',
        help: 'Marque todo lo que sea cierto.',
        options: { face: 'En la cara', chest: 'En el pecho', elsewhere: 'En otro sitio' },
      },
      'scars-past-wound': { text: '¿Crece alguna más allá del borde de la herida?' },
    },
    points: { 'r31-show': 'Háblenos de sus cicatrices y deje que veamos una antigua.' },
    rules: {
      'r31-thick-scars': 'Cicatrices que se hacen gruesas o pican. Planee el sitio del corte, silicona y seguimiento.',
      'r31-face-or-chest':
        'Cicatrices que crecen más allá de la herida, en cara o pecho: posible queloide. Decida antes de dar cita; sitio del corte, silicona, seguimiento.',
    },
  },
  R41: {
    topic: 'los males de los nervios y de los músculos',
    why: 'Con algunos males de los nervios o los músculos este tratamiento no se hace. Algunos medicamentos actúan junto con él.',
    items: {
      'nerve-muscle': {
        text: '¿Tiene alguno de estos males de los nervios o los músculos?',
        help: 'Marque todos los que tiene.',
        options: {
          'myasthenia-gravis': 'Miastenia gravis',
          'lambert-eaton': 'Síndrome de Lambert-Eaton',
          als: 'ELA (esclerosis lateral amiotrófica)',
          'multiple-sclerosis': 'Esclerosis múltiple',
          'facial-palsy': 'Un lado de la cara débil o paralizado',
          none: 'Nada de esto',
        },
      },
      'toxin-medicines': {
        text: '¿Le dan ahora alguno de estos medicamentos?',
        help: 'Marque todos los que le dan.',
        options: {
          'antibiotics-by-drip': 'Antibióticos por la vena',
          penicillamine: 'Penicilamina',
          quinine: 'Quinina',
          none: 'Ninguno de estos',
        },
      },
    },
    points: {
      'r41-tell': 'Háblenos de su mal de los nervios o los músculos. Con algunos de ellos este tratamiento no se hace.',
      'r41-do-not-stop': 'No deje estos medicamentos por su cuenta. Pregunte antes a su médico y a nosotros.',
    },
    rules: {
      'r41-multiple-sclerosis':
        'Esclerosis múltiple, antes de toxina. Los niveles del borrador no la cubren: lea y juzgue.',
      'r41-facial-palsy': 'Parálisis facial, antes de toxina. Explore y decida antes de dar cita.',
      'r41-medicines':
        'Antibióticos por vena, penicilamina o quinina, antes de toxina: pueden interactuar. Decida antes de dar cita.',
      'r41-excluded':
        'Miastenia gravis, síndrome de Lambert-Eaton o ELA, antes de toxina. La toxina no se pone; contacte con el paciente.',
    },
  },
  R46: {
    topic: 'sus mamas',
    why: 'Un bulto nuevo se revisa primero. Tras un cáncer de mama planeamos el injerto con su equipo de cáncer.',
    items: {
      'breast-history': {
        text: '¿Tiene o ha tenido algo de esto en una mama?',
        help: 'Marque todo lo que sea cierto.',
        options: {
          'new-lump': 'Un bulto nuevo',
          cancer: 'Cáncer de mama',
          'abnormal-scan': 'Una prueba de imagen que no salió bien',
          none: 'Nada de esto',
        },
      },
      'breast-cancer-treated': {
        text: '¿Cuándo terminó el tratamiento del cáncer de mama?',
        help: 'Bastan el mes y el año.',
      },
      mammogram: { text: '¿Cuándo fue su última mamografía?', help: 'Bastan el mes y el año.' },
    },
    points: {
      'r46-new-lump': 'Háblenos ya del bulto, y también a su médico. Un bulto nuevo se revisa primero.',
      'r46-bring-scans': 'Traiga las imágenes y las cartas de sus mamas.',
    },
    rules: {
      'r46-cancer-or-scan':
        'Cáncer de mama previo, o imagen anormal, antes de un injerto de grasa en la mama. Primero mamografía, por lo general de 1 a 3 años tras el tratamiento; acuerde con oncología.',
      'r46-new-lump': 'Un bulto nuevo en la mama. Primero imagen; contacte con la paciente antes de dar cita.',
    },
  },
};
