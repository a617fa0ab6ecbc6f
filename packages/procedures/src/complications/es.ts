import { DRAFT } from '@osseo/core';
import type { ComplicationWords } from './complication-words.ts';

/** The complications in Spanish. */
export const complicationsEs: ComplicationWords = {
  locale: 'es',
  complications: {
    'CX-01': {
      name: 'Infección de un implante facial',
      mechanism:
        'Los gérmenes se quedan en el implante, que no es tejido vivo, o en el hueco de alrededor. Un corte dentro de la boca puede dejar pasar los gérmenes de la boca.',
    },
    'CX-02': {
      name: 'El implante se mueve o los dos lados no son iguales',
      mechanism: 'El hueco queda flojo, un músculo tira o el tamaño no es el bueno.',
    },
    'CX-03': {
      name: 'Hueso que se hace más fino bajo el implante',
      mechanism: 'El implante aprieta el hueso y el músculo de encima se mueve.',
    },
    'CX-04': {
      name: 'Labio, mentón o mejilla dormidos',
      mechanism: 'El nervio que va a la piel se estira o se aprieta.',
    },
    'CX-05': {
      name: 'El implante sale',
      mechanism: 'El tejido que lo cubre es fino, hay una infección o el implante se mueve.',
    },
    'CX-06': {
      name: 'El mentón vuelve atrás',
      mechanism: 'El hueso que se movió vuelve hacia su sitio de antes.',
    },
    'CX-07': {
      name: 'Infección de una placa',
      mechanism: 'Los gérmenes se quedan en el metal, casi siempre meses más tarde.',
    },
    'CX-08': {
      name: 'El implante no se une al hueso',
      mechanism:
        'El implante se mueve mientras cura, hay una infección o el hueso no es bueno. El tabaco y el azúcar alto también influyen.',
    },
    'CX-09': {
      name: 'Pérdida tardía de un implante',
      mechanism: 'La encía y el hueso de alrededor se inflaman, el implante carga demasiado o se rompe.',
    },
    'CX-10': {
      name: 'Periimplantitis: enfermedad de la encía y el hueso junto al implante',
      mechanism: 'La placa inflama la encía y se pierde hueso junto al implante.',
    },
    'CX-11': {
      name: 'Cambio en lo que siente el labio',
      mechanism: 'El nervio de la mandíbula se daña o la hinchazón lo aprieta.',
    },
    'CX-12': {
      name: 'Hueso de la boca que no cura, por un medicamento',
      mechanism:
        'Hay medicamentos que frenan cómo se renueva el hueso. Entonces, tras una infección o una herida, el hueso puede no curar.',
    },
    'CX-13': {
      name: 'Hueso de la boca que no cura tras radioterapia',
      mechanism: 'El hueso que recibió radioterapia no puede curarse bien.',
    },
    'CX-14': {
      name: 'La dentadura se rompe o sus anclajes se gastan',
      mechanism: 'La dentadura es fina sobre los implantes y carga con cada mordida.',
    },
    'CX-15': {
      name: 'El injerto de hueso falla',
      mechanism: 'Se infecta, queda al aire o le llega poca sangre.',
    },
    'CX-16': {
      name: 'Un vaso tapado y piel que muere',
      mechanism: 'El relleno entra en una arteria o la aprieta y la piel se queda sin sangre.',
    },
    'CX-17': {
      name: 'Pérdida de la vista',
      mechanism: 'El relleno o la grasa van hacia atrás por una arteria hasta la del ojo.',
    },
    'CX-18': {
      name: 'Derrame cerebral (ictus)',
      mechanism: 'El relleno o la grasa llegan a las arterias del cerebro.',
    },
    'CX-19': {
      name: 'Hinchazón y bultos tardíos tras un relleno',
      mechanism:
        'El cuerpo se defiende del relleno. Puede pasar tras una enfermedad, una vacuna o un trabajo en los dientes.',
    },
    'CX-20': {
      name: 'Herpes labial que vuelve',
      mechanism: 'La aguja irrita un nervio donde duerme el virus.',
    },
    'CX-21': {
      name: 'Dolor de cabeza, reacción en la piel, párpado caído o visión doble tras la toxina',
      mechanism: 'La toxina actúa donde se inyecta o pasa a un músculo cercano.',
    },
    'CX-22': {
      name: 'Problemas tras un injerto de grasa en la cara',
      mechanism: 'Un vaso sangra, parte de la grasa muere o la grasa queda desigual.',
    },
    'CX-23': {
      name: 'Grasa que no se queda',
      mechanism: 'Parte de la grasa no prende y el cuerpo la elimina.',
    },
    'CX-24': {
      name: 'Grasa en los pulmones (embolia grasa)',
      mechanism:
        'La grasa entra por venas rotas del glúteo y viaja a los pulmones. Hay personas que han muerto por ello.',
    },
    'CX-25': {
      name: 'Grasa muerta, quistes con aceite y puntos duros',
      mechanism: 'La grasa sin sangre muere y puede volverse aceite o ponerse dura.',
    },
    'CX-26': {
      name: 'Otra operación de nariz',
      mechanism: 'La forma o la respiración no son como se esperaba.',
    },
    'CX-27': {
      name: 'Infección, sangrado o herida abierta tras la cirugía de nariz',
      mechanism: 'Entran gérmenes en la herida, un vaso sangra o los bordes de la herida se separan.',
    },
    'CX-28': {
      name: 'Coágulo en una vena o en el pulmón',
      mechanism:
        'Se pasa mucho tiempo sin moverse, la cirugía hace que la sangre cuaje antes y hay personas con más riesgo.',
    },
    'CX-29': {
      name: 'Reacción alérgica grave',
      mechanism: 'El cuerpo reacciona muy pronto y con mucha fuerza a un medicamento o a un material.',
    },
    'CX-30': {
      name: 'Arrepentimiento o malestar',
      mechanism:
        'El resultado no es lo que la persona esperaba. Un malestar con su aspecto que ya tenía puede ir a más.',
    },
  },
  review: DRAFT,
};
