import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { miniDentalImplants } from './mini-dental-implants.ts';

/** Mini dental implants in Korean. */
export const miniDentalImplantsKo: ProcedureWords<typeof miniDentalImplants> = {
  locale: 'ko',
  name: '미니 임플란트',
  synonyms: ['임플란트 틀니(오버덴처)', '지름이 작은 임플란트'],
  statements: {
    // What it is.
    summary:
      '미니 임플란트는 턱뼈에 심는 가는 티타늄 기둥입니다. 틀니를 더 단단히 잡아 줍니다. 원래 치아와 느낌이 같지는 않습니다.',
    'definition-width':
      '미니는 지름 2.5 mm 미만을 뜻합니다. 예전에는 한 덩어리로 된 3.0 mm 미만을 뜻했습니다. 지름이 얼마인지 물어보세요.',
    'definition-bonding':
      '뼈가 티타늄과 단단히 붙습니다(골유착). 그래서 기둥이 틀니의 튼튼한 받침이 됩니다. 원리는 아직 다 밝혀지지 않았습니다. 관절이나 뼈를 대신할 때도 쓰입니다.',
    'body-location': '틀니 아래의 턱뼈로, 아래턱이나 위턱입니다.',
    'indication-loose-denture': '아래 전체 틀니가 헐겁습니다. 잇몸이 쓸리거나 질긴 음식을 씹기 어려울 수 있습니다.',
    'indication-narrow-bone': '잇몸뼈 폭이 좁거나 뼈이식을 피하고 싶습니다.',
    'indication-health': '건강 때문에 큰 수술이 어렵거나 일반 임플란트를 심을 수 없습니다.',
    'indication-other': '임시 치아나 아래 앞니 하나를 받치는 데도 씁니다.',
    // Before.
    'preparation-smoking':
      '담배를 피우신다면 수술 전에 끊어 주세요. 금연은 임플란트를 위해 하실 수 있는 가장 좋은 일 가운데 하나입니다. 저희가 도와드리겠습니다.',
    'preparation-face-injections': '입 주변 주사 시술과 치과 수술은 약 2주 간격을 두세요.',
    // Steps.
    'step-assess': '치과의사가 입안과 틀니, 뼈를 살펴보고 건강 상태를 여쭤봅니다.',
    'step-number': '아래턱에는 4개 이상, 위턱에는 6개 이상 심습니다. 아래턱에서 2개는 4개보다 결과가 나빴습니다.',
    'step-place': '잇몸을 조금 열거나 열지 않습니다. 좁은 구멍을 내고 한 덩어리 임플란트를 돌려 넣습니다.',
    'step-clips': '틀니 안에 고정 장치(클립)를 넣습니다.',
    'step-load': '임플란트가 단단하면 바로 틀니를 끼웁니다. 아니면 나중에 끼웁니다.',
    'anaesthesia-local': '주사로 치료 부위를 마취합니다(국소마취). 깨어 있는 상태로 치료받습니다.',
    duration: '저희가 가진 자료에는 보통 걸리는 시간이 없습니다. 치과의사에게 물어보세요.',
    setting: '어디에서 받고 언제 귀가하는지 물어보세요.',
    // Materials.
    'material-titanium': '기둥: 티타늄 합금입니다.',
    'material-clips': '틀니를 잡아 주는 고리(O링)나 볼입니다.',
    // What can be expected.
    'outcome-seven-years': '7년 뒤에도 임플란트가 제자리에 있습니다.',
    'outcome-overall': '위아래턱을 합쳐 임플란트가 제자리에 있습니다.',
    'outcome-lower-jaw': '아래턱에서 임플란트가 제자리에 있습니다.',
    'outcome-consensus': '임플란트가 제자리에 있습니다. 연구마다 다르고 약한 연구가 많습니다.',
    longevity:
      '약 7년까지 믿을 만한 자료가 있고, 아래턱에 네 개를 심었을 때 가장 좋습니다. 틀니와 클립은 꾸준히 손봐야 합니다.',
    'evidence-weakest': '틀니와 클립을 얼마나 자주 손봐야 하는지가 가장 덜 알려져 있습니다.',
    // What can go wrong.
    'complication-loss-lower':
      '아래턱 임플란트가 빠집니다. 처음 몇 주 안에 빠지기도 합니다. 주위 뼈가 서서히 줄어들 수 있습니다.',
    'complication-loss-upper': '위턱 임플란트가 빠집니다. 위턱에서 훨씬 흔합니다.',
    'complication-late-loss': '뼈와 붙었던 임플란트를 잃습니다. 뼈와 붙은 뒤 몇 년이 지나 빠질 수도 있습니다.',
    'complication-peri-implantitis':
      '임플란트 주위의 잇몸과 뼈에 병이 생깁니다(임플란트 주위염). 뼈가 줄어듭니다. 미니만이 아니라 모든 치과 임플란트를 센 것입니다.',
    'complication-denture-break': '틀니 바닥이 부러집니다. 흔한 일입니다.',
    'complication-clips': '클립이나 고리가 닳습니다. 흔한 일입니다.',
    'complication-lining': '틀니 안쪽을 다시 맞춰야 합니다.',
    'complication-implant-break': '심는 동안 임플란트가 부러집니다.',
    'complication-feeling-early': '아래턱 임플란트 직후 입술이나 턱의 감각이 둔하거나 다르게 느껴집니다.',
    'complication-feeling-lasting':
      '아래턱 임플란트 1년 뒤에도 입술이나 턱의 감각이 둔하거나 다릅니다. 대부분은 그 전에 돌아옵니다.',
    'complication-radiation-necrosis': '머리나 목에 방사선 치료를 받은 분에게서 턱뼈 일부가 아물지 않습니다.',
    'complication-jaw-necrosis': '일부 뼈 약을 쓰거나 썼던 분에게서 턱뼈 일부가 아물지 않고 괴사합니다.',
    'complication-allergy': '심한 알레르기 반응이 나타납니다.',
    // Who may have to wait or choose something else.
    'caution-upper-jaw': '위턱에 심으려고 합니다. 위턱에서 더 많이 빠집니다.',
    'caution-cancer-bone-medicine':
      '암 때문에 뼈 약을 정맥주사로 맞고 있습니다. 어떤 뼈 약도 스스로 끊거나 미루지 마세요. 치과의사와 주치의가 함께 결정합니다.',
    'caution-diabetes':
      '당뇨병이 잘 조절되지 않습니다. 혈당이 높으면 더디게 아뭅니다. 잘 조절되는 당뇨병은 대개 문제가 되지 않습니다.',
    'caution-gum-disease': '아직 치료하지 않은 잇몸병(치주염)이 있습니다.',
    'caution-radiotherapy': '턱에 방사선 치료를 받았습니다. 최근이라면 특히 그렇습니다.',
    'caution-growth': '턱이 아직 자라고 있습니다.',
    'caution-bleeding-disorder': '치료받지 않은 출혈 질환이 있습니다.',
    'caution-heavy-smoking': '담배를 많이 피웁니다. 많이 피울수록 임플란트를 잃을 가능성이 커집니다.',
    // Alternatives.
    'alternative-none': '치료하지 않기: 지금 틀니를 그대로 쓸 수 있습니다. 그러면 어떻게 되는지 물어보세요.',
    'alternative-denture': '임플란트 없는 새 틀니: 치아를 대신하지만 잡아 주는 기둥이 없습니다.',
    'alternative-two-implants': '틀니를 잡아 주는 일반 임플란트 두 개입니다.',
    'alternative-fixed-bridge': '임플란트에 고정하는 브리지입니다.',
    // Recovery: the first two days.
    'phase-first-days': '처음 이틀',
    'normal-sore': '피가 조금 배어 나오고 쓰라린 것은 정상입니다.',
    'care-denture': '틀니를 끼우고 빼는 것은 안내받은 그대로 하세요.',
    // Recovery: the first two weeks.
    'phase-first-two-weeks': '처음 2주',
    'normal-sore-spots': '틀니 아래에 쓸려 아픈 곳이 생길 수 있습니다.',
    'care-soft-food': '부드러운 음식을 드세요.',
    'care-salt-water': '수술 24시간 뒤부터 따뜻한 소금물로 부드럽게 헹구세요.',
    'care-around-posts': '기둥 주위를 살살 닦으세요.',
    // Recovery: bonding.
    'phase-bonding': '뼈와 붙는 시기',
    'normal-firmer': '틀니가 더 단단히 잡힙니다.',
    'safety-silent-failure': '임플란트가 실패해도 증상이 없을 때가 있습니다. 그래서 검진이 중요합니다.',
    'care-clean': '기둥과 틀니를 매일 닦으세요. 잘 닦지 않으면 잇몸과 뼈에 해롭습니다.',
    // Recovery: upkeep.
    'phase-upkeep': '평생 관리',
    'normal-bone': '시간이 지나면 기둥 주위 뼈가 조금 낮아집니다.',
    'care-rings': '틀니가 헐거워지면 고리를 바꿉니다. 잇몸이 변하면 틀니 안쪽을 다시 맞춥니다.',
    'care-loose-post': '흔들리는 기둥을 그냥 두지 마세요. 턱뼈나 잇몸, 틀니가 상할 수 있습니다. 그날 바로 전화하세요.',
    'care-lifelong': '뼈와 붙는 것이 목표입니다. 붙은 뒤에도 평생 관리가 필요합니다.',
    // Restrictions.
    'restriction-smoking':
      '적어도 임플란트가 뼈와 붙을 때까지(약 2~6개월) 담배를 피우지 마세요. 아예 끊으시면 가장 좋습니다. 저희가 도와드리겠습니다.',
    'restriction-rinsing': '수술 당일에는 입안을 헹구지 마세요.',
    'restriction-hot-drinks': '처음 이틀은 뜨거운 음료를 피하세요.',
    'restriction-hard-food': '약 3개월 동안 단단하거나 끈적한 음식을 피하세요. 6개월까지는 먼저 물어보세요.',
    // Visits and milestones.
    'visit-sore-spots': '틀니 아래가 아무는 상태를 확인합니다.',
    'visit-healing': '아무는 상태를 확인합니다.',
    'visit-bonding': '임플란트가 뼈에 붙는지 봅니다.',
    'visit-upkeep': '기둥, 클립, 틀니를 확인합니다.',
    'milestone-firm': '틀니가 더 단단히 고정됩니다.',
  },
  review: DRAFT,
};
