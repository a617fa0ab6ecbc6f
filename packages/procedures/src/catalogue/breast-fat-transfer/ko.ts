import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { breastFatTransfer } from './breast-fat-transfer.ts';

/** The breast fat transfer in Korean. */
export const breastFatTransferKo: ProcedureWords<typeof breastFatTransfer> = {
  locale: 'ko',
  name: '유방 지방이식',
  synonyms: ['가슴 지방이식', '유방 자가지방이식'],
  statements: {
    // What it is.
    summary:
      '몸의 한 부위에서 지방을 빼서 유방에 주사합니다. 유방을 채우거나 모양을 다듬습니다. 지방의 일부가 남지만 사람마다 차이가 큽니다. 멍울이나 감염이 생길 수 있습니다.',
    'body-location': '유방입니다. 지방은 배, 허벅지 바깥쪽, 옆구리에서 뺍니다.',
    'indication-rebuilt': '유방을 재건했고 윤곽을 마무리하려고 합니다.',
    'indication-dent': '암 때문에 유방의 일부를 떼어 낸 자리가 패였습니다.',
    'indication-asymmetry': '양쪽 유방이 달라서 더 비슷하게 하고 싶습니다.',
    'indication-larger': '유방을 더 크게 하고 싶습니다.',
    // Before.
    'preparation-lump': '유방암, 멍울, 이상이 있던 검사 결과를 알려 주세요. 새로 생긴 멍울은 먼저 검사해야 합니다.',
    'preparation-mammogram': '지방을 주사하기 전에 유방 촬영(엑스레이)을 합니다.',
    'preparation-after-cancer': '유방암이 있었다면 보통 첫 치료 뒤 1~3년에 합니다.',
    'preparation-smoking':
      '담배를 피우신다면 수술 몇 주 전부터 끊어 주세요. 기간은 저희에게 물어보세요. 저희가 도와드리겠습니다.',
    'preparation-weight-medicine':
      '체중이나 당뇨병 때문에 GLP-1 약을 쓰시나요? 약 이름과 마지막으로 쓴 날짜를 알려 주세요. 대부분은 계속 쓸 수 있습니다. 수술 전 24시간 동안 맑은 음료만 드시라고 안내할 수 있습니다. 스스로 끊지 마세요.',
    'preparation-sleep-and-clots': '코골이나 수면무호흡증이 있거나 혈전이 생긴 적이 있으면 알려 주세요.',
    // Steps.
    'step-consult':
      '어떤 점이 마음에 걸리는지, 무엇을 바라는지 말씀해 주세요. 좋은 점, 위험, 다른 방법, 치료하지 않는 방법에 대해 들으실 수 있습니다. 누가 수술하는지, 경험은 어떤지, 재수술 비용은 얼마인지 물어보세요. 시간을 두고 결정하세요.',
    'step-harvest': '배, 허벅지 바깥쪽, 옆구리에서 지방흡입으로 지방을 뺍니다.',
    'step-wash': '지방을 씻고 원심분리합니다.',
    'step-inject': '지방을 유방에 주사합니다.',
    'step-sessions': '대부분 2~4회 시술이 필요합니다.',
    'anaesthesia-local': '주사로 치료 부위를 마취합니다(국소마취). 깨어 있는 상태로 치료받습니다.',
    'anaesthesia-general': '또는 전신마취를 합니다. 잠든 상태라 아무것도 느끼지 못합니다.',
    duration: '저희가 가진 자료에는 보통 걸리는 시간이 없습니다. 집도의에게 물어보세요.',
    setting: '당일 수술입니다. 그날 귀가합니다.',
    // Materials.
    'material-own-fat': '본인의 지방입니다. 지방이식은 볼륨을 더합니다. 줄기세포에 관한 주장은 입증되지 않았습니다.',
    // What can be expected.
    'outcome-retention': '남아 있는 지방입니다. 차이가 큽니다.',
    longevity: '남은 지방은 오래갈 수 있습니다. 처음 6개월 동안 볼륨이 조금 줄어듭니다.',
    // What can go wrong.
    'complication-lump': '지방 일부가 죽어 멍울이 됩니다. 이런 멍울은 대부분 몇 달 안에 가라앉습니다.',
    'complication-oil-cyst': '생착하지 못한 지방이 기름으로 변합니다. 멍울(지방 낭종)이 남습니다.',
    'complication-calcium': '죽은 지방이 단단해집니다(석회화). 유방 촬영(엑스레이)을 헷갈리게 할 수 있습니다.',
    'complication-fat-loss': '바란 것보다 지방이 적게 남습니다. 한 번 더 시술해야 할 수도 있습니다.',
    'complication-infection': '유방이나 지방을 뺀 곳이 감염됩니다.',
    'complication-donor': '지방을 뺀 곳의 감각이 둔하거나 아픕니다. 드물게 계속 남습니다.',
    'complication-lung': '폐 둘레로 공기가 들어가 폐가 펴지지 못합니다.',
    'complication-embolism': '지방이 폐로 들어갑니다(지방색전증). 목숨을 잃을 수 있습니다.',
    'mechanism-embolism': '지방이 찢어진 정맥으로 들어가 피를 따라 흘러갑니다.',
    'complication-clot': '다리나 폐에 혈전이 생깁니다.',
    'complication-allergy': '심한 알레르기 반응이 나타납니다.',
    'complication-regret': '모습이 마음에 들지 않거나 외모 걱정이 전보다 심해집니다.',
    // Who may have to wait or choose something else.
    'caution-cancer': '아직 치료하지 않은 유방암이 있습니다.',
    'caution-lump': '아직 치료하지 않은 유방 멍울이 있습니다.',
    'caution-pregnancy': '임신 중입니다.',
    'caution-imaging': '전에 받은 유방 검사 영상이 없습니다.',
    'caution-family': '가족 중 여러 사람이 유방암에 걸렸습니다.',
    'caution-distress':
      '외모에 대한 생각이 하루의 많은 시간을 차지합니다. 수술로 나아지는 경우는 드뭅니다. 먼저 저희와 이야기해 주세요.',
    // Alternatives.
    'alternative-none': '치료하지 않기: 유방을 지금 그대로 둘 수 있습니다.',
    'alternative-implant': '유방 보형물입니다.',
    'alternative-flap': '피판: 몸의 다른 부위에서 피부와 지방을 유방으로 옮깁니다.',
    // What is known least.
    'evidence-weakest': '유방을 크게 하려고만 지방을 쓰는 경우를 가장 모릅니다.',
    // Recovery: the first days.
    'phase-first-days': '처음 며칠',
    'normal-sore': '지방을 뺀 곳이 아프고 멍이 듭니다. 유방은 많이 아프지 않습니다.',
    'care-underwear': '받쳐 주는 속옷을 입으세요.',
    'care-garment': '지방을 뺀 곳에는 안내받은 기간 동안 압박복을 입으세요.',
    'safety-new-lump': '유방에 새 멍울이 생기면 언제든지 그날 바로 전화하세요. 암을 확인하는 일반 검사를 받게 됩니다.',
    // Recovery: the early weeks.
    'phase-early': '21일째까지',
    'normal-bruise': '지방을 뺀 곳의 멍은 2~3주면 가라앉습니다.',
    // Recovery: settling.
    'phase-settling': '자리 잡는 시기',
    'normal-lumps': '멍울이 생길 수 있습니다. 대부분 몇 달 안에 가라앉습니다. 그래도 새 멍울마다 전화하세요.',
    'care-weight': '체중을 일정하게 유지하세요.',
    // Recovery: the final volume.
    'phase-final': '남은 볼륨',
    'normal-volume': '처음 6개월 동안 볼륨이 조금 줄어듭니다.',
    'care-next-session': '다음 시술을 할지 저희와 함께 결정하세요. 시술 사이는 3개월 이상 띄우세요.',
    // Recovery: the years after.
    'phase-later': '그 이후',
    // Restrictions.
    'restriction-smoking':
      '처음 3개월 동안 담배를 피우지 마세요. 아예 끊으시면 가장 좋습니다. 저희가 도와드리겠습니다.',
    'restriction-lifting': '3주 동안 무거운 것을 들지 마세요.',
    'restriction-pressure': '3주 동안 유방을 누르지 마세요.',
    'restriction-exercise':
      '3주 동안 심한 운동은 피하세요. 그 뒤에는 가볍게 운동하세요. 3개월쯤까지는 먼저 물어보세요.',
    'restriction-driving': '수면마취나 전신마취 뒤 24~48시간 동안 운전하거나 기계를 다루지 마세요.',
    // Visits and milestones.
    'visit-final': '최종 볼륨을 확인합니다.',
    'visit-imaging': '다음 유방 촬영(엑스레이)을 계획합니다.',
    'milestone-work': '대부분 사무 업무로 복귀합니다.',
    'milestone-light-sport': '저희와 상의한 뒤 가벼운 운동이 가능합니다.',
    'milestone-volume': '최종 볼륨이 나타납니다.',
  },
  review: DRAFT,
};
