import { DRAFT } from '@osseo/core';
import { allergies } from './es/allergies.ts';
import { anaesthesia } from './es/anaesthesia.ts';
import { blood } from './es/blood.ts';
import { bone } from './es/bone.ts';
import { habits } from './es/habits.ts';
import { immunity } from './es/immunity.ts';
import { medicines } from './es/medicines.ts';
import { mind } from './es/mind.ts';
import { mouth } from './es/mouth.ts';
import { organs } from './es/organs.ts';
import { stageOfLife } from './es/stage-of-life.ts';
import { sugarAndWeight } from './es/sugar-and-weight.ts';
import { treatedArea } from './es/treated-area.ts';
import type { RiskFactorWords } from './risk-factor.ts';

/** The risk factors in Spanish. */
export const riskFactorsEs: RiskFactorWords = {
  locale: 'es',
  names: {
    R01: 'Tabaco y nicotina',
    R02: 'Alcohol',
    R03: 'Diabetes',
    R04: 'Medicamentos para los huesos',
    R05: 'Osteoporosis',
    R06: 'Radioterapia en la cabeza o el cuello',
    R07: 'Defensas bajas',
    R08: 'Anticoagulantes',
    R09: 'Trastornos de la coagulación',
    R10: 'Enfermedad autoinmune',
    R11: 'Rechinar los dientes',
    R12: 'Enfermedad de las encías',
    R13: 'Limpieza y revisiones',
    R14: 'Cantidad y calidad del hueso',
    R15: 'Antidepresivos',
    R16: 'Medicamentos para la acidez',
    R17: 'Vitamina D',
    R18: 'Edad',
    R19: 'Embarazo',
    R20: 'Lactancia',
    R21: 'Alergia a metales',
    R22: 'Reacción a la silicona o a un implante',
    R23: 'Reacción a la anestesia local',
    R24: 'Alergia a picaduras, reacción a una inyección para disolver',
    R25: 'Otras alergias',
    R26: 'Tratamientos previos en la misma zona',
    R27: 'Infección actual',
    R28: 'Trabajos dentales recientes o previstos',
    R29: 'Vacuna o enfermedad viral reciente',
    R30: 'Herpes labial',
    R31: 'Queloides y cicatrices gruesas',
    R32: 'Trastorno dismórfico corporal',
    R33: 'Ánimo, crisis y presión de otros',
    R34: 'Apnea del sueño',
    R35: 'Peso y cambios de peso',
    R36: 'Inyecciones para el peso o la diabetes (GLP-1)',
    R37: 'Coágulos, hormonas y viajes largos',
    R38: 'Corazón, tensión y derrame cerebral',
    R39: 'Pulmones y asma',
    R40: 'Riñón, hígado y hepatitis',
    R41: 'Enfermedades de nervios y músculos',
    R42: 'Isotretinoína',
    R43: 'Hierbas, suplementos y calmantes',
    R44: 'Cocaína y otras drogas',
    R45: 'Problemas previos con la anestesia',
    R46: 'Cáncer de mama, bultos y pruebas de imagen',
    R47: 'Fracaso previo de un implante',
    R48: 'Ayuda en casa y viaje',
    R49: 'Consentimiento, edad y libre elección',
    R50: 'Expectativas',
  },
  statements: {
    ...allergies,
    ...anaesthesia,
    ...blood,
    ...bone,
    ...habits,
    ...immunity,
    ...medicines,
    ...mind,
    ...mouth,
    ...organs,
    ...stageOfLife,
    ...sugarAndWeight,
    ...treatedArea,
  },
  review: DRAFT,
};
