import type { allergies as sentences } from '../statements/allergies.ts';

/** Allergies and reactions, in Korean. */
export const allergies: Readonly<Record<keyof typeof sentences, string>> = {
  'R21-patient': '무엇에 어떤 반응이 있었는지 알려 주세요.',
  'R21-clinician':
    '합의된 티타늄 검사가 없으며, 반응은 염증일 수 있습니다. 지르코니아가 알레르기를 막아 주는 것은 아닙니다.',
  'R21-titanium': '티타늄 알레르기는 드물고 확실하지 않습니다',
  'R22-patient': '무엇에 어떤 반응이 있었는지 알려 주세요.',
  'R22-clinician': '재료, 반응, 검사 여부를 확인합니다.',
  'R23-patient':
    '국소마취 주사 뒤 어지러운 것은 흔한 일입니다. 발진이나 숨쉬기 어려움은 그렇지 않습니다. 어떤 일이 있었는지 알려 주세요.',
  'R23-clinician':
    '알레르기 진료를 의뢰하고 다른 약제를 고려합니다. 대부분의 반응은 실신이나 불안이며, 아드레날린과 보존제도 원인이 됩니다. 진짜 아미드계 알레르기는 드뭅니다.',
  'R24-patient': '벌 알레르기가 있으면 응급 계획이 달라집니다. 어떤 일이 있었는지 알려 주세요.',
  'R24-clinician': '필러 시술 전에 응급 계획을 기록합니다. 응급 시 무엇을 쓸지는 의료진이 결정합니다.',
  'R25-patient': '음식, 라텍스, 반창고를 포함해 모든 알레르기를 적어 주세요.',
  'R25-clinician':
    '제품 표시를 확인합니다: 라텍스, 항생제, 달걀, 우유 단백질, 알부민, 클로르헥시딘, 포비돈요오드, 드레싱 접착제.',
};
