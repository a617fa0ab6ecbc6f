import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { jawlineContouring } from './jawline-contouring.ts';

/** Jawline contouring in Korean. */
export const jawlineContouringKo: ProcedureWords<typeof jawlineContouring> = {
  locale: 'ko',
  name: '안면윤곽수술',
  synonyms: ['사각턱 축소술', '브이라인'],
  statements: {
    // What it is.
    summary:
      '턱선을 바꾸는 여러 방법을 함께 부르는 이름입니다. 어떤 방법인지는 치료 계획에 적습니다. 이 설명은 뼈를 줄이는 사각턱 축소술에 관한 것입니다. 되돌릴 수 없습니다.',
    'method-reduction': '사각턱 축소술: 하악각의 뼈를 잘라 냅니다.',
    'method-implant': '하악각 보형물: 뼈 위에 단단한 재료를 넣습니다. 턱 모서리가 더 넓어지거나 아래로 내려옵니다.',
    'method-filler': '필러: 턱선을 따라 젤을 주사합니다.',
    'method-toxin': '보툴리눔 톡신 A형: 씹는 근육(교근)이 크면 줄일 수 있습니다.',
    'method-fat': '지방이식: 몸의 다른 부위에서 뺀 지방을 턱선을 따라 주사합니다.',
    'method-liposuction':
      '턱 밑 지방흡입: 지방을 빨아냅니다. 과정, 위험, 회복은 이 설명과 다릅니다. 저희에게 물어보세요.',
    'body-location': '아래턱의 각진 부분(하악각)과 옆면입니다.',
    'indication-bone': '뼈 때문에 얼굴 아래쪽이 넓습니다.',
    // Before.
    'preparation-smoking':
      '담배를 피우신다면 수술 몇 주 전부터 끊어 주세요. 기간은 저희에게 물어보세요. 저희가 도와드리겠습니다.',
    'preparation-infection': '치아나 잇몸에 감염이 있으면 먼저 치료합니다.',
    'preparation-weight-medicine':
      '체중이나 당뇨병 때문에 GLP-1 약을 쓰시나요? 약 이름과 마지막으로 쓴 날짜를 알려 주세요. 대부분은 계속 쓸 수 있습니다. 수술 전 24시간 동안 맑은 음료만 드시라고 안내할 수 있습니다. 스스로 끊지 마세요.',
    'preparation-sleep-and-clots': '코골이나 수면무호흡증이 있거나 혈전이 생긴 적이 있으면 알려 주세요.',
    // Steps.
    'step-consult':
      '어떤 점이 마음에 걸리는지, 무엇을 바라는지 말씀해 주세요. 좋은 점, 위험, 다른 방법, 치료하지 않는 방법에 대해 들으실 수 있습니다. 누가 수술하는지, 경험은 어떤지, 재수술 비용은 얼마인지 물어보세요. 시간을 두고 결정하세요.',
    'step-scan':
      '3차원 CT와 사진을 찍습니다. 영상 검사는 계획에 도움이 됩니다. 그러나 정확한 결과를 약속하지는 못합니다.',
    'step-cut': '입안을 절개합니다.',
    'step-trim': '턱의 각진 부분과 옆면의 뼈를 다듬습니다. 뼈의 바깥층을 함께 떼어 내기도 합니다.',
    'anaesthesia-general': '전신마취를 합니다. 잠든 상태라 아무것도 느끼지 못합니다. 관을 넣어 호흡을 돕습니다.',
    duration: '얼마나 걸리는지 알려 주는 자료를 찾지 못했습니다. 저희에게 물어보세요.',
    setting: '처음에는 입원합니다.',
    longevity: '잘라 낸 뼈는 다시 생기지 않습니다. 되돌릴 수 없습니다.',
    // What can go wrong.
    'complication-any':
      '한 의사의 보고에서 수술 뒤 생긴 문제이며 모두 가벼웠습니다. 이런 보고에는 나쁜 결과가 빠질 수 있습니다.',
    'complication-airway': '부어서 숨쉬기가 어렵습니다.',
    'complication-bleeding': '상처에서 피가 나거나 피부 아래에 피가 고입니다(혈종).',
    'complication-fracture':
      '뜻하지 않은 곳에서 턱뼈가 부러집니다. 한 의사는 한 건도 없었다고 보고했습니다. 그래도 생길 수 있습니다.',
    'complication-numb': '입술이나 턱끝의 감각이 계속 둔하거나 다르게 느껴집니다.',
    'complication-facial-nerve': '얼굴 일부가 잘 움직이지 않습니다.',
    'complication-too-much': '뼈를 너무 많이 잘라 냅니다.',
    'complication-asymmetry': '턱 양쪽이 비대칭으로 보입니다.',
    'complication-metal': '금속을 넣었다면 감염됩니다. 대개 몇 달 뒤에 생깁니다.',
    'complication-clot': '다리나 폐에 혈전이 생깁니다.',
    'complication-allergy': '심한 알레르기 반응이 나타납니다.',
    'complication-regret': '모습이 마음에 들지 않거나 외모 걱정이 전보다 심해집니다.',
    'mechanism-any': '원인에 상관없이 모든 문제를 함께 셉니다.',
    'evidence-weakest': '회복에 얼마나 걸리는지가 가장 덜 알려져 있습니다.',
    // Who may have to wait or choose something else.
    'caution-bleeding': '출혈 문제가 조절되지 않습니다. 혈전 예방약(항응고제)을 스스로 끊지 마세요.',
    'caution-sleep-apnoea': '수면무호흡증이 있습니다. 마취를 맡는 의사의 진료를 먼저 받아야 합니다.',
    'caution-distress':
      '외모에 대한 생각이 하루의 많은 시간을 차지합니다. 수술로 나아지는 경우는 드뭅니다. 먼저 저희와 이야기해 주세요.',
    'caution-age': '만 18세 미만입니다.',
    'caution-bone-medicine':
      '골다공증약 같은 뼈 약을 쓰고 있거나 쓴 적이 있습니다. 어떤 뼈 약도 스스로 끊거나 미루지 마세요. 집도의와 주치의가 함께 결정합니다.',
    // Alternatives and other treatments.
    'alternative-none': '치료하지 않기: 턱을 지금 그대로 둘 수 있습니다.',
    'combination-soft-tissue':
      '뼈 수술을 먼저 합니다. 지방이식, 필러, 톡신은 그다음에 합니다. 지방은 함께 넣기도 합니다.',
    // Recovery: in hospital.
    'phase-hospital': '입원 기간',
    'normal-swelling': '붓고 입술이 얼얼한 것은 흔합니다.',
    'safety-breathing': '숨쉬기가 어려우면 바로 의료진에게 알리세요.',
    'care-head-up': '밤에도 머리를 높게 하고 지내세요.',
    // Recovery: the first week.
    'phase-first-week': '첫 주',
    'care-mouthwash': '받으신 가글을 사용하세요.',
    'care-band': '얼굴 압박 밴드는 안내받은 대로 착용하세요.',
    // Recovery: the first month.
    'phase-early': '첫 달',
    'care-soft-food': '부드러운 음식을 드세요.',
    // Recovery: settling.
    'phase-settling': '자리 잡는 시기',
    'normal-numbness-fading': '둔한 감각이 줄어듭니다.',
    'care-food-steps': '평소 음식으로 조금씩 돌아가세요.',
    // Recovery: the final line, and after.
    'phase-final': '최종 턱선',
    'care-tell': '걱정되는 점이 있으면 말씀해 주세요.',
    'phase-later': '그 이후',
    // Restrictions.
    'restriction-smoking':
      '적어도 4~6주 동안 담배를 피우지 마세요. 아예 끊으시면 가장 좋습니다. 저희가 도와드리겠습니다.',
    'restriction-rinsing': '첫날에는 입안을 헹구지 마세요. 둘째 날에는 살살만 헹구세요.',
    'restriction-chewing': '첫 주에는 씹지 마세요. 6주까지는 먼저 물어보세요.',
    'restriction-hard-food': '4주 동안 단단한 음식은 피하세요. 6주까지는 먼저 물어보세요.',
    'restriction-exercise': '4주 동안 헬스나 심한 운동은 피하세요.',
    'restriction-contact-sport': '6주 동안 몸이 부딪치는 운동은 하지 마세요. 8주까지는 먼저 물어보세요.',
    'restriction-driving': '수면마취나 전신마취 뒤 24~48시간 동안 운전하거나 기계를 다루지 마세요.',
    // Visits and milestones.
    'visit-hospital': '상태를 여쭤봅니다.',
    'visit-check': '회복 상태를 확인합니다.',
    'visit-final': '턱선을 확인합니다.',
    'milestone-driving': '다시 운전할 수 있습니다.',
    'milestone-exercise': '저희와 상의한 뒤 심한 운동이 가능합니다.',
    'milestone-food': '평소 음식을 다시 드실 수 있습니다.',
    'milestone-shape': '최종 턱선이 나타납니다.',
  },
  review: DRAFT,
};
