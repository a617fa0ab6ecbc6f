import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { jawImplant } from './jaw-implant.ts';

/** The jaw implant in Korean. */
export const jawImplantKo: ProcedureWords<typeof jawImplant> = {
  locale: 'ko',
  name: '하악각 보형물',
  synonyms: ['사각턱 보형물', '턱선 보형물'],
  statements: {
    // What it is.
    summary:
      '하악각 보형물은 씹는 근육 아래, 아래턱뼈의 뒤쪽 모서리 위에 넣는 단단한 재료입니다. 턱 모서리를 더 뚜렷하게 합니다. 얼굴 모양이 달라질 뿐 치아 맞물림은 달라지지 않습니다.',
    'body-location': '아래턱의 뒤쪽 모서리(하악각)입니다. 왼쪽, 오른쪽 또는 양쪽에 합니다.',
    'indication-weak-angle': '턱 모서리가 약합니다. 더 넓거나 더 아래로 내려오기를 바랍니다.',
    'indication-uneven': '턱이 비대칭입니다.',
    // Before.
    'preparation-smoking':
      '담배를 피우신다면 수술 몇 주 전부터 끊어 주세요. 기간은 저희에게 물어보세요. 저희가 도와드리겠습니다.',
    'preparation-infection': '치아나 잇몸에 감염이 있으면 먼저 치료합니다. 보형물로 퍼질 수 있습니다.',
    'preparation-weight-medicine':
      '체중이나 당뇨병 때문에 GLP-1 약을 쓰시나요? 약 이름과 마지막으로 쓴 날짜를 알려 주세요. 대부분은 계속 쓸 수 있습니다. 수술 전 24시간 동안 맑은 음료만 드시라고 안내할 수 있습니다. 스스로 끊지 마세요.',
    'preparation-sleep-and-clots': '코골이나 수면무호흡증이 있거나 혈전이 생긴 적이 있으면 알려 주세요.',
    // Steps.
    'step-consult':
      '어떤 점이 마음에 걸리는지, 무엇을 바라는지 말씀해 주세요. 좋은 점, 위험, 다른 방법, 치료하지 않는 방법에 대해 들으실 수 있습니다. 누가 수술하는지, 경험은 어떤지, 재수술 비용은 얼마인지 물어보세요. 시간을 두고 결정하세요.',
    'step-plan':
      '얼굴을 살펴봅니다. 맞춤 보형물이면 영상 검사를 합니다. 영상 검사는 계획에 도움이 됩니다. 그러나 정확한 결과를 약속하지는 못합니다.',
    'step-choose':
      '모양, 크기, 재료를 고릅니다. 보형물은 정해진 크기일 수도 있고, 영상으로 본인에게 맞춰 만들 수도 있습니다. 어느 쪽인지 물어보세요. 몸에 잘 맞는 재료는 이상 반응을 줄이지만 없애지는 못합니다.',
    'step-cut': '볼 안쪽, 마지막 치아 뒤를 절개합니다.',
    'step-place': '씹는 근육(교근) 아래에 공간을 만들고 보형물을 넣습니다.',
    'step-fix':
      '나사나 실로 고정하면 보형물이 움직일 가능성이 줄어듭니다. 꼭 맞는 공간에 넣어 잡아 두는 의사도 있습니다. 어떻게, 왜 그렇게 고정하는지 물어보세요. 고정해도 감염은 생길 수 있습니다.',
    'step-close': '절개한 곳을 꿰맵니다.',
    'anaesthesia-general': '전신마취를 합니다. 잠든 상태라 아무것도 느끼지 못합니다.',
    'anaesthesia-sedation': '국소마취와 함께, 긴장을 풀고 졸리게 하는 진정(수면마취)을 하는 곳도 있습니다.',
    duration: '약 60~120분이 걸립니다.',
    setting: '당일 귀가하는지 물어보세요.',
    // Materials.
    'material-silicone': '고형 실리콘: 흉터 조직으로 된 막(피막)이 둘러싸서 잡아 줍니다. 뼈가 되지는 않습니다.',
    'material-polyethylene':
      '다공성 폴리에틸렌: 조직이 구멍 속으로 자라 들어가 제거하기가 더 어렵습니다. 뼈가 되지는 않습니다.',
    'material-peek': 'PEEK: 단단한 플라스틱입니다.',
    'material-titanium': '티타늄: 금속입니다.',
    // How it is held.
    'fixation-screw':
      '흔히 나사 한 개로 고정합니다. 몇 분 더 걸립니다. 수술이 조금 어려워지고 위험과 비용도 조금 늘 수 있습니다.',
    // What can be expected.
    'outcome-satisfaction': '결과에 만족하는 분의 수입니다.',
    longevity: '오래 쓰도록 만든 것이지만 옮기거나 바꾸거나 빼는 경우도 있습니다.',
    // What can go wrong.
    'complication-uneven': '양쪽이 비대칭이거나 보형물이 맞지 않습니다. 그래서 재수술하는 경우가 많습니다.',
    'complication-infection': '보형물 주위가 감염됩니다. 더디게 아물고, 보형물을 빼야 할 수도 있습니다.',
    'complication-movement': '보형물이 움직이거나 턱이 어색해 보입니다. 다시 수술해야 할 수도 있습니다.',
    'complication-muscle': '씹는 근육이 뼈에서 떨어집니다.',
    'complication-numb': '입술이나 턱끝의 감각이 둔합니다.',
    'complication-edge': '보형물 가장자리가 만져집니다.',
    'complication-exposure':
      '보형물이 밖으로 드러납니다. 피부나 입안에서 보형물이 보이거나 만져지면 그날 바로 병원에 전화하세요.',
    'complication-shape': '보형물이 너무 크거나 위치가 맞지 않아 어색해 보입니다. 턱 모양은 예측하기 어렵습니다.',
    'complication-haematoma': '피부 아래에 피가 고입니다(혈종).',
    'complication-pain': '보형물 때문에 아프거나 신경이 눌립니다. 오래갈 수 있습니다.',
    'complication-clot': '다리나 폐에 혈전이 생깁니다.',
    'complication-allergy': '심한 알레르기 반응이 나타납니다.',
    'complication-regret': '모습이 마음에 들지 않거나 외모 걱정이 전보다 심해집니다.',
    // Who may have to wait or choose something else.
    'caution-infection': '입안이나 피부에 감염이 있습니다.',
    'caution-gum-disease': '아직 치료하지 않은 잇몸병(치주염)이 있습니다.',
    'caution-bite': '맞물림이 맞지 않아 턱 수술이 필요합니다.',
    'caution-jaw-joint': '턱관절 질환이 있습니다.',
    'caution-age': '만 18세 미만입니다.',
    'caution-distress':
      '외모에 대한 생각이 하루의 많은 시간을 차지합니다. 수술로 나아지는 경우는 드뭅니다. 먼저 저희와 이야기해 주세요.',
    'caution-bleeding': '출혈 문제가 조절되지 않습니다. 혈전 예방약(항응고제)을 스스로 끊지 마세요.',
    'caution-diabetes':
      '당뇨병이 잘 조절되지 않습니다. 혈당이 높으면 더디게 아뭅니다. 잘 조절되는 당뇨병은 대개 문제가 되지 않습니다.',
    'caution-radiotherapy': '턱에 방사선 치료를 받았습니다.',
    'caution-bone-medicine':
      '골다공증약 같은 뼈 약을 쓰고 있거나 쓴 적이 있습니다. 어떤 뼈 약도 스스로 끊거나 미루지 마세요. 집도의와 주치의가 함께 결정합니다.',
    'caution-allergy': '사용하는 재료에 알레르기가 있습니다.',
    // Alternatives.
    'alternative-none': '치료하지 않기: 턱을 지금 그대로 둘 수 있습니다.',
    'alternative-filler': '필러: 턱선을 따라 젤을 주사합니다. 회복이 더 빠르지만 효과는 시간이 지나면 줄어듭니다.',
    'alternative-toxin': '보툴리눔 톡신: 씹는 근육에 주사해 턱을 갸름하게 합니다. 반대 효과입니다.',
    'alternative-fat': '지방이식: 몸의 다른 부위에서 뺀 지방을 주사합니다. 일부는 남지 않습니다.',
    'alternative-jaw-surgery': '턱 수술: 턱뼈 자체를 잘라 옮깁니다.',
    // With other treatments.
    'combination-soft': '지방, 필러, 톡신은 보형물 뒤에 합니다. 지방은 함께 넣기도 합니다.',
    // What is known least.
    'evidence-weakest': '하악각 보형물의 수치를 모은 연구는 찾지 못했습니다. 집도의의 수치를 물어보세요.',
    // Recovery: the first days.
    'phase-first-days': '처음 며칠',
    'normal-swelling': '많이 붓습니다. 붓기는 2~3일째에 가장 심합니다.',
    'care-head-up': '밤에도 머리를 높게 하고 지내세요.',
    'care-cold-pack': '냉찜질을 하세요.',
    'care-liquids': '마실 수 있는 음식을 드세요.',
    // Recovery: the early days.
    'phase-early': '처음 2주',
    'normal-stiff': '입이 덜 벌어집니다. 처음 며칠에서 몇 주는 씹고 말하고 웃기가 더 힘들 수 있습니다.',
    'care-soft-food': '부드러운 음식을 드세요.',
    'care-mouthwash': '받으신 가글을 사용하세요.',
    // Recovery: settling.
    'phase-settling': '자리 잡는 시기',
    'normal-settling': '한 달쯤이면 새 모양이 보이기 시작합니다.',
    // Recovery: the final shape.
    'phase-final': '최종 모양',
    'normal-slow-swelling': '붓기가 몇 달 동안 조금 남을 수 있습니다.',
    // Recovery: the years after.
    'phase-later': '그 이후',
    'normal-later': '나중에 옮기거나 바꾸거나 빼는 경우도 있습니다.',
    'care-tell': '걱정되는 점이 있으면 말씀해 주세요.',
    // Restrictions.
    'restriction-smoking':
      '적어도 4~6주 동안 담배를 피우지 마세요. 아예 끊으시면 가장 좋습니다. 저희가 도와드리겠습니다.',
    'restriction-chewing': '처음 며칠은 씹지 마세요.',
    'restriction-hard-food': '2주 동안 단단한 음식은 피하세요. 3주까지는 먼저 물어보세요.',
    'restriction-contact-sport': '적어도 4주 동안 몸이 부딪치는 운동은 하지 마세요.',
    'restriction-driving': '수면마취나 전신마취 뒤 24~48시간 동안 운전하거나 기계를 다루지 마세요.',
    // Visits and milestones.
    'visit-first': '회복 상태를 확인합니다.',
    'visit-second': '상처가 아무는지 확인합니다.',
    'visit-four-weeks': '회복 상태와 보형물의 위치를 확인합니다.',
    'visit-shape': '보형물이 제자리에 있는지 확인합니다.',
    'visit-final': '보형물의 위치를 한 번 더 확인합니다.',
    'milestone-contact-sport': '저희와 상의한 뒤 몸이 부딪치는 운동이 가능합니다.',
    'milestone-shape': '최종 모양이 나타납니다.',
  },
  review: DRAFT,
};
