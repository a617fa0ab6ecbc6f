import { addressesOf } from '../../../seed-coverage/statement-address.ts';
import type { Said } from './said.ts';

const OPERATIONS = [
  'chin-implant',
  'cheek-implant',
  'jaw-implant',
  'genioplasty',
  'jawline-contouring',
  'facial-fat-transfer',
  'breast-fat-transfer',
  'hand-fat-transfer',
  'gluteal-fat-transfer',
  'rhinoplasty',
] as const;

const INJECTIONS = ['dermal-filler', 'botulinum-toxin'] as const;

/** What is heard, asked and weighed before someone agrees to a treatment of their looks. */
export const BEFORE_YOU_DECIDE: readonly Said[] = [
  {
    correction: 'C-03',
    at: addressesOf([...OPERATIONS, ...INJECTIONS], 'step-consult'),
    en: 'You hear about benefits, risks, other options and no treatment.',
    ko: '좋은 점, 위험, 다른 방법, 치료하지 않는 방법에 대해 들으실 수 있습니다.',
    es: 'Se le habla de ventajas, riesgos, otras opciones y no tratarse.',
  },
  {
    correction: 'C-03',
    at: addressesOf(OPERATIONS, 'step-consult'),
    en: 'Ask who operates, how much practice they have, and what more surgery would cost.',
    ko: '누가 수술하는지, 경험',
    es: 'Pregunte quién opera, cuánta práctica tiene y cuánto costaría otra cirugía.',
  },
  {
    correction: 'C-03',
    at: [...addressesOf([...OPERATIONS, ...INJECTIONS], 'step-consult'), 'facial-balancing/step-options'],
    en: 'Take time to decide.',
    ko: '시간을 두고 결정하세요.',
    es: 'Tómese su tiempo para decidir.',
  },
  {
    correction: 'C-03',
    at: ['facial-balancing/step-options'],
    en: 'You hear about each option: its risks, what it can do and what it cannot. No treatment is one of them.',
    ko: '치료하지 않는 방법도 있습니다.',
    es: 'Se le habla de cada opción: sus riesgos, qué puede hacer y qué no. No tratarse es una de ellas.',
  },
  {
    correction: 'C-10',
    at: [...addressesOf([...OPERATIONS, ...INJECTIONS], 'step-consult'), 'facial-balancing/step-goals'],
    en: 'what you hope for',
    ko: '바라는지',
    es: 'qué espera',
  },
  {
    correction: 'C-10',
    at: addressesOf([...OPERATIONS, ...INJECTIONS, 'facial-balancing'], 'caution-distress'),
    en: 'seldom helps with that. Talk with us first.',
    ko: '나아지는 경우는 드뭅니다. 먼저 저희와 이야기해 주세요.',
    es: 'pocas veces ayuda con eso. Hable antes con nosotros.',
  },
];
