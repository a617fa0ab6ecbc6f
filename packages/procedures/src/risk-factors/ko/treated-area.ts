import type { treatedArea as sentences } from '../statements/treated-area.ts';

/** What happened, or is planned, in the area to be treated, in Korean. */
export const treatedArea: Readonly<Record<keyof typeof sentences, string>> = {
  'R26-patient': '오래된 필러가 몇 년 뒤에도 남아 있을 수 있습니다. 무엇을, 언제, 어디서 받으셨는지 알려 주세요.',
  'R26-clinician':
    '제품, 시기, 병원, 문제를 확인합니다. 초음파나 다른 영상을 보고, 녹이거나 기다립니다. 녹지 않는 필러에 유의합니다. 앞날을 위해 제품을 기록합니다.',
  'R28-patient': '최근 2주 안이나 앞으로 2주 안의 치과 치료를 알려 주세요.',
  'R28-clinician': '간격은 병원 방침이며, 2주는 관행입니다.',
  'R28-trigger': '치과 치료와 감염은 필러 지연 반응의 유발 요인으로 꼽힙니다',
  'R29-patient': '최근 2주 안에 앓은 병이나 맞은 백신, 예약한 백신을 알려 주세요. 필러 때문에 백신을 거르지 마세요.',
  'R29-clinician': '간격은 병원 방침입니다.',
  'R29-delayed-reaction': '필러 지연 반응',
  'R29-vaccine': '백신 후 필러 반응은 드물고 저절로 가라앉으며, 백신을 거부할 이유가 아닙니다',
  'R31-patient': '흉터가 두껍거나 가렵거나 상처 밖으로 번지면 알려 주세요. 오래된 흉터를 보여 주세요.',
  'R31-clinician': '절개 위치, 실리콘 처치, 경과 관찰을 계획합니다.',
  'R46-patient': '새로 만져지는 멍울은 먼저 검사해야 합니다. 유방암, 멍울, 이상이 있던 영상 검사를 알려 주세요.',
  'R46-clinician': '영상 검사를 하고 종양내과와 합의합니다.',
  'R46-timing': '암 치료 후: 지방이식 전에 유방촬영을 하며, 이식은 대개 치료 1~3년 뒤입니다',
};
