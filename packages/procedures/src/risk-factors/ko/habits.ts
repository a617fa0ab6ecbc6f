import type { habits as sentences } from '../statements/habits.ts';

/** What people smoke, drink and take, in Korean. */
export const habits: Readonly<Record<keyof typeof sentences, string>> = {
  'R01-patient':
    '담배를 피우면 더디게 아물고 실패할 가능성이 커집니다. 많이 피울수록 위험이 커집니다. 수술 전에 끊고 낫는 동안(치과 임플란트는 약 2~6개월) 계속 끊어 주세요. 아예 끊으시면 가장 좋습니다. 저희가 도와드리겠습니다.',
  'R01-clinician':
    '원내 지침에 따라 수술 전후 금연 기간을 정합니다. 병원들은 수술 전 2주에서 3개월, 수술 후 2~6주를 요구합니다. 니코틴 대체 요법도 혈관을 좁힙니다. 코티닌 검사는 선택입니다.',
  'R01-heavy-per-implant': '임플란트 실패, 하루 20개비 초과 대 비흡연, 임플란트 기준',
  'R01-heavy-per-patient': '임플란트 실패, 하루 20개비 초과 대 비흡연, 환자 기준',
  'R01-any-smoking': '임플란트 실패, 흡연 대 비흡연',
  'R01-any-smoking-earlier-pool': '임플란트 실패, 흡연 대 비흡연, 이전 메타분석',
  'R01-upper-jaw': '상악 임플란트 실패, 흡연 대 비흡연',
  'R01-lower-jaw': '하악 임플란트 실패, 흡연 대 비흡연, 유의하지 않음',
  'R01-dose': '갑년과 금연 후 기간이 관련됩니다',
  'R01-update': '2020~2024년 업데이트는 연구 33건과 임플란트 29,519개를 다룹니다',
  'R01-early-failure': '한 연구에서는 조기 실패와 관련이 없었습니다',
  'R01-abdominoplasty': '복부성형술 후 합병증, 흡연 대 비흡연',
  'R01-breast-reduction': '유방축소술 후 합병증, 흡연 대 비흡연',
  'R01-facelift': '안면거상술 후 합병증, 흡연 대 비흡연, 유의하지 않음',
  'R01-smoking-ban': '한 연구에서 미용 성형수술 환자의 절반이 수술 전 금연을 지키지 못했습니다',
  'R02-patient':
    '술을 많이 드시면 더디게 아물고 출혈과 마취의 위험이 커집니다. 얼마나 드시는지 알려 주세요. 수술 뒤에는 안내받은 기간 동안 술을 피하세요.',
  'R02-clinician': '금단 증상, 간 질환, 출혈, 복용 약을 확인합니다.',
  'R02-late-loss': '임플란트 후기 실패, 과음 대 소량 음주',
  'R02-late-loss-none': '임플란트 후기 실패, 소량 음주 대 비음주',
  'R02-peri-implantitis-heavy': '과음하는 사람의 임플란트 주위염',
  'R02-peri-implantitis-moderate': '적당히 음주하는 사람의 임플란트 주위염',
  'R02-peri-implantitis-light': '소량 음주하는 사람의 임플란트 주위염',
  'R02-bone-loss': '하루 알코올 10g 초과 시 임플란트 주위 뼈 소실 증가',
  'R44-patient': '답변은 비밀로 지킵니다. 알려 주시면 더 잘 돌봐 드릴 수 있습니다. 직접 상담하셔도 됩니다.',
  'R44-clinician': '비중격을 확인하고 마취 위험을 검토합니다.',
};
