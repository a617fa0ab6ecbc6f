import { addressesOf } from '../../../seed-coverage/statement-address.ts';
import type { Said } from './said.ts';

const FAT = ['facial-fat-transfer', 'breast-fat-transfer', 'hand-fat-transfer', 'gluteal-fat-transfer'] as const;

export const FAT_TRANSFER: readonly Said[] = [
  {
    correction: 'C-27',
    at: ['gluteal-fat-transfer/safety-death'],
    en: 'Buttock fat transfer carries a risk of death from fat in the lungs.',
    ko: '엉덩이 지방이식은 지방이 폐로 들어가 사망할 위험이 있습니다.',
    es: 'Pasar grasa a los glúteos puede causar la muerte si la grasa llega a los pulmones.',
  },
  {
    correction: 'C-27',
    at: ['gluteal-fat-transfer/safety-under-skin'],
    en: 'The fat must be placed only under the skin, never in or under the muscle.',
    ko: '지방은 반드시 피부 아래에만 넣어야 합니다. 근육 속이나 근육 아래에는 절대 넣으면 안 됩니다.',
    es: 'La grasa debe ir solo bajo la piel, nunca dentro ni debajo del músculo.',
  },
  {
    correction: 'C-27',
    at: ['gluteal-fat-transfer/safety-surgeon'],
    en: 'It must be done by a qualified surgeon, with ultrasound while the fat goes in.',
    ko: '자격을 갖춘 외과 의사가, 지방을 넣는 동안 초음파를 보면서 해야 합니다.',
    es: 'La debe hacer un cirujano cualificado, con ecografía mientras pone la grasa.',
  },
  {
    correction: 'C-27',
    at: ['gluteal-fat-transfer/safety-no-label'],
    en: 'There is no “approved” label for this operation.',
    ko: '이 수술에는 ‘승인’이라는 표시가 따로 없습니다.',
    es: 'Esta cirugía no tiene ningún sello de «aprobado».',
  },
  {
    correction: 'C-27',
    at: ['gluteal-fat-transfer/safety-ask'],
    en: 'Do not have it in a clinic that cannot answer these questions.',
    ko: '이 질문에 답하지 못하는 병원에서는 받지 마세요.',
    es: 'No se opere en una clínica que no sepa contestar.',
  },
  {
    correction: 'C-27',
    at: ['gluteal-fat-transfer/safety-filler'],
    en: 'Do not have filler put in the buttocks instead. That has killed too.',
    ko: '대신 엉덩이에 필러를 맞지 마세요. 그 시술로도 사람이 사망했습니다.',
    es: 'No se ponga relleno en los glúteos en su lugar. Eso también ha matado.',
  },
  {
    correction: 'C-28',
    at: ['facial-fat-transfer/summary'],
    en: 'On average about half of the fat stays, and it varies a lot. Risks include lumps, infection, and very rarely blindness or stroke.',
    ko: '평균적으로 지방의 절반쯤이 남지만 사람마다 차이가 큽니다. 멍울, 감염이 생길 수 있고 아주 드물게 실명이나 뇌졸중도 생깁니다.',
    es: 'En promedio se queda cerca de la mitad de la grasa, y esto varía mucho. Los riesgos son bultos, infección y, muy rara vez, ceguera o un ictus',
  },
  {
    correction: 'C-28',
    at: ['breast-fat-transfer/summary'],
    en: 'Part of the fat stays, and it varies a lot. Risks include lumps and infection.',
    ko: '지방의 일부가 남지만 사람마다 차이가 큽니다. 멍울이나 감염이 생길 수 있습니다.',
    es: 'Una parte de la grasa se queda, y esto varía mucho. Los riesgos son, entre otros, bultos e infección.',
  },
  {
    correction: 'C-28',
    at: ['hand-fat-transfer/summary'],
    en: 'Risks include swelling, lumps and infection.',
    ko: '감염',
    es: 'infección',
  },
  {
    correction: 'C-29',
    at: addressesOf(FAT, 'material-own-fat'),
    en: 'Fat grafting adds volume. Claims about stem cells are not proven.',
    ko: '지방이식은 볼륨을 더합니다. 줄기세포에 관한 주장은 입증되지 않았습니다.',
    es: 'El injerto de grasa da volumen. Las afirmaciones sobre las células madre no están probadas.',
  },
  {
    correction: 'C-30',
    at: ['hand-fat-transfer/longevity'],
    en: 'Many people are pleased. A second session is sometimes needed.',
    ko: '많은 사람이 만족합니다. 두 번째 시술이 필요할 때도 있습니다.',
    es: 'Mucha gente queda contenta. A veces hace falta otra sesión.',
  },
];
