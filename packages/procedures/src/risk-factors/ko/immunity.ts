import type { immunity as sentences } from '../statements/immunity.ts';

/** The immune system, and infections, in Korean. */
export const immunity: Readonly<Record<keyof typeof sentences, string>> = {
  'R07-patient': '더디게 아물고 감염되기 쉬울 수 있습니다. 병과 드시는 약을 알려 주시고, 약을 스스로 끊지 마세요.',
  'R07-clinician':
    '혈액검사, 스테로이드 용량, 치료 주기 사이의 시기를 확인합니다. 전신마취 시 부신 기능을 보완합니다. 감염과 필러 결절에 유의합니다.',
  'R07-small-series': '소규모 연구에서는 임플란트가 성공하는 경우가 많았습니다',
  'R10-patient': '병과 드시는 약을 알려 주세요. 병이 가라앉은 시기를 고르는 것이 좋습니다.',
  'R10-clinician': '질환 활성도, 약, 구강 병소를 확인합니다. 구강 질환을 먼저 치료합니다.',
  'R10-survival': '자가면역 질환 전체의 임플란트 생존',
  'R10-sjogren': '쇼그렌 증후군의 4년 임플란트 생존',
  'R10-erosive-lichen': '활동성 미란형 구강 편평태선의 임플란트 생존',
  'R10-lichen-review': '구강 편평태선의 임플란트 실패, 한 연구가 좌우한 종설',
  'R10-filler': '필러: 자가면역 질환이 활동성일 때는 주의합니다',
  'R27-patient':
    '지금 피부, 치아, 축농증, 입술 포진, 열 같은 감염이 있으면 알려 주세요. 나은 뒤에 다시 예약해 드립니다.',
  'R27-clinician': '감염 원인을 먼저 치료합니다.',
  'R27-spread': '치아 감염이 안면 보형물로 퍼질 수 있습니다',
  'R27-toxin': '보툴리눔 독소: 피부 감염이 있거나 몸이 좋지 않을 때는 하지 않습니다',
  'R27-filler': '필러: 감염이 있으면 미룹니다',
  'R30-patient': '입술 포진이 생기는 편이거나 지금 있으면 알려 주세요. 지금 있으면 나을 때까지 기다립니다.',
  'R30-clinician': '병력에 따라 예방하며, 항바이러스제는 의료진이 결정합니다.',
  'R30-reactivation': '필러 후 입술 포진 재발',
  'R30-onset': '재발하는 입술 포진은 필러 후 24~48시간에 나타납니다',
  'R30-incidence': '필러 후 입술 포진이 얼마나 자주 재발하는지 믿을 만한 수치가 없습니다',
};
