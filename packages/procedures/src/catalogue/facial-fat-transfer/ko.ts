import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { facialFatTransfer } from './facial-fat-transfer.ts';

/** The facial fat transfer in Korean. */
export const facialFatTransferKo: ProcedureWords<typeof facialFatTransfer> = {
  locale: 'ko',
  name: '안면 지방이식',
  synonyms: ['얼굴 지방이식', '자가지방이식', '미세지방이식'],
  statements: {
    // What it is.
    summary:
      '몸의 한 부위에서 지방을 빼서 얼굴에 주사합니다. 볼륨을 더하거나 모양을 다듬습니다. 평균적으로 지방의 절반쯤이 남지만 사람마다 차이가 큽니다. 멍울, 감염이 생길 수 있고 아주 드물게 실명이나 뇌졸중도 생깁니다.',
    'body-location':
      '관자놀이, 이마, 눈 밑, 볼, 입술, 턱끝, 턱선입니다. 지방은 배, 옆구리, 골반 옆, 허리, 허벅지, 무릎에서 뺍니다.',
    'indication-volume': '나이가 들거나 병을 앓아 얼굴의 볼륨이 줄었습니다.',
    'indication-dent': '얼굴 일부가 패였거나 꺼져 있습니다.',
    'indication-asymmetry': '얼굴 양쪽이 달라서 더 비슷하게 하고 싶습니다.',
    // Before.
    'preparation-smoking':
      '담배를 피우신다면 수술 몇 주 전부터 끊어 주세요. 기간은 저희에게 물어보세요. 저희가 도와드리겠습니다.',
    'preparation-weight-medicine':
      '체중이나 당뇨병 때문에 GLP-1 약을 쓰시나요? 약 이름과 마지막으로 쓴 날짜를 알려 주세요. 대부분은 계속 쓸 수 있습니다. 수술 전 24시간 동안 맑은 음료만 드시라고 안내할 수 있습니다. 스스로 끊지 마세요.',
    'preparation-sleep-and-clots': '코골이나 수면무호흡증이 있거나 혈전이 생긴 적이 있으면 알려 주세요.',
    // Steps.
    'step-consult':
      '어떤 점이 마음에 걸리는지, 무엇을 바라는지 말씀해 주세요. 좋은 점, 위험, 다른 방법, 치료하지 않는 방법에 대해 들으실 수 있습니다. 누가 수술하는지, 경험은 어떤지, 재수술 비용은 얼마인지 물어보세요. 시간을 두고 결정하세요.',
    'step-mark': '치료할 곳을 표시하고 마취를 합니다.',
    'step-harvest': '주사기나 지방흡입으로 지방을 뺍니다. 초음파를 쓰는 기기도 있습니다.',
    'step-decant': '지방을 준비합니다. 가라앉혀 분리하거나(침전), 씻거나, 원심분리하거나, 거릅니다.',
    'step-inject': '끝이 뭉툭한 가는 관(캐뉼라)으로 아주 조금씩 길을 내며 넣습니다.',
    'step-close': '작은 구멍들을 닫습니다.',
    'anaesthesia-sedation': '국소마취와 함께, 긴장을 풀고 졸리게 하는 진정(수면마취)을 합니다.',
    'anaesthesia-general': '또는 전신마취를 합니다. 잠든 상태라 아무것도 느끼지 못합니다.',
    duration: '약 1~2시간이 걸립니다.',
    setting: '당일 수술입니다. 그날 귀가합니다.',
    // Materials.
    'material-own-fat': '본인의 지방입니다. 지방이식은 볼륨을 더합니다. 줄기세포에 관한 주장은 입증되지 않았습니다.',
    // What can be expected.
    'outcome-retention': '남아 있는 지방입니다. 차이가 큽니다.',
    'outcome-retention-year': '일 년쯤 지나 남아 있는 지방입니다. 지방이 왜 필요했는지에 따라 다릅니다.',
    longevity: '남은 지방은 오래갈 수 있습니다. 체중이 변하면 함께 변합니다. 나머지는 몸에 흡수됩니다.',
    // What can go wrong.
    'complication-any':
      '얼굴에 넣은 지방 때문에 생기는 모든 문제입니다. 비대칭이 되거나 피부 아래에 피가 고이는 경우가 가장 많습니다.',
    'complication-haematoma': '피부 아래에 피가 고입니다(혈종).',
    'complication-oil-cyst': '생착하지 못한 지방이 죽거나 기름으로 변합니다. 멍울(지방 낭종)이 남습니다.',
    'complication-irregular': '모양이 울퉁불퉁하거나 고르지 않습니다.',
    'complication-fat-loss': '바란 것보다 지방이 적게 남습니다. 한 번 더 시술해야 할 수도 있습니다.',
    'complication-blindness':
      '지방이 눈의 동맥으로 들어가 시력을 잃습니다. 히알루론산 필러를 맞은 뒤보다 경과가 나쁩니다.',
    'complication-stroke': '지방이 뇌의 동맥으로 들어가 뇌졸중이 생깁니다.',
    'complication-embolism': '지방이 폐로 들어갑니다(지방색전증). 목숨을 잃을 수 있습니다.',
    'mechanism-embolism': '지방이 찢어진 정맥으로 들어가 피를 따라 흘러갑니다.',
    'complication-infection': '얼굴이 감염됩니다.',
    'complication-donor': '지방을 뺀 곳의 감각이 둔하거나 아픕니다.',
    'complication-clot': '다리나 폐에 혈전이 생깁니다.',
    'complication-allergy': '심한 알레르기 반응이 나타납니다.',
    'complication-regret': '모습이 마음에 들지 않거나 외모 걱정이 전보다 심해집니다.',
    // Who may have to wait or choose something else.
    'caution-infection': '지방을 빼거나 넣을 곳에 감염이 있습니다.',
    'caution-bleeding': '출혈 문제가 조절되지 않습니다. 혈전 예방약(항응고제)을 스스로 끊지 마세요.',
    'caution-donor-fat': '뺄 수 있는 지방이 너무 적습니다.',
    'caution-heavy-smoking': '담배를 많이 피웁니다. 담배를 피우면 더디게 아뭅니다. 끊으시도록 저희가 도와드리겠습니다.',
    'caution-weight': '체중이 크게 오르내립니다.',
    'caution-distress':
      '외모에 대한 생각이 하루의 많은 시간을 차지합니다. 수술로 나아지는 경우는 드뭅니다. 먼저 저희와 이야기해 주세요.',
    // Alternatives.
    'alternative-none': '치료하지 않기: 얼굴을 지금 그대로 둘 수 있습니다.',
    'alternative-filler': '필러: 젤을 주사합니다. 회복이 더 빠르지만 효과는 시간이 지나면 줄어듭니다.',
    'alternative-implant': '보형물: 뼈 위에 단단한 재료를 넣습니다.',
    // With other treatments.
    'combination-bone': '얼굴뼈 수술이나 보형물은 지방이식보다 먼저 하거나 함께 합니다.',
    // What is known least.
    'evidence-weakest':
      '시력을 얼마나 자주 잃는지를 가장 모릅니다. 사례는 알려져 있지만 시술받은 사람이 몇 명인지는 모릅니다.',
    // Recovery: the first days.
    'phase-first-days': '처음 며칠',
    'normal-swelling': '붓기가 가장 심합니다. 얼굴이 지나치게 통통해 보입니다.',
    'normal-bruise': '얼굴과 지방을 뺀 곳에 멍이 듭니다.',
    'care-head-up': '밤에도 머리를 높게 하고 지내세요.',
    'care-cool-pack': '시원한 팩을 가볍게 대세요. 얼음을 피부에 바로 대지 마세요.',
    'care-garment': '지방을 뺀 곳에는 안내받은 기간 동안 압박복을 입으세요. 대개 2~6주입니다.',
    // Recovery: the first week.
    'phase-first-week': '첫 주',
    'normal-bruise-fading': '멍이 옅어집니다.',
    // Recovery: the early weeks.
    'phase-early': '2~3주째',
    'normal-swelling-down': '붓기가 빠집니다.',
    // Recovery: settling.
    'phase-settling': '자리 잡는 시기',
    'normal-settling': '얼굴 윤곽이 다듬어집니다.',
    'care-weight': '체중을 일정하게 유지하세요.',
    // Recovery: the final shape.
    'phase-final': '최종 모양',
    'combination-next-session': '다음 시술을 할지 저희와 함께 결정하세요. 시술 사이는 3개월 이상 띄우세요.',
    // Recovery: the years after.
    'phase-later': '그 이후',
    'care-lump': '3개월이 지나 멍울이나 단단한 곳, 고르지 않은 모양이 있으면 말씀해 주세요.',
    // Restrictions.
    'restriction-smoking':
      '적어도 4~6주 동안 담배를 피우지 마세요. 아예 끊으시면 가장 좋습니다. 저희가 도와드리겠습니다.',
    'restriction-pressure': '4주 동안 얼굴을 누르지 마세요. 8주까지는 먼저 물어보세요.',
    'restriction-massage': '7일 동안 얼굴을 문지르거나 마사지하지 마세요. 3주까지는 먼저 물어보세요.',
    'restriction-exercise': '첫 주에는 운동하지 마세요. 3주 동안 심한 운동은 피하세요. 6주까지는 먼저 물어보세요.',
    'restriction-weight': '3개월이 지날 때까지 급하게 살을 빼지 마세요.',
    'restriction-driving': '수면마취나 전신마취 뒤 24~48시간 동안 운전하거나 기계를 다루지 마세요.',
    // Visits and milestones.
    'visit-first': '상태를 여쭤봅니다.',
    'visit-week': '회복 상태를 확인합니다.',
    'visit-early': '경과를 확인합니다.',
    'visit-three-months': '얼굴의 모양을 확인합니다.',
    'visit-final': '최종 모양을 확인합니다.',
    'milestone-going-out': '대부분 화장을 하고 다시 외출합니다.',
    'milestone-work': '대부분 사무 업무로 복귀합니다.',
    'milestone-exercise': '저희와 상의한 뒤 심한 운동이 가능합니다.',
    'milestone-shape': '최종 모양이 나타납니다.',
  },
  review: DRAFT,
};
