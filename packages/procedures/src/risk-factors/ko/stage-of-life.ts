import type { stageOfLife as sentences } from '../statements/stage-of-life.ts';

/** Age, pregnancy and breastfeeding, in Korean. */
export const stageOfLife: Readonly<Record<keyof typeof sentences, string>> = {
  'R18-patient': '생년월일을 알려 주세요. 어떤 시술은 성장이 끝날 때까지 기다립니다.',
  'R18-clinician': '성장 기록, 노쇠, 동의 능력을 확인합니다.',
  'R18-survival-65': '65세 이상의 10년 임플란트 생존',
  'R18-filler-age': '미국에서 필러는 22세부터 승인되어 있습니다',
  'R19-patient': '임신 중이거나 임신을 준비하시면 알려 주세요. 계획된 시술은 대개 임신과 수유가 끝난 뒤에 합니다.',
  'R19-clinician': '나중 날짜를 제안합니다. 임신 중 진통제와 영상 검사 기준을 따릅니다.',
  'R19-toxin': '보툴리눔 독소는 임신 중에 쓰지 않습니다',
  'R19-filler': '임신 중 필러의 영향은 확립되지 않았습니다',
  'R20-patient': '수유 중이면 알려 주세요. 계획된 시술은 대개 임신과 수유가 끝난 뒤에 합니다.',
  'R20-clinician': '나중 날짜를 제안합니다. 수유 중 진통제와 영상 검사 기준을 따릅니다.',
  'R20-toxin': '보툴리눔 독소는 수유 중에 쓰지 않습니다',
  'R20-filler': '수유 중 필러의 영향은 확립되지 않았습니다',
};
