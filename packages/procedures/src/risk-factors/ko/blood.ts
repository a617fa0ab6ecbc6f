import type { blood as sentences } from '../statements/blood.ts';

/** Bleeding and clots, in Korean. */
export const blood: Readonly<Record<keyof typeof sentences, string>> = {
  'R08-patient': '혈전 예방약을 스스로 끊지 마세요. 끊으면 뇌졸중이나 혈전이 생길 수 있습니다. 약 이름을 알려 주세요.',
  'R08-clinician':
    '처방의와 상의합니다. INR은 시술 전 24시간 안에, 안정적이면 72시간 안에 확인합니다. 4 이상이면 미룹니다.',
  'R08-doac-bleeding': '직접 경구 항응고제 복용 중 구강 수술 후 지속 출혈',
  'R08-doac-action': '직접 경구 항응고제 복용 중 구강 수술 후 처치가 필요했던 출혈',
  'R08-doac-no-missed-dose': '직접 경구 항응고제 복용 중 구강 수술 대부분은 약을 거를 필요가 없었습니다',
  'R08-inr': 'INR 4.0 미만에서 작은 구강 수술에 큰 문제가 없었습니다',
  'R08-groups': '치과 지침은 시술을 출혈 위험에 따라 나눕니다',
  'R09-patient': '이를 뽑은 뒤처럼 피가 오래 난 적이 있으면 알려 주세요. 혈액내과와 함께 계획할 수 있습니다.',
  'R09-clinician': '깊은 조직에 바늘을 넣기 전에 혈액내과와 계획을 세웁니다.',
  'R37-patient': '본인이나 가족의 혈전을 알려 주세요. 피임약, 호르몬, 암, 긴 비행 계획도 알려 주세요.',
  'R37-clinician': '카프리니 점수는 환자가 아니라 의료진이 계산합니다. 기계적, 약물 예방을 검토합니다.',
  'R37-caprini': '성형외과 학회들은 카프리니 점수를 권합니다(2012, 2016)',
  'R37-not-validated': '카프리니 점수는 미용 수술에서 검증되지 않았습니다',
  'R37-facelift': '안면거상술 연구 한 건의 혈전',
  'R37-series': '성형수술 환자 연구 한 건의 혈전',
  'R37-large-series': '예방 지침을 쓴 더 큰 연구의 혈전',
};
