import { DRAFT } from '@osseo/core';
import type { WarningSignWords } from './warning-sign-words.ts';

/** The warning signs in Spanish. */
export const warningSignsEs: WarningSignWords = {
  locale: 'es',
  signs: {
    'RF-01': {
      sign: 'De pronto no ve, ve borroso o ve doble. Le duele mucho un ojo. O se le cae un párpado justo tras inyectarle relleno o grasa.',
      why: 'Tras un relleno o grasa, la arteria del ojo puede estar tapada. Cada minuto cuenta. Tras otro tratamiento cerca del ojo, tampoco espere.',
      escalation: null,
    },
    'RF-02': {
      sign: 'Se le cae un lado de la cara. Le falla un brazo o una pierna. Le cuesta hablar o de pronto se confunde. O tiene el peor dolor de cabeza de su vida.',
      why: 'Puede ser un derrame cerebral. El relleno o la grasa pueden tapar una arteria del cerebro.',
      escalation: null,
    },
    'RF-03': {
      sign: 'Durante o tras el relleno o la grasa, la piel se pone blanca, gris, azul o con manchas, o duele mucho. En piel oscura se puede ver pálida, gris o con manchas de otro tono.',
      why: 'Un vaso puede estar tapado y la piel puede morir. Actúe ya.',
      escalation: null,
    },
    'RF-04': {
      sign: 'Le cuesta respirar, tragar o hablar, o se le hinchan la lengua, la garganta o la boca bajo la lengua.',
      why: 'La hinchazón, una alergia, una infección honda o un sangrado pueden cerrar el paso del aire. Tras la toxina botulínica, su efecto puede haber llegado a otras zonas.',
      escalation: null,
    },
    'RF-05': {
      sign: 'Le duele el pecho, le falta el aire o el corazón le va muy rápido. Se desmaya, los labios se ponen azules o se confunde. Esto cuenta más los 3 primeros días tras un injerto de grasa o una liposucción.',
      why: 'Puede haber grasa o un coágulo en el pulmón.',
      escalation: null,
    },
    'RF-06': {
      sign: 'Le salen ronchas, le pita el pecho, se marea, o se le hinchan los labios o la cara, en minutos u horas.',
      why: 'Puede ser una alergia grave.',
      escalation: null,
    },
    'RF-07': {
      sign: 'Sangra y no para tras apretar fuerte de 15 a 30 minutos.',
      why: 'Lo tiene que parar alguien que sepa hacerlo.',
      escalation: 'Es una emergencia si sangra mucho o si siente que se va a desmayar.',
    },
    'RF-08': {
      sign: 'Un lado se hincha rápido, se pone tenso y duele en los 2 primeros días.',
      why: 'Puede que se junte sangre bajo la piel (hematoma).',
      escalation: 'Es una emergencia si nota un cambio al respirar o al ver.',
    },
    'RF-09': {
      sign: 'Fiebre de 38 °C o más, pus, piel roja que se extiende, mal olor o dolor que empeora después del día 3.',
      why: 'Puede ser una infección.',
      escalation: 'Es una emergencia si se siente muy mal: si tiembla, se confunde o respira muy rápido.',
    },
    'RF-10': {
      sign: 'El labio, el mentón, la mejilla o la lengua están dormidos, no lo estaban antes y siguen así el día después de la cirugía.',
      why: 'Puede que un nervio esté dañado. Si lo sabemos pronto, su tratamiento puede cambiar.',
      escalation: null,
    },
    'RF-11': {
      sign: 'El implante está flojo o se mueve, o lo ve o lo nota a través de la piel o dentro de la boca.',
      why: 'Puede que ya no esté sujeto o que esté saliendo.',
      escalation: null,
    },
    'RF-12': {
      sign: 'Se ve el hueso, o una llaga de la boca no se ha curado tras 8 semanas.',
      why: 'Puede que una parte del hueso no se cure (osteonecrosis). Un dentista tiene que verlo en unos días.',
      escalation: null,
    },
    'RF-13': {
      sign: 'Se le hincha una pantorrilla. Está roja y caliente, y le duele.',
      why: 'Puede ser un coágulo en una vena honda.',
      escalation: 'Es una emergencia si le duele el pecho, le falta el aire o se desmaya.',
    },
    'RF-14': {
      sign: 'Tras la cirugía de nariz, le sale un líquido claro por la nariz, tiene el cuello rígido o le duele mucho la cabeza.',
      why: 'Puede que salga líquido de alrededor del cerebro o que haya una infección.',
      escalation: null,
    },
    'RF-15': {
      sign: 'Tras 3 meses hay un bulto, una zona dura o una forma que no es igual.',
      why: 'Puede ser un nódulo, un quiste con aceite o grasa que ha muerto.',
      escalation: null,
    },
    'RF-16': {
      sign: 'Tiene el ánimo bajo, piensa en hacerse daño o no deja de mirarse en el espejo.',
      why: 'Quizá necesite ayuda con lo que siente. Díganoslo hoy.',
      escalation: 'Es una emergencia si piensa en hacerse daño.',
    },
    'RF-17': {
      sign: 'Nota rara la mordida, se le traba la mandíbula o nota una placa o un tornillo.',
      why: 'Puede que el hueso esté roto o que una placa dé problemas.',
      escalation: null,
    },
    'RF-18': {
      sign: 'Hinchazón cerca del ojo, o no puede abrir la boca, junto con dolor de un diente o de un implante.',
      why: 'Puede que una infección se extienda.',
      escalation: null,
    },
  },
  urgencies: { emergency: 'Emergencia', 'same-day': 'Llámenos hoy', routine: 'Díganoslo' },
  instructions: {
    emergency: 'Llame ya al {emergencyNumber}. No espere a que la clínica le devuelva la llamada.',
    'same-day': 'Llame hoy a la clínica. Si no logra hablar con nosotros en 2 horas, vaya a urgencias.',
    routine: 'Díganoslo en su próxima cita o mande un mensaje.',
  },
  notSure: '¿Tiene dudas? Llame hoy a la clínica.',
  review: DRAFT,
};
