import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { chinImplant } from './chin-implant.ts';

/** The chin implant in Korean. */
export const chinImplantKo: ProcedureWords<typeof chinImplant> = {
  locale: 'ko',
  name: '턱끝 보형물',
  synonyms: ['무턱 보형물', '턱끝 보형물 삽입술'],
  statements: {
    // What it is.
    summary:
      '턱끝 보형물은 피부와 근육 아래, 턱끝 뼈 위에 넣는 단단한 재료입니다. 작은 턱끝을 앞으로 나오게 합니다. 얼굴 모양이 달라질 뿐 치아 맞물림은 달라지지 않습니다.',
    'body-location': '아래턱 앞쪽의 턱끝입니다.',
    'indication-small-chin': '턱끝이 작거나 뒤로 들어가 있고, 치아 맞물림에는 큰 문제가 없습니다.',
    'indication-profile': '옆모습을 바꾸고 싶습니다. 코 수술과 함께 계획하는 경우가 많습니다.',
    'indication-bone-surgery':
      '변화가 크게 필요하거나, 턱끝이 비대칭이거나, 맞물림이 맞지 않으면 뼈 수술이 더 맞을 수 있습니다.',
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
      '사진을 찍고 턱끝, 입술, 코를 측정합니다. 영상 검사는 계획에 도움이 됩니다. 그러나 정확한 결과를 약속하지는 못합니다.',
    'step-choose':
      '모양, 크기, 재료를 고릅니다. 보형물은 정해진 크기일 수도 있고, 영상으로 본인에게 맞춰 만들 수도 있습니다. 어느 쪽인지 물어보세요. 몸에 잘 맞는 재료는 이상 반응을 줄이지만 없애지는 못합니다.',
    'step-cut': '턱 밑이나 아랫입술 안쪽을 절개합니다.',
    'step-place': '뼈 위에 공간을 만들고 턱끝 아래쪽에 보형물을 넣습니다.',
    'step-fix':
      '나사나 실로 고정하면 보형물이 움직일 가능성이 줄어듭니다. 꼭 맞는 공간에 넣어 잡아 두는 의사도 있습니다. 어떻게, 왜 그렇게 고정하는지 물어보세요. 고정해도 감염은 생길 수 있습니다.',
    'step-close': '절개한 곳을 꿰매고 테이프를 붙입니다.',
    'anaesthesia-sedation': '국소마취와 함께, 긴장을 풀고 졸리게 하는 진정(수면마취)을 합니다.',
    'anaesthesia-general': '또는 전신마취를 합니다. 잠든 상태라 아무것도 느끼지 못합니다.',
    duration: '약 30~60분이 걸립니다.',
    setting: '당일 수술입니다. 그날 귀가합니다.',
    // Materials.
    'material-silicone': '고형 실리콘: 흉터 조직으로 된 막(피막)이 둘러싸서 잡아 줍니다. 뼈가 되지는 않습니다.',
    'material-polyethylene':
      '다공성 폴리에틸렌: 조직이 구멍 속으로 자라 들어가 제거하기가 더 어렵습니다. 뼈가 되지는 않습니다.',
    'material-eptfe': 'ePTFE: 인공 합성 재료입니다.',
    'material-peek': 'PEEK: 단단한 플라스틱입니다.',
    'material-titanium': '티타늄: 금속입니다.',
    // How it is held.
    'fixation-screw':
      '나사 한두 개로 고정합니다. 두 번째 나사는 보형물이 돌아가지 않게 합니다. 몇 분 더 걸립니다. 수술이 조금 어려워지고 위험과 비용도 조금 늘 수 있습니다.',
    'fixation-suture': '실로 고정합니다.',
    'fixation-both': '나사와 실로 고정합니다.',
    'fixation-pocket': '꼭 맞는 공간만으로 잡아 둡니다.',
    // What can be expected.
    'outcome-satisfaction': '결과에 만족한다고 말합니다.',
    longevity:
      '오래 쓰도록 만든 것이지만 옮기거나 바꾸거나 빼는 경우도 있습니다. 보형물 아래의 뼈가 얇아질 수 있습니다.',
    // What can go wrong.
    'complication-infection':
      '보형물 주위가 감염됩니다. 더디게 아물고, 보형물을 빼야 할 수도 있습니다. 연구마다 차이가 큽니다.',
    'complication-numb-silicone': '실리콘 보형물을 넣은 뒤 입술이나 턱끝의 감각이 둔합니다.',
    'complication-numb-eptfe': 'ePTFE 보형물을 넣은 뒤 입술이나 턱끝의 감각이 둔합니다.',
    'complication-numb-polyethylene': '다공성 폴리에틸렌 보형물을 넣은 뒤 입술이나 턱끝의 감각이 둔합니다.',
    'complication-revision': '결과를 바꾸기 위해 다시 수술받기를 원합니다.',
    'complication-movement': '보형물이 움직이거나 턱끝이 비대칭이거나 어색해 보입니다. 다시 수술해야 할 수도 있습니다.',
    'complication-exposure':
      '보형물이 밖으로 드러납니다. 피부나 입안에서 보형물이 보이거나 만져지면 그날 바로 병원에 전화하세요.',
    'complication-bone-thinning': '보형물 아래의 뼈가 얇아집니다.',
    'complication-shape': '보형물이 너무 크거나 위치가 맞지 않아 어색해 보입니다.',
    'complication-haematoma': '피부 아래에 피가 고입니다(혈종).',
    'complication-pain': '보형물 때문에 아프거나 신경이 눌립니다. 오래갈 수 있습니다.',
    'complication-clot': '다리나 폐에 혈전이 생깁니다.',
    'complication-allergy': '심한 알레르기 반응이 나타납니다.',
    'complication-regret': '모습이 마음에 들지 않거나 외모 걱정이 전보다 심해집니다.',
    // Who may have to wait or choose something else.
    'caution-infection': '입안이나 피부에 감염이 있습니다.',
    'caution-gum-disease': '아직 치료하지 않은 잇몸병(치주염)이 있습니다.',
    'caution-bite': '맞물림이 맞지 않아 턱 수술이 필요합니다.',
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
    'alternative-none': '치료하지 않기: 턱끝을 지금 그대로 둘 수 있습니다.',
    'alternative-filler': '필러: 젤을 주사합니다. 회복이 더 빠르지만 효과는 시간이 지나면 줄어듭니다.',
    'alternative-fat': '지방이식: 몸의 다른 부위에서 뺀 지방을 주사합니다. 일부는 남지 않습니다.',
    'alternative-genioplasty': '턱끝 절골술: 본인의 턱끝 뼈를 잘라 옮깁니다.',
    // With other treatments.
    'combination-rhinoplasty': '코 수술과 함께 하는 경우가 많습니다. 옆모습을 함께 계획합니다.',
    'combination-soft': '지방, 필러, 톡신은 보형물 뒤에 합니다. 지방은 함께 넣기도 합니다.',
    // What is known least.
    'evidence-weakest': '보형물을 빼거나 뼈가 얇아지는 일이 얼마나 잦은지는 잘 모릅니다.',
    // Recovery: the first days.
    'phase-first-days': '처음 며칠',
    'normal-swelling': '붓기와 멍, 당기는 느낌은 흔히 나타납니다.',
    'normal-stiff': '웃거나 말할 때 뻣뻣합니다. 처음에는 씹고 말하기가 더 힘들 수 있습니다.',
    'care-head-up': '밤에도 머리를 높게 하고 지내세요.',
    'care-cold-pack': '냉찜질을 하세요.',
    'care-soft-food': '일주일쯤 부드럽거나 마실 수 있는 음식을 드세요.',
    'care-mouthwash': '입안을 절개했다면 받으신 가글을 사용하세요.',
    // Recovery: the early days.
    'phase-early': '열흘까지',
    'normal-bruise': '멍이 옅어집니다. 입안의 실밥은 열흘쯤이면 녹습니다.',
    // Recovery: settling.
    'phase-settling': '자리 잡는 시기',
    'normal-settling': '당기는 느낌이 사라집니다. 붓기는 6주쯤이면 대부분 빠집니다.',
    'care-build-activity': '활동을 조금씩 늘리세요.',
    // Recovery: the final shape.
    'phase-final': '최종 모양',
    'normal-numbness-fading': '둔한 감각이 줄어듭니다. 턱끝 느낌이 조금씩 달라질 수 있습니다.',
    // Recovery: the years after.
    'phase-later': '그 이후',
    'normal-later': '대개는 따로 하실 일이 없습니다. 나중에 옮기거나 바꾸거나 빼는 경우도 있습니다.',
    'care-look': '걱정되는 점이 있으면 말씀해 주세요. 저희가 살펴볼 수 있습니다.',
    // Restrictions.
    'restriction-smoking':
      '적어도 4~6주 동안 담배를 피우지 마세요. 아예 끊으시면 가장 좋습니다. 저희가 도와드리겠습니다.',
    'restriction-alcohol': '5일 동안 술을 드시지 마세요.',
    'restriction-pressure': '6주 동안 턱끝을 누르지 마세요. 3개월까지는 먼저 물어보세요.',
    'restriction-hard-food': '7~10일 동안 단단한 음식은 피하세요.',
    'restriction-exercise': '열흘쯤 심한 운동은 피하세요. 4주까지는 먼저 물어보세요.',
    'restriction-contact-sport': '적어도 4주 동안 몸이 부딪치는 운동은 하지 마세요. 6주까지는 먼저 물어보세요.',
    'restriction-driving': '수면마취나 전신마취 뒤 24~48시간 동안 운전하거나 기계를 다루지 마세요.',
    // Visits and milestones.
    'visit-first': '회복 상태를 확인합니다.',
    'visit-stitches': '피부의 실밥을 제거합니다.',
    'visit-six-weeks': '회복 상태와 보형물의 위치를 확인합니다.',
    'visit-final': '보형물이 제자리에 있는지 확인합니다.',
    'milestone-work': '대부분 사무 업무로 복귀합니다.',
    'milestone-activity': '평소 일상 활동이 가능합니다.',
    'milestone-contact-sport': '저희와 상의한 뒤 몸이 부딪치는 운동이 가능합니다.',
    'milestone-shape': '최종 모양이 나타납니다.',
  },
  review: DRAFT,
};
