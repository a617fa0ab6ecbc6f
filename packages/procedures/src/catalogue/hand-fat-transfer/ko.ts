import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { handFatTransfer } from './hand-fat-transfer.ts';

/** The hand fat transfer in Korean. */
export const handFatTransferKo: ProcedureWords<typeof handFatTransfer> = {
  locale: 'ko',
  name: '손 지방이식',
  synonyms: ['손등 지방이식', '손 자가지방이식'],
  statements: {
    // What it is.
    summary:
      '몸의 한 부위에서 지방을 빼서 손등 피부 아래에 주사합니다. 볼륨을 더합니다. 붓기, 멍울, 감염이 생길 수 있습니다.',
    'body-location': '양쪽 손등입니다. 지방은 배, 골반 옆, 허리, 허벅지에서 뺍니다.',
    'indication-thin': '나이가 들어 손등이 얇아지거나 골이 패였습니다.',
    'indication-veins': '핏줄과 힘줄이 드러나서 덜 보이게 하고 싶습니다.',
    // Before.
    'preparation-smoking':
      '담배를 피우신다면 수술 몇 주 전부터 끊어 주세요. 기간은 저희에게 물어보세요. 저희가 도와드리겠습니다.',
    // Steps.
    'step-consult':
      '어떤 점이 마음에 걸리는지, 무엇을 바라는지 말씀해 주세요. 좋은 점, 위험, 다른 방법, 치료하지 않는 방법에 대해 들으실 수 있습니다. 누가 수술하는지, 경험은 어떤지, 재수술 비용은 얼마인지 물어보세요. 시간을 두고 결정하세요.',
    'step-harvest': '주사기나 지방흡입으로 지방을 뺍니다. 초음파를 쓰는 기기도 있습니다.',
    'step-decant': '지방을 준비합니다. 가라앉혀 분리합니다(침전).',
    'step-inject':
      '손목에서 끝이 뭉툭한 관(캐뉼라)을 넣어 피부 바로 아래에 지방을 넣습니다. 한 손에 약 10~30ml를 넣습니다.',
    'anaesthesia-local': '주사로 치료 부위를 마취합니다(국소마취). 깨어 있는 상태로 치료받습니다.',
    duration: '저희가 가진 자료에는 보통 걸리는 시간이 없습니다. 집도의에게 물어보세요.',
    setting: '어디에서 받고 언제 귀가하는지 물어보세요.',
    // Materials.
    'material-own-fat': '본인의 지방입니다. 지방이식은 볼륨을 더합니다. 줄기세포에 관한 주장은 입증되지 않았습니다.',
    // What can be expected.
    'outcome-satisfaction': '결과에 만족한다고 말합니다.',
    'outcome-second-session': '두 번째 시술을 받습니다.',
    'outcome-retention': '남아 있는 지방입니다. 차이가 큽니다.',
    longevity:
      '많은 사람이 만족합니다. 두 번째 시술이 필요할 때도 있습니다. 작은 연구들에서는 결과가 12개월 넘게 갔습니다.',
    // What can go wrong.
    'complication-swelling': '손이 한동안 붓습니다.',
    'complication-fat-loss': '바란 것보다 지방이 적게 남습니다. 한 번 더 시술해야 할 수도 있습니다.',
    'complication-oil-cyst': '생착하지 못한 지방이 죽거나 기름으로 변합니다. 멍울(지방 낭종)이 남습니다.',
    'complication-irregular': '모양이 울퉁불퉁하거나 고르지 않습니다.',
    'complication-infection': '손이나 지방을 뺀 곳이 감염됩니다.',
    'complication-vessel-nerve': '손의 혈관이나 신경이 다칩니다.',
    'complication-donor': '지방을 뺀 곳의 감각이 둔하거나 아픕니다.',
    'complication-embolism': '지방이 폐로 들어갑니다(지방색전증). 목숨을 잃을 수 있습니다.',
    'mechanism-embolism': '지방이 찢어진 정맥으로 들어가 피를 따라 흘러갑니다.',
    'complication-allergy': '심한 알레르기 반응이 나타납니다.',
    'complication-regret': '모습이 마음에 들지 않거나 외모 걱정이 전보다 심해집니다.',
    // Who may have to wait or choose something else.
    'caution-infection': '손이나 지방을 뺄 곳에 감염이 있습니다.',
    'caution-arteries': '동맥에 병이 있어 손으로 가는 피가 부족합니다.',
    'caution-bleeding': '출혈 문제가 조절되지 않습니다. 혈전 예방약(항응고제)을 스스로 끊지 마세요.',
    'caution-donor-fat': '뺄 수 있는 지방이 너무 적습니다.',
    'caution-heavy-smoking': '담배를 많이 피웁니다. 담배를 피우면 더디게 아뭅니다. 끊으시도록 저희가 도와드리겠습니다.',
    'caution-weight': '체중이 크게 오르내립니다.',
    'caution-distress':
      '외모에 대한 생각이 하루의 많은 시간을 차지합니다. 수술로 나아지는 경우는 드뭅니다. 먼저 저희와 이야기해 주세요.',
    // Alternatives.
    'alternative-none': '치료하지 않기: 손을 지금 그대로 둘 수 있습니다.',
    'alternative-filler': '필러: 젤을 주사합니다. 회복이 더 빠르지만 효과는 시간이 지나면 줄어듭니다.',
    // What is known least.
    'evidence-weakest': '어떻게 회복하는지를 가장 모릅니다. 연구가 모두 작습니다.',
    // Recovery: the first days.
    'phase-first-days': '처음 며칠',
    'normal-puffy': '두 손이 부어 있습니다.',
    'safety-rings': '반지를 끼지 마세요.',
    // Recovery: the early days.
    'phase-early': '14일째까지',
    'normal-swelling-down': '붓기가 빠집니다.',
    // Recovery: settling.
    'phase-settling': '자리 잡는 시기',
    'normal-veins': '핏줄이 덜 보입니다. 볼륨이 조금 줄어듭니다.',
    // Recovery: the final shape.
    'phase-final': '최종 모양',
    'care-next-session': '다음 시술을 할지 저희와 함께 결정하세요. 시술 사이는 3개월 이상 띄우세요.',
    // Recovery: the years after.
    'phase-later': '그 이후',
    'care-lump': '3개월이 지나 멍울이나 단단한 곳, 고르지 않은 모양이 있으면 말씀해 주세요.',
    // Restrictions.
    'restriction-gripping': '2주 동안 손을 꽉 쥐지 마세요. 4주까지는 먼저 물어보세요.',
    'restriction-smoking':
      '적어도 4~6주 동안 담배를 피우지 마세요. 아예 끊으시면 가장 좋습니다. 저희가 도와드리겠습니다.',
    // Visits and milestones.
    'visit-final': '12개월째에 최종 모양을 확인합니다.',
    'milestone-shape': '최종 모양이 나타납니다.',
  },
  review: DRAFT,
};
