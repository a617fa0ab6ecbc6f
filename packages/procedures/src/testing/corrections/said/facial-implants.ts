import { addressesOf } from '../../../seed-coverage/statement-address.ts';
import type { Said } from './said.ts';

const IMPLANTS = ['chin-implant', 'cheek-implant', 'jaw-implant'] as const;

export const FACIAL_IMPLANTS: readonly Said[] = [
  {
    correction: 'C-01',
    at: addressesOf(IMPLANTS, 'step-fix'),
    en: 'Some surgeons rely on a tight pocket. Ask how yours will be held and why. Fixation does not rule out infection.',
    ko: '꼭 맞는 공간에 넣어 잡아 두는 의사도 있습니다. 어떻게, 왜 그렇게 고정하는지 물어보세요. 고정해도 감염은 생길 수 있습니다.',
    es: 'Algunos cirujanos confían en un bolsillo ajustado. Pregunte cómo se fija el suyo y por qué. Fijarlo no descarta una infección.',
  },
  {
    correction: 'C-02',
    at: addressesOf(IMPLANTS, 'step-choose'),
    en: 'Implants may be standard sizes or made for you from a scan. Ask which.',
    ko: '보형물은 정해진 크기일 수도 있고, 영상으로 본인에게 맞춰 만들 수도 있습니다. 어느 쪽인지 물어보세요.',
    es: 'Los implantes pueden tener tamaños fijos o hacerse para usted con un escáner. Pregunte cuál es el suyo.',
  },
  {
    correction: 'C-04',
    at: addressesOf(IMPLANTS, 'complication-exposure'),
    en: 'through your skin or inside your mouth, call the clinic the same day',
    ko: '피부나 입안에서 보형물이 보이거나 만져지면 그날 바로 병원에 전화하세요',
    es: 'por la piel o dentro de la boca, llame a la clínica el mismo día',
  },
  {
    correction: 'C-05',
    at: [...addressesOf(IMPLANTS, 'step-plan'), 'jawline-contouring/step-scan'],
    en: 'Scans help plan. They cannot promise an exact result.',
    ko: '영상 검사는 계획에 도움이 됩니다. 그러나 정확한 결과를 약속하지는 못합니다.',
    es: 'Las pruebas de imagen ayudan a planear. No pueden prometer un resultado exacto.',
  },
  {
    correction: 'C-06',
    at: addressesOf(IMPLANTS, 'longevity'),
    en: 'It is meant to last, but some are moved, changed or removed.',
    ko: '오래 쓰도록 만든 것이지만 옮기거나 바꾸거나 빼는 경우도 있습니다.',
    es: 'Está hecho para durar, pero algunos se mueven, se cambian o se quitan.',
  },
  {
    correction: 'C-06',
    at: ['chin-implant/longevity'],
    en: 'The bone under a chin implant can thin.',
    ko: '보형물 아래의 뼈가 얇아질 수 있습니다.',
    es: 'El hueso que está debajo del implante puede adelgazar.',
  },
  {
    correction: 'C-07',
    at: addressesOf(IMPLANTS, 'material-silicone'),
    en: 'A capsule of scar holds it. It does not become bone.',
    ko: '흉터 조직으로 된 막(피막)이 둘러싸서 잡아 줍니다. 뼈가 되지는 않습니다.',
    es: 'La sujeta una cápsula de cicatriz. No se hace hueso.',
  },
  {
    correction: 'C-07',
    at: addressesOf(IMPLANTS, 'material-polyethylene'),
    en: 'Tissue grows into it, so it is harder to take out. It does not become bone.',
    ko: '조직이 구멍 속으로 자라 들어가 제거하기가 더 어렵습니다. 뼈가 되지는 않습니다.',
    es: 'El tejido crece dentro de él, y por eso cuesta más sacarlo. No se hace hueso.',
  },
  {
    correction: 'C-08',
    at: addressesOf(IMPLANTS, 'summary'),
    en: 'It changes the shape of the face, not the bite.',
    ko: '얼굴 모양이 달라질 뿐 치아 맞물림은 달라지지 않습니다.',
    es: 'Cambia la forma de la cara, no la mordida.',
  },
  {
    correction: 'C-08',
    at: addressesOf(IMPLANTS, 'normal-stiff'),
    en: 'Chewing and talking can be harder at first',
    ko: '씹고 말하',
    es: 'Al principio puede costar más comer',
  },
  {
    correction: 'C-09',
    at: addressesOf(IMPLANTS, 'complication-shape'),
    en: 'because the implant is too big or badly placed',
    ko: '보형물이 너무 크거나 위치가 맞지 않아',
    es: 'porque el implante es muy grande o está mal puesto',
  },
];
