import type { bone as sentences } from '../statements/bone.ts';

/** Bone: its medicines, its diseases, radiation, and what a clinician measures, in Korean. */
export const bone: Readonly<Record<keyof typeof sentences, string>> = {
  'R04-patient':
    '어떤 뼈 약도 스스로 끊거나 미루지 마세요. 6개월마다 맞는 주사를 거르면 척추뼈가 부러질 수 있습니다. 약 이름과 마지막으로 쓴 날짜를 알려 주세요. 시기는 치과의사와 주치의가 함께 정합니다.',
  'R04-clinician':
    '비스포스포네이트를 중단해도 위험이 줄어든다는 근거가 없으므로 복용을 막지 않습니다. 골다공증으로 데노수맙을 쓰는 경우, 급하지 않은 수술은 다음 투여 전 한 달에 계획하고 아문 뒤에 다시 투여하며, 처방의와 함께 정합니다. 투여를 미루지 않습니다. 지침은 나라마다 다릅니다.',
  'R04-extraction-cancer': '발치 후 턱뼈 괴사, 암 치료용 약',
  'R04-extraction-osteoporosis': '발치 후 턱뼈 괴사, 골다공증 약',
  'R04-recent-extraction': '최근 발치가 있었던 턱뼈 괴사 사례',
  'R04-disease': '뼈 약을 쓰게 된 원인 질환이 가장 큰 위험입니다',
  'R04-oral-rate': '턱뼈 괴사, 골다공증 경구 비스포스포네이트, 10만 인년당',
  'R04-drip-rate': '턱뼈 괴사, 골다공증 정맥주사 비스포스포네이트, 10만 인년당',
  'R04-zoledronate-trial': '턱뼈 괴사, 졸레드로네이트 3년 시험',
  'R04-bisphosphonate-osteoporosis': '턱뼈 괴사, 골다공증 비스포스포네이트',
  'R04-bisphosphonate-cancer': '턱뼈 괴사, 암 치료용 비스포스포네이트',
  'R04-denosumab-osteoporosis': '턱뼈 괴사, 골다공증 데노수맙',
  'R04-denosumab-cancer': '턱뼈 괴사, 암 치료용 데노수맙',
  'R04-us-bisphosphonate': '턱뼈 괴사, 골다공증 비스포스포네이트, 2022년 미국 입장문',
  'R04-us-denosumab': '턱뼈 괴사, 골다공증 데노수맙, 2022년 미국 입장문',
  'R04-us-romosozumab': '턱뼈 괴사, 골다공증 로모소주맙, 2022년 미국 입장문',
  'R04-us-cancer': '턱뼈 괴사, 암 치료용 뼈 약, 2022년 미국 입장문',
  'R04-other-figures': '보고된 빈도는 약에 따라 다르고 암에서 더 높습니다',
  'R04-implants': '뼈 약을 쓰는 사람의 임플란트: 확실한 결론이 없으며, 암 때문에 맞는 정맥주사는 절대 금기로 봅니다',
  'R04-osteoporosis-series': '골다공증 환자의 임플란트 연구 대부분에서 턱뼈 괴사가 없었습니다',
  'R04-implant-loss': '비스포스포네이트와 임플란트 실패: 한 메타분석에서 유의한 차이가 없었습니다',
  'R04-missed-injection': '데노수맙 주사를 거르거나 미룬 뒤 생긴 척추 골절',
  'R04-benefit': '뼈 치료의 이득이 턱뼈의 위험보다 훨씬 큽니다',
  'R04-dentists-seen': '약물 관련 턱뼈 괴사를 본 적 있는 한국 치과의사',
  'R04-dentists-alike': '이 약들을 모두 똑같이 다룬 한국 치과의사',
  'R05-patient':
    '골다공증이 있다고 임플란트를 못 하는 것은 아닙니다. 약이 더 중요합니다. 골다공증과 지금까지 쓴 모든 뼈 약을 알려 주세요.',
  'R05-clinician': '약, 용량, 기간을 확인하고 영상으로 골질을 봅니다.',
  'R05-disease': '질환 자체와 임플란트 상실의 관련은 뚜렷하지 않습니다',
  'R05-hospital':
    '경구 비스포스포네이트를 쓴 사람의 임플란트는 차이가 없었고, 당뇨병이 있는 사람의 임플란트는 결과가 더 나빴습니다',
  'R06-patient': '머리, 목, 턱에 방사선 치료를 받으셨다면 오래전 일이라도 알려 주세요.',
  'R06-clinician':
    '조사 부위, 선량, 날짜를 확인합니다. 전문 센터에 의뢰하고, 조사된 뼈에서는 이식골보다 본래 뼈가 낫습니다.',
  'R06-survival-irradiated': '방사선 치료를 받은 환자의 임플란트 생존',
  'R06-survival-others': '방사선 치료를 받지 않은 환자의 임플란트 생존',
  'R06-osteoradionecrosis': '방사선 골괴사',
  'R06-failure': '임플란트 실패, 방사선 조사 대 비조사',
  'R06-graft': '임플란트 실패, 조사된 이식골 대 본래 뼈',
  'R14-patient': '뼈 상태는 병원에서 영상으로 확인합니다. 따로 답하실 것은 없습니다.',
  'R14-clinician': '폭과 높이(mm), 골밀도 등급, 상악동, 신경과의 거리를 의료진이 입력합니다.',
  'R17-patient': '비타민 D 혈액검사를 권해 드릴 수 있습니다.',
  'R17-clinician':
    '검사 수치가 있으면 확인합니다. 보충제를 일상적으로 쓰는 이득은 입증되지 않았으므로 광고하지 않습니다.',
  'R17-under-10': '임플란트 조기 상실, 비타민 D 10 ng/mL 미만',
  'R17-10-to-30': '임플란트 조기 상실, 비타민 D 10~30 ng/mL',
  'R17-over-30': '임플란트 조기 상실, 비타민 D 30 ng/mL 초과',
  'R17-trend': '비타민 D 수치에 따른 조기 상실의 경향은 뚜렷하게 유의하지 않습니다',
  'R17-review': '비타민 D와 임플란트에 관한 종설은 결론을 내리지 못했습니다',
};
