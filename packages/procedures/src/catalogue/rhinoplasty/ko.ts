import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { rhinoplasty } from './rhinoplasty.ts';

/** The rhinoplasty in Korean. */
export const rhinoplastyKo: ProcedureWords<typeof rhinoplasty> = {
  locale: 'ko',
  name: '코성형',
  synonyms: ['코 수술', '비중격 코성형'],
  statements: {
    // What it is.
    summary: '코성형은 코를 수술하는 것입니다. 코의 모양이나 코로 숨 쉬는 것, 또는 둘 다를 바꿉니다.',
    'body-location': '코입니다. 필요한 연골은 콧속 가운데 벽(비중격), 귀, 갈비뼈에서 얻기도 합니다.',
    'indication-shape': '코 모양을 바꾸고 싶습니다.',
    'indication-breathing': '코로 숨 쉬기가 어렵습니다.',
    'indication-injury': '코를 다친 적이 있습니다.',
    'indication-birth': '태어날 때부터 코 모양이 달랐습니다.',
    // Before.
    'preparation-smoking':
      '담배를 피우신다면 수술 몇 주 전부터 끊어 주세요. 기간은 저희에게 물어보세요. 저희가 도와드리겠습니다.',
    'preparation-sleep-and-clots': '코골이나 수면무호흡증이 있거나 혈전이 생긴 적이 있으면 알려 주세요.',
    'preparation-weight-medicine':
      '체중이나 당뇨병 때문에 GLP-1 약을 쓰시나요? 약 이름과 마지막으로 쓴 날짜를 알려 주세요. 대부분은 계속 쓸 수 있습니다. 수술 전 24시간 동안 맑은 음료만 드시라고 안내할 수 있습니다. 스스로 끊지 마세요.',
    'preparation-company': '첫날 밤 함께 있어 줄 사람을 미리 정해 두세요.',
    // Steps.
    'step-consult':
      '어떤 점이 마음에 걸리는지, 무엇을 바라는지 말씀해 주세요. 좋은 점, 위험, 다른 방법, 치료하지 않는 방법에 대해 들으실 수 있습니다. 누가 수술하는지, 경험은 어떤지, 재수술 비용은 얼마인지 물어보세요. 시간을 두고 결정하세요.',
    'step-surgeon':
      '코 수술은 그 수술을 배운 외과 의사가 해야 합니다. 어떤 교육을 받았는지, 어디에 등록되어 있는지, 각 부분을 누가 하는지 물어보세요.',
    'step-airway': '코로 공기가 어떻게 흐르는지 확인합니다. 수술 뒤에 어떤 느낌일지 설명을 들으실 수 있습니다.',
    'step-comfort': '통증과 메스꺼움에 어떻게 대처할지 함께 계획합니다.',
    'step-open': '개방형이나 비개방형으로 수술합니다. 어느 쪽인지, 왜 그런지 물어보세요.',
    'step-reshape': '뼈와 연골의 모양을 바꿉니다. 연골을 덧붙이기도 합니다(이식).',
    'step-skin': '새 모양 위에 피부를 덮습니다. 부목으로 고정합니다.',
    'step-packing': '보통은 코 안을 솜으로 막지 않습니다. 항생제는 보통 수술 뒤 24시간 안에 끝냅니다.',
    'anaesthesia-general': '전신마취를 합니다. 잠든 상태라 아무것도 느끼지 못합니다.',
    duration: '약 1~3시간이 걸립니다.',
    setting: '수술실에서 합니다. 그날 귀가하는지 물어보세요.',
    // Materials.
    'material-cartilage': '이식이 필요하면 본인의 연골을 씁니다.',
    'material-splint': '아무는 동안 코에 부목을 댑니다.',
    // What can be expected.
    'outcome-satisfaction': '결과에 만족한다고 말합니다.',
    longevity: '오래가도록 하는 수술입니다. 다시 수술하기를 원하면 적어도 12개월을 기다립니다.',
    // What can go wrong.
    'complication-revision': '코를 바꾸기 위해 다시 수술받습니다. 연구마다 차이가 큽니다.',
    'complication-revision-open': '개방형 수술 뒤에 다시 수술해야 합니다.',
    'complication-revision-closed': '비개방형 수술 뒤에 다시 수술해야 합니다.',
    'complication-infection': '코가 감염됩니다.',
    'complication-opening': '상처가 벌어집니다.',
    'complication-bleeding': '코피가 예상보다 많이 납니다.',
    'complication-septum': '콧속 가운데 벽(비중격)에 구멍이 생깁니다.',
    'complication-smell': '냄새를 맡지 못하게 됩니다.',
    'complication-breathing': '코로 숨 쉬기가 더 어려워집니다.',
    'complication-clot': '다리나 폐에 혈전이 생깁니다.',
    'complication-allergy': '심한 알레르기 반응이 나타납니다.',
    'complication-regret': '모습이 마음에 들지 않거나 외모 걱정이 전보다 심해집니다.',
    // Who may have to wait or choose something else.
    'caution-infection': '지금 감염이 있습니다.',
    'caution-growth': '코가 아직 자라고 있습니다.',
    'caution-bleeding': '출혈 문제가 조절되지 않습니다. 혈전 예방약(항응고제)을 스스로 끊지 마세요.',
    'caution-cocaine': '코카인을 씁니다. 원하시면 저희와 직접 만나 이야기하세요.',
    'caution-distress':
      '외모에 대한 생각이 하루의 많은 시간을 차지합니다. 수술로 나아지는 경우는 드뭅니다. 먼저 저희와 이야기해 주세요.',
    // Alternatives.
    'alternative-none': '치료하지 않기: 코를 지금 그대로 둘 수 있습니다.',
    'alternative-filler':
      '필러: 수술 없이 모양을 바꿉니다. 코는 필러가 혈관을 막을 위험이 가장 높은 부위에 듭니다. 시력이나 피부를 잃을 수 있습니다.',
    'alternative-septum': '비중격 성형술: 콧속 가운데 벽만 수술합니다.',
    // With other treatments.
    'combination-chin': '턱끝 보형물은 같은 날 또는 나중에 넣습니다.',
    'combination-filler': '코 수술 전에는 코에 있는 필러를 녹이거나 기다립니다.',
    // What is known least.
    'evidence-weakest': '회복 단계마다 며칠이 걸리는지가 가장 덜 알려져 있습니다.',
    // Recovery: the first days.
    'phase-first-days': '처음 며칠',
    'normal-blocked': '코막힘, 눈 주위의 멍, 약간의 피는 흔히 나타납니다.',
    'care-head-up': '2주 동안 머리를 높이고 주무세요.',
    'care-cold-pack': '볼에 냉찜질을 하세요.',
    'safety-aspirin': '의사가 처방하지 않은 아스피린은 드시지 마세요. 혈전 예방약(항응고제)을 스스로 끊지 마세요.',
    // Recovery: with the splint.
    'phase-splint': '부목을 댄 시기',
    'normal-bruise': '눈가의 멍이 옅어집니다. 2~3주 걸릴 수 있습니다.',
    // Recovery: the early weeks.
    'phase-early': '2~3주째',
    // Recovery: settling.
    'phase-settling': '자리 잡는 시기',
    'normal-tip': '코끝이 부어 있고 감각이 둔합니다.',
    // Recovery: the final shape, and after.
    'phase-final': '최종 모양',
    'normal-refining': '12개월까지 모양이 천천히 다듬어집니다. 피부가 두꺼우면 더 오래 걸립니다.',
    'phase-later': '그 이후',
    'normal-later': '피부가 두꺼우면 모양이 조금 더 변할 수 있습니다.',
    'care-tell': '걱정되는 점이 있으면 말씀해 주세요.',
    // Restrictions.
    'restriction-smoking':
      '적어도 4~6주 동안 담배를 피우지 마세요. 아예 끊으시면 가장 좋습니다. 저희가 도와드리겠습니다.',
    'restriction-nose-blowing': '3주 동안 코를 풀지 마세요.',
    'restriction-glasses': '4주 동안 콧등에 안경을 걸치지 마세요. 6주까지는 먼저 물어보세요.',
    'restriction-exercise': '3주 동안 심한 운동은 피하세요. 8주까지는 먼저 물어보세요.',
    'restriction-contact-sport': '적어도 6주 동안 몸이 부딪치는 운동은 하지 마세요. 8주까지는 먼저 물어보세요.',
    'restriction-driving': '처음 10일은 운전하지 마세요. 전신마취 뒤 24~48시간 동안 기계를 다루지 마세요.',
    // Visits and milestones.
    'visit-splint': '부목과 실밥을 제거합니다.',
    'visit-weeks': '회복 상태를 확인합니다.',
    'visit-six-weeks': '경과를 확인합니다.',
    'visit-months': '코의 모양을 확인합니다.',
    'visit-year': '12개월이 되면, 또는 그 뒤에 얼마나 만족하시는지 여쭤봅니다.',
    'milestone-work': '대부분 사무 업무로 복귀합니다.',
    'milestone-driving': '다시 운전할 수 있습니다.',
    'milestone-exercise': '저희와 상의한 뒤 심한 운동이 가능합니다.',
    'milestone-contact-sport': '저희와 상의한 뒤 몸이 부딪치는 운동이 가능합니다.',
    'milestone-shape': '최종 모양이 나타납니다.',
  },
  review: DRAFT,
};
