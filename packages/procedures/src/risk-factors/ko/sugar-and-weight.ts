import type { sugarAndWeight as sentences } from '../statements/sugar-and-weight.ts';

/** Blood sugar, weight, and the medicines for both, in Korean. */
export const sugarAndWeight: Readonly<Record<keyof typeof sentences, string>> = {
  'R03-patient':
    '잘 조절되는 당뇨병은 대개 문제가 되지 않습니다. 혈당이 높으면 더디게 아뭅니다. 최근 당화혈색소(HbA1c) 결과를 가져와 주세요. 당뇨병 약을 스스로 바꾸지 마세요.',
  'R03-clinician':
    '8.5%(69 mmol/mol)를 넘으면 계획 수술을 미루는 곳이 많지만 근거가 강하지 않습니다. 오전 수술로 잡습니다. SGLT2 억제제에는 별도의 중단 지침이 있으며, GLP-1 약은 R36을 봅니다.',
  'R03-well-controlled': '잘 조절되면 건강한 사람과 비슷하고, 조절되지 않으면 임플란트 주위염과 후기 실패가 늘어납니다',
  'R03-survival': 'HbA1c 8% 미만에서 3년까지 임플란트 생존',
  'R03-slower-bonding': 'HbA1c 8% 초과에서는 골유착이 더딥니다',
  'R03-bleeding-per-step': '임플란트 주위 탐침 출혈, HbA1c 한 단계당',
  'R03-bone-per-step': '임플란트 주위 뼈 소실, HbA1c 한 단계당',
  'R03-meta-analysis': '혈당 수준에 따른 임플란트 실패, 차이 없음',
  'R35-patient': '알맞은 용량과 자세를 정하려고 키와 몸무게를 여쭙니다.',
  'R35-clinician': '기준은 병원마다 다릅니다. 지방이식 전에는 체중이 안정되어야 합니다.',
  'R36-patient':
    '약 이름과 마지막으로 쓴 날짜를 알려 주세요. 마시는 것만 허용하는 안내를 받으시면 따라 주세요. 약을 스스로 끊지 마세요.',
  'R36-clinician': '24시간 맑은 유동식, 초음파 확인, 증상이 있으면 연기합니다.',
  'R36-continue': '대부분은 수술 전에도 약을 계속 쓸 수 있습니다',
  'R36-liquids-all': '수술 전 24시간 맑은 액체만, 복용자 전원(호주·뉴질랜드, 2025)',
  'R36-liquids-high-risk': '수술 전 24시간 맑은 액체만, 위험이 높은 사람(미국, 2024)',
};
