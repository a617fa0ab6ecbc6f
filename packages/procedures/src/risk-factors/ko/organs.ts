import type { organs as sentences } from '../statements/organs.ts';

/** Heart, lungs, kidneys, liver, nerves and muscles, in Korean. */
export const organs: Readonly<Record<keyof typeof sentences, string>> = {
  'R38-patient': '심장병, 고혈압, 뇌졸중, 심장 판막 문제를 알려 주세요. 복용 약 목록과 최근 진료 기록을 가져오세요.',
  'R38-clinician': '심장 상태를 검토합니다. 판막 치환이나 심내막염 병력이 있으면 항생제 사용을 결정합니다.',
  'R39-patient': '천식이나 다른 폐 질환을 알려 주세요. 복용 약 목록과 최근 진료 기록을 가져오세요.',
  'R39-clinician': '폐 상태와 조절 정도를 검토합니다.',
  'R40-patient': '콩팥이나 간 질환, 간염을 알려 주세요. 복용 약 목록과 최근 진료 기록을 가져오세요.',
  'R40-clinician': '콩팥과 간 상태를 검토하고 약 용량을 조정합니다.',
  'R41-patient': '일부 신경 질환과 근육 질환이 있으면 이 시술을 받을 수 없습니다. 질환과 드시는 약을 모두 알려 주세요.',
  'R41-clinician':
    '중증 근무력증, 람베르트-이튼 증후군, 근위축성 측삭경화증을 배제합니다. 상호작용: 아미노글리코사이드, 페니실라민, 퀴닌, 칼슘 통로 차단제.',
  'R41-diseases': '중증 근무력증과 비슷한 질환에는 보툴리눔 독소를 쓰지 않습니다',
  'R41-medicines': '아미노글리코사이드, 페니실라민, 퀴닌, 칼슘 통로 차단제는 보툴리눔 독소와 상호작용합니다',
};
