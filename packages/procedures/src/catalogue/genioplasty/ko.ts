import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { genioplasty } from './genioplasty.ts';

/** Genioplasty in Korean. */
export const genioplastyKo: ProcedureWords<typeof genioplasty> = {
  locale: 'ko',
  name: '턱끝 절골술',
  synonyms: ['턱끝 성형술', '무턱 수술(절골)'],
  statements: {
    // What it is.
    summary:
      '턱끝 절골술은 턱끝 뼈를 수술하는 방법입니다. 뼈를 잘라 옮기고 작은 금속판과 나사로 고정합니다. 새 모양은 본인의 뼈로 만듭니다.',
    'body-location': '아래턱 앞쪽의 턱끝입니다.',
    'indication-position': '턱끝이 뒤로 들어가 있거나, 너무 나와 있거나, 한쪽으로 치우쳐 있습니다.',
    'indication-length': '턱끝이 길거나 짧습니다.',
    'indication-bite': '치아 맞물림을 먼저 확인합니다. 맞물림이 맞지 않으면 다른 턱 수술이 필요할 수 있습니다.',
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
    'step-cut': '아랫입술 안쪽 잇몸을 절개합니다.',
    'step-bone': '작은 톱으로 턱끝 뼈를 잘라 옮깁니다.',
    'step-fix': '작은 티타늄 금속판과 나사로 뼈를 고정합니다.',
    'step-close': '저절로 녹는 실로 꿰맵니다.',
    'anaesthesia-general': '전신마취를 합니다. 잠든 상태라 아무것도 느끼지 못합니다.',
    duration: '약 60분이 걸립니다.',
    setting: '보통 하룻밤 입원합니다.',
    'material-titanium':
      '금속판과 나사는 티타늄이라는 금속입니다. 보통 빼지 않고 둡니다. 공항 검색대에서 울리지 않습니다.',
    // What can be expected.
    'outcome-satisfaction': '턱끝 보형물보다 더 만족하는 경향이 있습니다. 경향일 뿐 입증된 것은 아닙니다.',
    longevity: '본인의 뼈이므로 오래가도록 하는 수술입니다. 뼈가 원래 자리로 되돌아갈 수 있습니다.',
    // What can go wrong.
    'complication-numb-early': '처음에 입술이나 턱끝의 감각이 둔합니다. 이 숫자는 연구에서 보고된 가장 높은 값입니다.',
    'complication-numb-lasting': '입술이나 턱끝의 감각이 계속 둔하거나 다르게 느껴집니다.',
    'complication-relapse': '뼈가 원래 자리로 되돌아갑니다.',
    'complication-plate-infection': '금속판이 감염됩니다. 대개 몇 달 뒤에 생깁니다.',
    'complication-bleeding': '상처에서 피가 나거나 피부 아래에 피가 고입니다(혈종).',
    'complication-asymmetry': '턱끝이 비대칭으로 보입니다.',
    'complication-tooth': '자른 뼈에 가까운 치아가 다칩니다.',
    'complication-clot': '다리나 폐에 혈전이 생깁니다.',
    'complication-allergy': '심한 알레르기 반응이 나타납니다.',
    'complication-regret': '모습이 마음에 들지 않거나 외모 걱정이 전보다 심해집니다.',
    'evidence-weakest': '맞물림이 나빠지는 일과 재수술이 얼마나 잦은지는 아직 잘 모릅니다.',
    // Who may have to wait or choose something else.
    'caution-infection': '입안이나 피부에 감염이 있습니다.',
    'caution-gum-disease': '아직 치료하지 않은 잇몸병(치주염)이 있습니다.',
    'caution-bite': '맞물림이 맞지 않아 턱 수술이 필요합니다.',
    'caution-age': '만 18세 미만이거나 얼굴이 아직 자라고 있습니다.',
    'caution-distress':
      '외모에 대한 생각이 하루의 많은 시간을 차지합니다. 수술로 나아지는 경우는 드뭅니다. 먼저 저희와 이야기해 주세요.',
    'caution-bleeding': '출혈 문제가 조절되지 않습니다. 혈전 예방약(항응고제)을 스스로 끊지 마세요.',
    'caution-diabetes':
      '당뇨병이 잘 조절되지 않습니다. 혈당이 높으면 더디게 아뭅니다. 잘 조절되는 당뇨병은 대개 문제가 되지 않습니다.',
    'caution-radiotherapy': '턱에 방사선 치료를 받았습니다.',
    'caution-bone-medicine':
      '골다공증약 같은 뼈 약을 쓰고 있거나 쓴 적이 있습니다. 어떤 뼈 약도 스스로 끊거나 미루지 마세요. 집도의와 주치의가 함께 결정합니다.',
    'caution-allergy': '사용하는 재료에 알레르기가 있습니다.',
    // Alternatives and other treatments.
    'alternative-none': '치료하지 않기: 턱끝을 지금 그대로 둘 수 있습니다.',
    'alternative-implant':
      '턱끝 보형물: 뼈 위에 단단한 재료를 넣습니다. 연구에서 감염과 상처 벌어짐은 더 많았고, 초기의 둔한 감각은 더 적었습니다.',
    'alternative-filler': '필러: 젤을 주사합니다. 회복이 더 빠르지만 효과는 시간이 지나면 줄어듭니다.',
    'combination-soft-tissue':
      '뼈 수술을 먼저 합니다. 지방이식, 필러, 톡신은 그다음에 합니다. 지방은 함께 넣기도 합니다.',
    // Recovery: in hospital.
    'phase-hospital': '입원 기간',
    'normal-oozing': '입안이 아프고 피가 조금 배어 나옵니다.',
    'normal-numb': '치과 마취를 한 것처럼 입술이 얼얼합니다.',
    'care-press': '피가 나면 둥글게 만 천으로 10분 동안 누르세요.',
    'care-medicine': '받으신 진통제와 항생제를 드세요.',
    // Recovery: the first week.
    'phase-first-week': '첫 주',
    'normal-swelling': '붓기와 멍은 흔히 나타납니다. 통증은 처음 며칠이 가장 심합니다.',
    'care-soft-food': '더 씹어도 된다고 말씀드릴 때까지 부드러운 음식을 드세요.',
    'care-mouthwash': '받으신 가글을 사용하세요.',
    'care-head-up': '머리를 높이고 주무세요.',
    'care-tape': '테이프나 턱 압박대를 받으셨다면 안내받은 대로 하세요.',
    // Recovery: weeks two and three.
    'phase-early': '2~3주째',
    'normal-stitches': '실밥은 2주째부터 빠집니다.',
    // Recovery: the bone heals.
    'phase-bone-healing': '뼈가 아무는 시기',
    'normal-numbness-fading': '둔한 감각이 줄어듭니다.',
    'care-food-steps': '평소 음식으로 조금씩 돌아가세요.',
    // Recovery: the final shape, and after.
    'phase-final': '최종 모양',
    'normal-final': '최종 모양은 흔히 9~12개월 뒤에 나타납니다.',
    'care-tell': '걱정되는 점이 있으면 말씀해 주세요.',
    'phase-later': '그 이후',
    'normal-later': '대개는 따로 하실 일이 없습니다. 금속판은 보통 빼지 않고 둡니다.',
    // Restrictions.
    'restriction-smoking':
      '적어도 4~6주 동안 담배를 피우지 마세요. 아예 끊으시면 가장 좋습니다. 저희가 도와드리겠습니다.',
    'restriction-hot-drinks': '입술이 얼얼한 동안, 특히 첫 주에는 뜨거운 음료를 피하세요.',
    'restriction-exercise': '3주 동안 심한 운동은 피하세요.',
    'restriction-contact-sport':
      '6주 동안 몸이 부딪치는 운동은 하지 마세요. 12주까지는 세게 부딪치지 않게 하고 먼저 물어보세요.',
    'restriction-driving': '수면마취나 전신마취 뒤 24~48시간 동안 운전하거나 기계를 다루지 마세요.',
    // Visits and milestones.
    'visit-xray': '퇴원하기 전에 엑스레이를 찍습니다.',
    'visit-first-week': '처음으로 경과를 확인합니다.',
    'visit-check': '회복 상태를 확인합니다.',
    'visit-final': '턱끝의 모양을 확인합니다.',
    'milestone-driving': '다시 운전할 수 있습니다.',
    'milestone-work': '대부분 사무 업무로 복귀합니다.',
    'milestone-activity': '평소 일상 활동이 가능합니다.',
    'milestone-exercise': '저희와 상의한 뒤 심한 운동이 가능합니다.',
    'milestone-food': '평소 음식을 다시 드실 수 있습니다.',
    'milestone-shape': '최종 모양이 나타납니다.',
  },
  review: DRAFT,
};
