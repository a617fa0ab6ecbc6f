import type { RiskFormWords } from '../../model/words.ts';

export const mind: Pick<RiskFormWords['factors'], 'R32' | 'R33'> = {
  R32: {
    topic: 'cómo se siente con su aspecto',
    why: 'Se lo preguntamos a todos. Cuando el aspecto preocupa mucho, el tratamiento no suele quitar la preocupación. Por eso hablamos antes. Su respuesta es privada.',
    items: {
      'look-worry': { text: '¿Le preocupa mucho cómo se ve alguna parte de usted?' },
      'look-worry-hour': { text: '¿Piensa en ello más de una hora al día?' },
      'look-worry-stops': { text: '¿Deja de hacer cosas por esa preocupación?' },
      'look-unhappy-before': { text: '¿Se trató antes el aspecto y no quedó a gusto?' },
    },
    points: { 'r32-talk': 'Gracias. Alguien del equipo hablará con usted.' },
    rules: {
      'r32-worry':
        'Gran preocupación por el aspecto, o descontento tras un tratamiento anterior. Preguntas propias, sin validar, y no es un diagnóstico: valore un trastorno dismórfico corporal antes de dar cita.',
    },
  },
  R33: {
    topic: 'cómo se siente',
    why: 'Se lo preguntamos a todos. En una mala época quizá sea mejor otro momento. Su respuesta es privada.',
    items: {
      mood: {
        text: '¿Cómo se ha sentido en los últimos tiempos?',
        options: { well: 'Casi siempre bien', 'up-and-down': 'Unos días bien y otros mal', low: 'Casi siempre mal' },
      },
      'self-harm': {
        text: '¿Ha pensado en hacerse daño?',
        help: 'Si cree que puede hacerse daño, llame ya a emergencias o a una línea de crisis. No espere a que leamos esto.',
      },
      'eating-disorder': { text: '¿Ha tenido alguna vez un trastorno de la comida?' },
      'life-crisis': {
        text: '¿Pasa ahora algo muy duro en su vida?',
        help: 'Por ejemplo una pérdida, una separación o problemas en el trabajo.',
      },
      pressure: { text: '¿Alguien le empuja a hacerse este tratamiento?' },
    },
    points: {
      'r33-get-help':
        'Si cree que puede hacerse daño, llame ya al número de emergencias o a una línea de crisis. No espere por nosotros. No tiene que pasar por esto en soledad.',
      'r33-private': 'Puede hablar con nosotros en privado. Puede cambiar de idea en todo momento.',
    },
    rules: {
      'r33-low-mood': 'Ánimo bajo casi siempre. Pausa y conversación; derive si hace falta.',
      'r33-crisis-or-pressure':
        'Trastorno de la alimentación, una crisis o presión de otros. Hable en privado; periodo de reflexión.',
      'r33-self-harm':
        'Ideas de hacerse daño. Contacte con el paciente de inmediato; línea de crisis, derivación. Sin cita hasta entonces.',
    },
  },
};
