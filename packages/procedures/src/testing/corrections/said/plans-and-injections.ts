import { addressesOf } from '../../../seed-coverage/statement-address.ts';
import type { Said } from './said.ts';

export const PLANS_AND_INJECTIONS: readonly Said[] = [
  {
    correction: 'C-23',
    at: [
      ...addressesOf(['dermal-filler', 'botulinum-toxin'], 'step-consult'),
      'rhinoplasty/step-surgeon',
      'facial-balancing/step-who',
    ],
    en: 'Ask about training, register, and who does each part.',
    ko: '등록',
    es: 'el registro y quién hace cada parte.',
  },
  {
    correction: 'C-23',
    at: ['facial-balancing/step-who'],
    en: 'Surgery of the nose, jaw or chin needs a surgeon trained for it.',
    ko: '코, 턱, 턱끝 수술은 그 수술을 수련한 의사가 해야 합니다.',
    es: 'Para operar la nariz, la mandíbula o el mentón hace falta un cirujano que se haya formado en eso.',
  },
  {
    correction: 'C-24',
    at: ['botulinum-toxin/summary', 'dermal-filler/alternative-toxin'],
    en: 'a prescription medicine',
    ko: '처방약',
    es: 'un medicamento con receta',
  },
  {
    correction: 'C-24',
    at: ['facial-balancing/definition-injections'],
    en: 'botulinum toxin type A',
    ko: '보툴리눔 톡신 A형',
    es: 'toxina botulínica tipo A',
  },
  {
    correction: 'C-25',
    at: ['facial-balancing/definition-timelines'],
    en: 'Each part has its own timeline and its own warning signs.',
    ko: '치료마다 회복 일정과 위험 신호가 따로 있습니다.',
    es: 'Cada parte tiene su propio calendario y sus propios signos de alarma.',
  },
  {
    correction: 'C-25',
    at: ['facial-balancing/normal-time'],
    en: 'A nose takes up to 12 months to its final shape, chin bone 9 to 12 months, a jaw implant some months.',
    ko: '최종 모양까지 코는 12개월까지, 턱끝 뼈는 9~12개월이 걸립니다. 하악각 보형물은 몇 달이 걸립니다.',
    es: 'Hasta la forma final, la nariz tarda hasta 12 meses y el hueso del mentón de 9 a 12 meses. Un implante de mandíbula tarda unos meses.',
  },
  { correction: 'C-25', at: ['dermal-filler/normal-settling'], en: 'by week 2', ko: '2주 안에', es: 'semana 2' },
  {
    correction: 'C-25',
    at: ['rhinoplasty/normal-refining'],
    en: 'for up to 12 months',
    ko: '12개월까지',
    es: 'hasta 12 meses',
  },
  {
    correction: 'C-25',
    at: ['genioplasty/normal-final'],
    en: 'after 9 to 12 months',
    ko: '9~12개월 뒤',
    es: 'a los 9 a 12 meses',
  },
  {
    correction: 'C-25',
    at: ['jaw-implant/normal-slow-swelling'],
    en: 'for several months',
    ko: '몇 달 동안',
    es: 'durante varios meses',
  },
  {
    correction: 'C-25',
    at: addressesOf(['dermal-filler', 'facial-balancing'], 'complication-sight-loss'),
    en: 'Sight is lost, and often does not come back.',
    ko: '시력을 잃고',
    es: 'Se pierde la vista',
  },
];
