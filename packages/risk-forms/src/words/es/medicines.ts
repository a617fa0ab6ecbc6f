import type { RiskFormWords } from '../../model/words.ts';

export const medicines: Pick<RiskFormWords['factors'], 'R04' | 'R05' | 'R07' | 'R08' | 'R15' | 'R16'> = {
  R04: {
    topic: 'los medicamentos para los huesos',
    why: 'Algunos de estos medicamentos cambian cómo sana el hueso de la boca. Cuidan sus huesos: nosotros ajustamos el plan.',
    items: {
      'bone-medicine': {
        text: '¿Ha tenido alguna vez medicamentos para huesos débiles (osteoporosis), cáncer de hueso o cáncer que llegó al hueso?',
        help: 'Cuente pastillas, sueros e inyecciones.',
        options: { no: 'No', now: 'Sí, ahora', past: 'Sí, en el pasado' },
      },
      'bone-medicine-names': {
        text: '¿Qué medicamento para los huesos?',
        help: 'Marque todos los que ha tenido. El nombre está en la caja o en la carta de la clínica.',
        options: {
          alendronate: 'Alendronato (ácido alendrónico)',
          risedronate: 'Risedronato',
          ibandronate: 'Ibandronato (ácido ibandrónico)',
          zoledronate: 'Zoledronato (ácido zoledrónico)',
          pamidronate: 'Pamidronato',
          denosumab: 'Denosumab',
          romosozumab: 'Romosozumab',
          teriparatide: 'Teriparatida',
          bevacizumab: 'Bevacizumab',
          sunitinib: 'Sunitinib',
        },
      },
      'bone-medicine-reason': {
        text: '¿Para qué era ese medicamento?',
        options: { osteoporosis: 'Huesos débiles (osteoporosis)', cancer: 'Cáncer', other: 'Otra cosa' },
      },
      'bone-medicine-route': {
        text: '¿Cómo tomó el medicamento para los huesos?',
        help: 'Marque todo lo que sea cierto.',
        options: { tablets: 'Pastillas', drip: 'Suero en la vena', injection: 'Inyecciones' },
      },
      'bone-medicine-started': { text: '¿En qué año tuvo la primera dosis?', help: 'Basta el año.' },
      'bone-medicine-last-dose': { text: '¿Cuándo tuvo la última dosis?', help: 'Bastan el mes y el año.' },
      'bone-medicine-steroids': { text: '¿Tomó a la vez pastillas de corticoides?' },
      'jaw-osteonecrosis': {
        text: '¿Ha tenido un problema del hueso de la boca llamado osteonecrosis?',
        help: 'Es cuando muere una parte del hueso. Un médico o dentista se lo habría dicho.',
      },
    },
    points: {
      'r04-do-not-stop':
        'No deje ni retrase por su cuenta ningún medicamento para los huesos. Si falta una inyección de denosumab, se pueden romper huesos de la espalda.',
      'r04-bring-name-and-date': 'Traiga el nombre del medicamento para los huesos y la fecha de la última dosis.',
      'r04-ask-timing': 'Pregunte cuándo hacer el tratamiento. Su dentista o cirujano y su médico lo deciden juntos.',
    },
    rules: {
      'r04-teriparatide-only': 'La teriparatida es el único medicamento para los huesos que nombra.',
      'r04-tablets-under-5-years':
        'Bifosfonato en pastillas por osteoporosis desde hace menos de 5 años, sin corticoides en pastillas. No desaconseje su uso; no hay pruebas de que dejarlo baje el riesgo.',
      'r04-not-covered':
        'Un medicamento, una vía o un motivo que los niveles del borrador no cubren. Lea las respuestas y juzgue.',
      'r04-tablets-5-years-or-more':
        'Bifosfonato por osteoporosis desde hace 5 años o más. Planee con quien lo receta; no desaconseje su uso.',
      'r04-with-steroids': 'Bifosfonato junto con corticoides en pastillas. Planee con quien lo receta.',
      'r04-denosumab-or-zoledronate':
        'Denosumab o zoledronato por osteoporosis. No interrumpa ni retrase nunca el denosumab: planee la cirugía no urgente en el mes anterior a la dosis siguiente, con quien lo receta.',
      'r04-cancer-or-earlier-osteonecrosis':
        'Medicamento para los huesos por cáncer, u osteonecrosis previa de los maxilares. Contacte con el paciente antes de dar cita.',
    },
  },
  R05: {
    topic: 'los huesos débiles (osteoporosis)',
    why: 'Con huesos débiles también se puede tener un implante. Importa más el medicamento que se toma.',
    items: {},
    points: {
      'r05-not-ruled-out':
        'Con huesos débiles también se puede tener un implante. Díganos qué medicamentos toma o ha tomado para los huesos.',
    },
    rules: {
      'r05-osteoporosis':
        'Osteoporosis. La enfermedad en sí no se asocia con claridad a la pérdida del implante: revise medicamento, dosis y años, y juzgue el hueso por la imagen.',
    },
  },
  R07: {
    topic: 'sus defensas',
    why: 'Con las defensas bajas se cicatriza más despacio y es más fácil tener una infección.',
    items: {
      'low-immunity': { text: '¿Toma algo que baja las defensas, o tiene una enfermedad que las baja?' },
      'low-immunity-kinds': {
        text: '¿Qué le baja las defensas?',
        help: 'Marque todo lo que sea cierto.',
        options: {
          steroids: 'Corticoides',
          chemotherapy: 'Quimioterapia',
          transplant: 'Un trasplante',
          hiv: 'VIH',
          biologic: 'Un medicamento biológico, por ejemplo para las articulaciones o el intestino',
          other: 'Otra cosa',
        },
      },
      'chemotherapy-now': { text: '¿Recibe ahora quimioterapia?' },
      'low-immunity-medicine': { text: '¿Cómo se llama el medicamento y cuál es la dosis?' },
      'low-immunity-last-dose': {
        text: '¿Cuándo fue la última dosis de ese medicamento?',
        help: 'Bastan el mes y el año.',
      },
    },
    points: {
      'r07-healing': 'Háblenos de sus defensas. Quizá sane más despacio y le sea más fácil tener una infección.',
      'r07-bring': 'Traiga los nombres y las dosis de sus medicamentos y su última carta de la clínica.',
      'r07-do-not-stop': 'No deje por su cuenta los corticoides ni otro medicamento para las defensas.',
    },
    rules: {
      'r07-low-immunity':
        'Inmunidad baja por medicamento o enfermedad. Revise el recuento, la dosis de corticoides y los tiempos; riesgo de infección; cobertura suprarrenal si hay anestesia general.',
      'r07-chemotherapy-now': 'Quimioterapia ahora. Contacte con el paciente y con oncología antes de dar cita.',
    },
  },
  R08: {
    topic: 'los anticoagulantes',
    why: 'Estos medicamentos cambian cómo nos preparamos para un sangrado. Le protegen de coágulos y de un ictus.',
    items: {
      'blood-thinner': { text: '¿Toma anticoagulantes o aspirina?' },
      'blood-thinner-names': {
        text: '¿Qué anticoagulantes toma?',
        help: 'Marque todos los que toma.',
        options: {
          aspirin: 'Aspirina',
          warfarin: 'Warfarina',
          apixaban: 'Apixabán',
          rivaroxaban: 'Rivaroxabán',
          edoxaban: 'Edoxabán',
          dabigatran: 'Dabigatrán',
          heparin: 'Inyecciones de heparina',
          clopidogrel: 'Clopidogrel',
          ticagrelor: 'Ticagrelor',
          prasugrel: 'Prasugrel',
        },
      },
      'blood-thinner-reason': { text: '¿Por qué lo toma?' },
      inr: { text: '¿Cuál fue su último INR?', help: 'El INR es el análisis de la warfarina. Es un número como 2,5.' },
      'inr-date': { text: '¿Cuándo fue ese análisis de INR?' },
      'stent-last-year': {
        text: '¿Le pusieron un stent en los últimos 12 meses?',
        help: 'Un stent es un tubo fino que abre un vaso de la sangre.',
      },
      'blood-thinner-last-dose': { text: '¿Cuándo tomó por última vez el anticoagulante?' },
    },
    points: {
      'r08-never-stop': 'No deje nunca un anticoagulante por su cuenta. Dejarlo puede causar un ictus o un coágulo.',
      'r08-bring-list': 'Traiga una lista de sus anticoagulantes: nombre, dosis y por qué los toma.',
      'r08-bring-inr': 'Traiga sus últimos resultados de INR.',
      'r08-tell-stent': 'Háblenos de su stent y del médico que lo cuida.',
    },
    rules: {
      'r08-aspirin-alone-injectable': 'Solo aspirina, antes de inyecciones.',
      'r08-aspirin-alone': 'Solo aspirina.',
      'r08-one-dental':
        'Un anticoagulante distinto de la aspirina, antes de un implante dental. Consulte con quien lo receta.',
      'r08-one-injectable':
        'Un anticoagulante distinto de la aspirina, antes de inyecciones. Consulte con quien lo receta.',
      'r08-one-facial':
        'Un anticoagulante distinto de la aspirina, antes de cirugía facial, injerto de grasa o cirugía de la nariz. Consulte con quien lo receta.',
      'r08-two-or-inr-over-4':
        'Dos o más anticoagulantes, o INR de más de 4. Contacte con el paciente y con quien lo receta antes de dar cita.',
    },
  },
  R15: {
    topic: 'sus otros medicamentos',
    why: 'Algunos medicamentos de cada día cuentan para sanar o para la anestesia. Siga con los suyos: solo queremos saberlo.',
    items: {
      medicines: {
        text: '¿Toma alguno de estos medicamentos?',
        help: 'Marque todos los que toma.',
        options: {
          antidepressant: 'Antidepresivos (para el ánimo bajo o la ansiedad)',
          'stomach-acid': 'Medicamento para el ácido del estómago',
          other: 'Otros medicamentos, hierbas o vitaminas',
          none: 'Ninguno de estos',
        },
      },
      'medicines-names': { text: '¿Cómo se llaman?', help: 'Escriba los nombres, y las dosis si las sabe.' },
    },
    points: {
      'r15-keep-taking': 'No deje su antidepresivo. Siga con él. Solo queremos saberlo.',
      'r15-bring-list': 'Traiga una lista de todos sus medicamentos.',
    },
    rules: {
      'r15-antidepressant':
        'Toma un antidepresivo. Una asociación con la pérdida del implante, no una prueba; coméntelo en el consentimiento. La depresión en sí también importa.',
    },
  },
  R16: {
    topic: 'el medicamento para el estómago',
    why: 'Algunos medicamentos para el ácido se asocian con cómo sana el hueso. Siga con el suyo: solo queremos saberlo.',
    items: {},
    points: { 'r16-keep-taking': 'Siga con su medicamento para el estómago. No lo deje por su cuenta.' },
    rules: {
      'r16-stomach-acid':
        'Toma un medicamento para el ácido. Una asociación en tres cohortes, no una prueba; la necesidad se puede revisar con el médico de cabecera.',
    },
  },
};
