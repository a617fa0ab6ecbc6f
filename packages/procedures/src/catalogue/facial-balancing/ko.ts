import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { facialBalancing } from './facial-balancing.ts';

/** The facial balancing plan in Korean. */
export const facialBalancingKo: ProcedureWords<typeof facialBalancing> = {
  locale: 'ko',
  name: '얼굴 균형 시술 계획',
  synonyms: ['얼굴 균형 시술'],
  statements: {
    // What it is.
    summary:
      '얼굴 균형 시술은 하나의 치료가 아니라 계획입니다. 먼저 얼굴 전체를 살펴봅니다. 그다음 본인에게 맞춘 계획을 세웁니다. 얼굴의 각 부분과 양쪽이 서로 잘 어울리는 것이 목표입니다.',
    'definition-parts': '계획은 순서대로 하는 여러 치료로 이루어집니다. 치료마다 위험이 다르고, 동의도 따로 받습니다.',
    'definition-injections': '필러, 보툴리눔 톡신 A형, 본인의 지방을 주사할 수 있습니다.',
    'definition-operations': '코, 턱끝, 턱선을 수술할 수 있습니다.',
    'definition-timelines': '치료마다 회복 일정과 위험 신호가 따로 있습니다. 어느 치료의 위험 신호든 중요합니다.',
    'definition-merged':
      '계획에서는 일정을 하나로 모아 봅니다. 제한이 겹치면 가장 긴 것을 따릅니다. 치료마다 흔히 나타나는 반응은 그대로입니다.',
    'definition-order': '순서에 관한 규칙은 제안입니다. 본인과 병원이 함께 결정합니다.',
    'body-location': '얼굴입니다.',
    'indication-contour': '얼굴선이 더 뚜렷하기를 바랍니다.',
    'indication-volume': '얼굴의 볼륨이 줄었습니다.',
    'indication-asymmetry': '얼굴 양쪽이 달라 마음에 걸립니다.',
    'indication-proportion': '얼굴의 각 부분이 더 잘 어울리기를 바랍니다.',
    // Before.
    'preparation-weight-medicine':
      '체중이나 당뇨병 때문에 GLP-1 약을 쓰시나요? 약 이름과 마지막으로 쓴 날짜를 알려 주세요. 대부분은 계속 쓸 수 있습니다. 수술 전 24시간 동안 맑은 음료만 드시라고 안내할 수 있습니다. 스스로 끊지 마세요.',
    // Steps.
    'step-goals': '어떤 점이 마음에 걸리는지, 무엇을 왜 바라는지 말씀해 주세요. 걱정되는 점도 말씀해 주세요.',
    'step-assess': '얼굴의 특징을 살펴봅니다. 서로 어떻게 어울리는지, 뼈와 살이 어떻게 이루어졌는지 봅니다.',
    'step-who':
      '어떤 교육을 받았는지, 어디에 등록되어 있는지, 각 부분을 누가 하는지 물어보세요. 코, 턱, 턱끝 수술은 그 수술을 수련한 의사가 해야 합니다.',
    'step-options':
      '방법마다 위험, 할 수 있는 것과 없는 것에 대해 들으실 수 있습니다. 치료하지 않는 방법도 있습니다. 시간을 두고 결정하세요.',
    'step-choose': '본인과 병원이 함께 치료를 고릅니다. 본인에게 맞춘 계획입니다.',
    'step-stages': '여러 단계로 나누어 치료합니다.',
    'step-follow-up': '치료 뒤 진료에서 경과를 보고 질문에 답하며 필요하면 계획을 바꿉니다.',
    'anaesthesia-topical': '필러와 톡신: 마취 크림이나 젤에 든 마취제를 쓰거나 마취하지 않습니다.',
    'anaesthesia-sedation': '지방이식과 일부 보형물: 국소마취와 진정(수면마취), 또는 전신마취를 합니다.',
    'anaesthesia-general': '뼈와 코 수술: 전신마취를 합니다. 잠든 상태라 아무것도 느끼지 못합니다.',
    duration: '걸리는 시간은 치료마다 다릅니다.',
    setting: '치료 장소는 시술실에서 하룻밤 입원까지 치료마다 다릅니다.',
    longevity: '결과는 가장 먼저 줄어드는 치료만큼 유지됩니다. 그런 치료는 다시 받을 수 있습니다.',
    // What can go wrong.
    'complication-blockage': '필러가 혈관을 막습니다. 피부가 괴사할 수 있습니다.',
    'complication-sight-loss': '필러나 지방이 눈의 동맥으로 들어갑니다. 시력을 잃고, 돌아오지 않는 경우가 많습니다.',
    'complication-stroke': '필러나 지방이 뇌의 동맥으로 들어갑니다. 이것이 뇌졸중입니다.',
    'complication-numb': '보형물이나 뼈 수술 뒤에 신경이 다칩니다. 입술, 턱끝, 볼의 감각이 계속 둔합니다.',
    'complication-clot': '수술 뒤에 다리나 폐에 혈전이 생깁니다.',
    'complication-allergy': '심한 알레르기 반응이 나타납니다.',
    'complication-regret': '모습이 마음에 들지 않거나 외모 걱정이 전보다 심해집니다.',
    'evidence-weakest':
      '수술을 어떤 순서로 하면 좋은지가 가장 덜 알려져 있습니다. 저희가 찾은 전문가 합의는 주사 시술에 관한 것뿐입니다.',
    // Who may have to wait or choose something else.
    'caution-parts': '치료마다 기다리거나 다른 방법을 골라야 하는 이유가 따로 있습니다.',
    'caution-infection': '입안이나 피부에 감염이 있습니다.',
    'caution-age': '만 18세 미만입니다.',
    'caution-distress':
      '외모에 대한 생각이 하루의 많은 시간을 차지합니다. 시술로 나아지는 경우는 드뭅니다. 먼저 저희와 이야기해 주세요.',
    // Alternatives.
    'alternative-none': '치료하지 않기: 얼굴을 지금 그대로 둘 수 있습니다.',
    'alternative-one-part': '한 가지 치료만 받을 수도 있습니다.',
    // The order of the parts.
    'combination-health': '건강이 먼저입니다. 답변에 따라 예약하기 전에 먼저 이야기를 나눕니다.',
    'combination-dental': '치아와 잇몸을 먼저 치료합니다. 치아, 맞물림, 얼굴 윤곽은 함께 계획합니다.',
    'combination-bone':
      '뼈가 먼저입니다. 턱이나 턱끝 수술, 보형물을 먼저 합니다. 지방, 필러, 톡신은 그다음에 합니다. 지방은 함께 넣기도 합니다.',
    'combination-injections':
      '톡신과 필러는 순서에 상관없이 같은 날 맞을 수 있습니다. 또는 둘 사이에 1~2주 간격을 두세요.',
    'combination-old-filler': '수술할 코나 보형물 자리 근처의 필러는 녹이거나 기다립니다.',
    'combination-filler-dental': '필러와 입안이나 치아 수술은 약 2주 간격을 두세요.',
    'combination-filler-vaccine': '필러와 백신은 약 2주 간격을 두세요. 필러 때문에 백신을 거르지 마세요.',
    'combination-fat': '지방이식과 추가 시술 사이에 적어도 3개월을 두세요.',
    'combination-nose': '코 수술의 결과는 12개월을 기다린 뒤에 판단하세요.',
    'combination-operations': '수술 시간과 혈전 위험이 병원의 기준 안에 있을 때만 여러 수술을 같은 날 합니다.',
    'combination-time-to-think':
      '수술마다 그 전에 생각할 시간(숙려기간)을 가지세요. 영국 외과 의사들은 2주를 권합니다.',
    // What patients ask first.
    'care-talk': '언제든 상태를 말씀해 주세요. 걱정되는 점은 무엇이든 물어보세요.',
    'visit-parts': '치료 뒤 진료도 계획에 들어 있습니다.',
    'normal-swelling': '한동안 붓기, 멍, 뻐근함이 흔히 나타납니다. 기간은 치료에 따라 다릅니다.',
    'normal-time':
      '대부분의 주사 시술 뒤 붓기와 멍은 며칠에서 몇 주면 빠집니다. 최종 모양까지 코는 12개월까지, 턱끝 뼈는 9~12개월이 걸립니다. 하악각 보형물은 몇 달이 걸립니다.',
    'normal-gradual': '변화는 조금씩 나타납니다.',
  },
  review: DRAFT,
};
