import type { mouth as sentences } from '../statements/mouth.ts';

/** Teeth, gums, and implants that were lost before, in Korean. */
export const mouth: Readonly<Record<keyof typeof sentences, string>> = {
  'R11-patient': '이를 갈거나 꽉 무는 습관이 있으면 알려 주세요. 마우스가드가 임플란트를 보호할 수 있습니다.',
  'R11-clinician': '설계, 개수, 교합을 고려합니다.',
  'R11-pool': '임플란트 실패, 이갈이 유무',
  'R11-second-pool': '임플란트 실패, 이갈이 유무, 다른 메타분석',
  'R12-patient': '잇몸 출혈, 흔들리는 치아, 잇몸병이 있으면 알려 주세요. 먼저 치료합니다.',
  'R12-clinician': '식립 전에 치료합니다.',
  'R12-history': '치주염 병력은 임플란트 주위염, 실패, 뼈 소실 증가와 관련됩니다',
  'R12-more-often': '임플란트 주위염은 치주염이 있는 사람, 흡연하는 사람, 5년이 지난 뒤에 더 많습니다',
  'R12-peri-implantitis': '전체 임플란트 환자의 임플란트 주위염',
  'R13-patient': '임플란트는 평생 매일 닦고 정기 검진을 받아야 합니다. 어려운 점이 있으면 알려 주세요.',
  'R13-clinician': '치태 지수, 손 사용, 보호자를 확인합니다.',
  'R13-plaque': '치태와 염증은 임플란트 주위 뼈 소실과 관련됩니다',
  'R47-patient':
    '누구에게나 일어날 수 있는 일입니다. 두 번째 임플란트도 성공하는 경우가 많지만 처음보다는 조금 덜합니다. 먼저 원인을 찾습니다.',
  'R47-clinician': '원인: 흡연, 하중, 감염, 뼈 상태.',
  'R47-replacement': '실패한 자리에 다시 심은 임플란트의 생존',
  'R47-third': '세 번째 시도의 생존',
};
