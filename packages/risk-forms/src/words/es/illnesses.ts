import type { RiskFormWords } from '../../model/words.ts';

export const illnesses: Pick<RiskFormWords['factors'], 'R03' | 'R09' | 'R10'> = {
  R03: {
    topic: 'la diabetes',
    why: 'Con el azúcar alto se cicatriza más despacio. Una diabetes bien controlada no suele ser un obstáculo.',
    items: {
      diabetes: {
        text: '¿Tiene diabetes o el azúcar alto?',
        options: {
          no: 'No',
          'pre-diabetes': 'Prediabetes',
          'type-1': 'Diabetes tipo 1',
          'type-2': 'Diabetes tipo 2',
          other: 'De otro tipo',
        },
      },
      hba1c: {
        text: '¿Cuál fue su última hemoglobina glicosilada (HbA1c)?',
        help: 'Muestra el azúcar de unos 3 meses. Es un número como 7 % o 53 mmol/mol.',
      },
      'hba1c-date': { text: '¿Cuándo fue ese análisis?', help: 'Bastan el mes y el año.' },
      'diabetes-treatment': {
        text: '¿Cómo se trata su diabetes?',
        help: 'Marque todo lo que sea cierto.',
        options: {
          'food-and-exercise': 'Comida y ejercicio',
          tablets: 'Pastillas',
          insulin: 'Insulina',
          'other-injection': 'Otras inyecciones',
        },
      },
      'diabetes-slow-sores': { text: '¿Tiene heridas que tardan en sanar?' },
    },
    points: {
      'r03-bring-hba1c': 'Traiga su último resultado de HbA1c.',
      'r03-well-controlled':
        'Díganos cómo va su diabetes. Bien controlada no suele ser un obstáculo. Con el azúcar alto se cicatriza más despacio.',
      'r03-medicine': 'No deje ni cambie por su cuenta el medicamento para la diabetes.',
      'r03-pre-diabetes': 'Háblenos de su prediabetes y de sus análisis de sangre.',
    },
    rules: {
      'r03-reported': 'Diabetes, antes de inyecciones o cirugía de la nariz. Revise control y medicamentos.',
      'r03-hba1c-under-7': 'Diabetes, HbA1c de menos de 7 % (53 mmol/mol).',
      'r03-hba1c-7-to-8': 'Diabetes, HbA1c de 7 a 8 % (53 a 64 mmol/mol).',
      'r03-hba1c-over-8':
        'Diabetes, HbA1c de más de 8 % (64 mmol/mol), hasta 8,5 % (69 mmol/mol). Por encima de 8 % la osteointegración fue más lenta.',
      'r03-hba1c-old-or-unknown': 'Diabetes, y la HbA1c no se sabe o tiene 6 meses o más. Pida una nueva.',
      'r03-hba1c-over-8-5':
        'Diabetes, HbA1c de más de 8,5 % (69 mmol/mol). Muchos retrasan aquí la cirugía programada; la prueba del corte no es fuerte. Contacte con el paciente.',
    },
  },
  R09: {
    topic: 'el sangrado',
    why: 'Si su sangre tarda en coagular, podemos planear con su equipo de la sangre.',
    items: {
      'bleeding-easily': { text: '¿Sangra o tiene moretones con facilidad?' },
      'bleeding-family': { text: '¿Alguien de su familia tiene una enfermedad del sangrado?' },
      'bleeding-after-tooth': { text: '¿Sangró mucho tiempo cuando le sacaron un diente?' },
      'bleeding-diagnosis': {
        text: '¿Le ha dicho un médico que tiene una enfermedad del sangrado?',
        options: {
          none: 'No',
          haemophilia: 'Hemofilia',
          'von-willebrand': 'Enfermedad de Von Willebrand',
          platelets: 'Plaquetas bajas o débiles',
          other: 'Otra',
        },
      },
    },
    points: {
      'r09-plan': 'Háblenos del sangrado. Podemos planear con su equipo de la sangre.',
      'r09-tooth': 'Háblenos de cuando le sacaron un diente y sangró mucho tiempo.',
      'r09-bring-contact': 'Traiga el nombre y el teléfono de su equipo de la sangre.',
    },
    rules: {
      'r09-suspected':
        'Sangra con facilidad, sangró mucho tras una extracción o tiene antecedentes familiares. Aclárelo antes de dar cita.',
      'r09-diagnosed':
        'Trastorno del sangrado diagnosticado. Plan de hematología antes de cualquier aguja en tejido profundo.',
    },
  },
  R10: {
    topic: 'las enfermedades autoinmunes',
    why: 'Estas enfermedades pueden cambiar cómo sanan la boca y la piel. Es mejor elegir una época tranquila.',
    items: {
      autoimmune: {
        text: '¿Tiene una enfermedad autoinmune?',
        help: 'Es cuando las defensas atacan el propio cuerpo, como en la artritis reumatoide.',
      },
      'autoimmune-kinds': {
        text: '¿Qué enfermedad es?',
        help: 'Marque todas las que tiene.',
        options: {
          'rheumatoid-arthritis': 'Artritis reumatoide',
          lupus: 'Lupus',
          sjogren: 'Enfermedad de Sjögren (boca y ojos secos)',
          'lichen-planus': 'Liquen plano',
          scleroderma: 'Esclerodermia',
          psoriasis: 'Psoriasis',
          thyroid: 'Enfermedad del tiroides',
          vasculitis: 'Vasculitis',
        },
      },
      'autoimmune-active': {
        text: '¿Está activa ahora la enfermedad?',
        help: 'Activa quiere decir que le da molestias estos días.',
      },
      'autoimmune-medicines': { text: '¿Qué medicamentos toma para ella?' },
    },
    points: {
      'r10-quiet-period': 'Pregunte si es mejor esperar a una época tranquila de su enfermedad.',
      'r10-bring-list': 'Traiga una lista de los medicamentos de su enfermedad.',
      'r10-do-not-stop': 'No deje por su cuenta los medicamentos de su enfermedad.',
    },
    rules: {
      'r10-stable': 'Enfermedad autoinmune, no activa en este momento.',
      'r10-active':
        'Enfermedad autoinmune, activa ahora. Revise actividad, medicamentos y lesiones de la boca; trate primero la enfermedad de la boca.',
    },
  },
};
