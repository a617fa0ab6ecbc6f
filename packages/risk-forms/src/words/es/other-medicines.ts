import type { RiskFormWords } from '../../model/words.ts';

export const otherMedicines: Pick<RiskFormWords['factors'], 'R36' | 'R42' | 'R43'> = {
  R36: {
    topic: 'las inyecciones para el peso o la diabetes',
    why: 'Estos medicamentos cuentan antes de la anestesia. Quizá le pidan solo beber y no comer durante un tiempo.',
    items: {
      'weight-injection': {
        text: '¿Usa semaglutida, liraglutida, dulaglutida, tirzepatida o algo parecido?',
        help: 'Son para el peso o la diabetes. Casi siempre se inyectan.',
      },
      'weight-injection-names': {
        text: '¿Cuál de ellos usa?',
        help: 'Marque todos los que usa.',
        options: {
          semaglutide: 'Semaglutida',
          liraglutide: 'Liraglutida',
          dulaglutide: 'Dulaglutida',
          tirzepatide: 'Tirzepatida',
        },
      },
      'weight-injection-dose': { text: '¿Qué dosis usa?' },
      'weight-injection-started': { text: '¿Cuándo empezó con ello?', help: 'Bastan el mes y el año.' },
      'weight-injection-rising': { text: '¿Empezó hace poco, o la dosis aún va subiendo?' },
      'weight-injection-stomach': { text: '¿Le sienta mal al estómago?', help: 'Por ejemplo, con náuseas o vómitos.' },
      'weight-injection-last-dose': { text: '¿Cuándo lo usó por última vez?' },
    },
    points: {
      'r36-do-not-stop': 'No deje ni cambie este medicamento por su cuenta. Pregúntenos antes.',
      'r36-bring-name-and-date': 'Traiga el nombre del medicamento y la fecha de la última dosis.',
      'r36-drinks': 'Pida su plan de solo beber, y siga el que le den.',
    },
    rules: {
      'r36-taken':
        'Usa un GLP-1 o similar, antes de sedación o anestesia general. La mayoría continúa; 24 horas de líquidos según el protocolo local.',
      'r36-new-rising-or-stomach':
        'GLP-1 o similar recién empezado, con dosis en aumento o con molestias de estómago. 24 horas de líquidos, ecografía del estómago; retrase si hay síntomas.',
    },
  },
  R42: {
    topic: 'la isotretinoína',
    why: 'La isotretinoína es un medicamento para el acné. Cuenta para algunos tratamientos de la piel.',
    items: {
      isotretinoin: { text: '¿Ha tomado isotretinoína en los últimos 12 meses?' },
      'isotretinoin-last-dose': {
        text: '¿Cuándo tomó isotretinoína por última vez?',
        help: 'Bastan el mes y el año.',
      },
      'skin-resurfacing': {
        text: '¿Planea también un láser o una dermoabrasión?',
        help: 'En la dermoabrasión se lija la capa de arriba de la piel.',
      },
    },
    points: { 'r42-bring-date': 'Díganos cuándo tomó isotretinoína por última vez. Traiga la fecha si puede.' },
    rules: {
      'r42-last-year':
        'Isotretinoína en los últimos 12 meses. Los expertos no hallaron pruebas suficientes para retrasar cirugía de piel, peelings superficiales o láser fraccionado.',
      'r42-resurfacing':
        'Isotretinoína en los últimos 12 meses y láser o dermoabrasión previstos. Averigüe cuál: se retrasan la dermoabrasión mecánica y el láser totalmente ablativo.',
    },
  },
  R43: {
    topic: 'las hierbas, vitaminas y pastillas para el dolor',
    why: 'Con algunas de estas cosas es más fácil sangrar o tener moretones.',
    items: {
      supplements: {
        text: '¿Toma alguna de estas hierbas, vitaminas o pastillas para el dolor?',
        help: 'Marque todo lo que toma.',
        options: {
          'fish-oil': 'Aceite de pescado',
          ginkgo: 'Ginkgo',
          garlic: 'Pastillas de ajo',
          ginseng: 'Ginseng',
          'vitamin-e': 'Vitamina E',
          arnica: 'Árnica',
          ibuprofen: 'Ibuprofeno o algo parecido para el dolor',
          none: 'Nada de esto',
        },
      },
    },
    points: { 'r43-ask-first': 'Pregunte antes de dejar algo, aunque sean hierbas.' },
    rules: { 'r43-taken': 'Toma hierbas, suplementos o analgésicos. Anote los que influyen en el sangrado.' },
  },
};
