import type { anaesthesia as sentences } from '../statements/anaesthesia.ts';

/** Sleep, anaesthetics, and the way home, in Korean. */
export const anaesthesia: Readonly<Record<keyof typeof sentences, string>> = {
  'R34-patient': '코를 골거나 자다가 숨이 멎거나 양압기를 쓰시면 알려 주세요. 양압기를 가져오세요.',
  'R34-clinician': '기도 관리 계획을 세우고 하룻밤 입원이 필요한지 정합니다.',
  'R34-sensitivity': '시간당 호흡 이상 15회 초과에 대한 STOP-Bang 문항의 민감도',
  'R34-guideline': '코성형 전에 수면무호흡증을 묻도록 권하는 지침이 있습니다',
  'R45-patient': '가족에게 마취 문제가 있었는지 물어보세요. 가족과 본인의 일을 모두 알려 주세요.',
  'R45-clinician': '악성 고열증에 대비한 계획을 세우고, 가족의 가성콜린에스테라아제 결핍을 확인합니다.',
  'R48-patient': '첫날 밤 곁에 있을 사람을 정해 주세요. 집에 가는 방법과 앞으로 2주 안의 비행 계획을 알려 주세요.',
  'R48-clinician': '이동과 해외에서의 사후 관리를 합의합니다.',
};
