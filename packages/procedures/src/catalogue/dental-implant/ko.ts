import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { dentalImplant } from './dental-implant.ts';

/** The dental implant in Korean. */
export const dentalImplantKo: ProcedureWords<typeof dentalImplant> = {
  locale: 'ko',
  name: '치과 임플란트',
  synonyms: ['임플란트', '임플란트 식립'],
  statements: {
    // What it is.
    summary:
      '치과 임플란트는 빠진 치아의 뿌리를 대신합니다. 작은 금속이나 세라믹 기둥을 턱뼈에 심습니다. 뼈와 붙으면 그 위에 인공 치아(크라운)를 고정합니다.',
    'body-location': '치아가 빠진 자리의 턱뼈입니다.',
    'indication-missing-tooth': '치아가 하나 빠져 있습니다.',
    'indication-bone': '임플란트를 받칠 뼈가 충분하거나 보충할 수 있습니다.',
    // Before.
    'preparation-smoking':
      '담배를 피우신다면 수술 전에 끊어 주세요. 금연은 임플란트를 위해 하실 수 있는 가장 좋은 일 가운데 하나입니다. 저희가 도와드리겠습니다.',
    'preparation-gums': '잇몸병(치주염)이 있으면 먼저 치료합니다.',
    'preparation-antibiotic': '수술 전에 항생제를 한 번 드릴 수 있습니다. 임플란트 실패가 줄어드는 것으로 보입니다.',
    'preparation-weight-medicine':
      '체중이나 당뇨병 때문에 GLP-1 약을 쓰시나요? 약 이름과 마지막으로 쓴 날짜를 알려 주세요. 대부분은 계속 쓸 수 있습니다. 수술 전 24시간 동안 맑은 음료만 드시라고 안내할 수 있습니다. 스스로 끊지 마세요.',
    'preparation-face-injections': '입 주변 주사 시술과 치과 수술은 약 2주 간격을 두세요.',
    // Steps.
    'step-assess': '치과의사가 입안을 보고 건강을 여쭙니다. 엑스레이나 CT로 뼈를 봅니다.',
    'step-extraction': '손상된 치아가 남아 있으면 뽑습니다. 임플란트는 같은 날이나 몇 주, 몇 달 뒤에 심습니다.',
    'step-graft': '뼈가 부족하면 뼈를 보충합니다(뼈이식).',
    'step-place': '임플란트를 뼈에 심습니다(식립).',
    'step-heal': '뼈가 임플란트와 붙습니다(골유착). 약 6주~6개월이 걸립니다.',
    'step-second-stage': '작은 수술로 임플란트 윗부분을 드러내기도 합니다.',
    'step-impression': '크라운을 맞추려고 치아 본을 뜨거나 스캔합니다.',
    'step-crown': '연결 기둥(지대주)과 크라운을 임플란트에 고정합니다.',
    'anaesthesia-local': '주사로 치료 부위를 마취합니다(국소마취). 깨어 있는 상태로 치료받습니다.',
    'anaesthesia-sedation': '긴장을 풀고 졸리게 하는 진정(수면마취)을 함께 하는 곳도 있습니다.',
    duration: '임플란트 하나를 심는 데 약 30~60분, 시작부터 크라운까지 약 3~9개월이 걸립니다.',
    setting: '어디에서 받고 언제 귀가하는지 물어보세요.',
    // When it is placed, and when it first bears a tooth.
    'timing-placement': '이를 뽑은 날, 잇몸이나 뼈 일부가 아문 뒤, 또는 더 나중에 심습니다.',
    'timing-loading':
      '새 치아로 바로, 또는 몇 주나 몇 달 뒤에 씹습니다. 먼저 씹을 때 닿지 않는 치아를 끼우기도 합니다. 임플란트가 작거나 덜 단단하거나, 뼈이식이 크거나, 더디게 아물면 2개월 넘게 기다리는 편입니다.',
    'combination-graft': '뼈이식이나 상악동 거상술(상악동 아래 뼈이식)을 함께 하기도 합니다.',
    // Materials.
    'material-titanium': '티타늄: 순수 티타늄이나 합금입니다.',
    'material-zirconia': '지르코니아: 흰색 세라믹입니다. 알레르기가 없다는 약속은 아닙니다.',
    'material-graft': '뼈이식: 본인 뼈, 기증받은 뼈, 동물 뼈, 인공 재료를 씁니다.',
    // What can be expected.
    'outcome-ten-years': '10년 뒤에도 임플란트가 제자리에 있습니다. 제자리에 있다고 해서 늘 문제가 없는 것은 아닙니다.',
    'outcome-ten-years-older': '65세 이상에서 10년 뒤에도 임플란트가 제자리에 있습니다.',
    'outcome-thirteen-years': '약 13년 뒤에도 임플란트가 제자리에 있습니다.',
    'outcome-twenty-years': '20년 뒤에도 임플란트가 제자리에 있습니다.',
    longevity: '임플란트는 수십 년 쓸 수 있지만 관리가 필요합니다. 크라운은 흔히 10~15년 뒤에 바꿉니다.',
    // What can go wrong.
    'complication-early-failure': '임플란트가 뼈와 붙지 않아 빠집니다. 처음 몇 주에서 몇 달 사이에 나타납니다.',
    'complication-late-loss': '10년 안에 임플란트를 잃습니다. 뼈와 붙은 뒤 몇 년이 지나 빠질 수도 있습니다.',
    'complication-peri-implantitis': '임플란트 주위의 잇몸과 뼈에 병이 생깁니다(임플란트 주위염). 뼈가 줄어듭니다.',
    'complication-feeling-early': '아래턱 임플란트 직후 입술이나 턱의 감각이 둔하거나 다르게 느껴집니다.',
    'complication-feeling-lasting':
      '아래턱 임플란트 1년 뒤에도 입술이나 턱의 감각이 둔하거나 다릅니다. 대부분은 그 전에 돌아옵니다.',
    'complication-infection': '상처나 임플란트 부위가 감염됩니다.',
    'complication-bleeding': '피가 계속 납니다.',
    'complication-sinus': '위턱에서 상악동(코 옆 빈 곳)으로 구멍이 생깁니다.',
    'complication-position': '임플란트 위치가 맞지 않습니다.',
    'complication-screw': '크라운을 잡아 주는 나사가 풀립니다.',
    'complication-jaw-necrosis': '일부 뼈 약을 쓴 분에게서 턱뼈 일부가 아물지 않고 괴사합니다.',
    'complication-radiation-necrosis': '머리나 목에 방사선 치료를 받은 분에게서 턱뼈 일부가 아물지 않습니다.',
    'complication-allergy': '심한 알레르기 반응이 나타납니다.',
    'evidence-weakest': '검진 간격이 가장 덜 알려져 있습니다.',
    // Who may have to wait or choose something else.
    'caution-cancer-bone-medicine':
      '암 때문에 뼈 약을 정맥주사로 맞고 있습니다. 어떤 뼈 약도 스스로 끊거나 미루지 마세요. 치과의사와 주치의가 함께 결정합니다.',
    'caution-diabetes':
      '당뇨병이 잘 조절되지 않습니다. 혈당이 높으면 더디게 아뭅니다. 잘 조절되는 당뇨병은 대개 문제가 되지 않습니다.',
    'caution-gum-disease': '아직 치료하지 않은 잇몸병(치주염)이 있습니다.',
    'caution-radiotherapy': '턱에 방사선 치료를 받았습니다. 최근이라면 특히 그렇습니다.',
    'caution-growth': '턱이 아직 자라고 있습니다(약 18~21세까지).',
    'caution-bleeding-disorder': '치료받지 않은 출혈 질환이 있습니다.',
    'caution-heavy-smoking': '담배를 많이 피웁니다. 많이 피울수록 임플란트를 잃을 가능성이 커집니다.',
    // Alternatives.
    'alternative-none': '치료하지 않기: 빈자리를 그대로 둘 수 있습니다. 그러면 어떻게 되는지 물어보세요.',
    'alternative-bridge': '브리지: 빈자리 양옆 치아에 거는 인공 치아입니다.',
    'alternative-denture': '틀니: 끼웠다 빼는 인공 치아입니다.',
    // Recovery: the day of surgery.
    'phase-day-of-surgery': '수술 당일',
    'normal-oozing': '피가 조금 나고 침이 분홍빛일 수 있습니다.',
    'normal-numb': '마취가 풀릴 때까지 입이 얼얼합니다.',
    'care-gauze': '안내받은 대로 거즈를 물고 계세요.',
    'care-cold-pack': '볼에 냉찜질을 하세요.',
    'care-cool-food': '부드럽고 차가운 음식을 드세요.',
    // Recovery: the first days.
    'phase-first-days': '처음 며칠',
    'normal-swelling': '붓기는 2~3일째에 가장 심합니다.',
    'normal-mild-pain': '가벼운 통증은 정상입니다. 2~3일 지나면 줄어듭니다.',
    'care-salt-water': '수술 24시간 뒤부터 따뜻한 소금물로 부드럽게 헹구세요.',
    'care-antiseptic-rinse': '클로르헥시딘 가글을 받으셨다면 하루 두 번 쓰세요.',
    'care-brush-others': '다른 치아는 평소처럼 닦으세요.',
    'care-head-up': '처음 2~3일 밤에는 머리를 높이고 주무세요.',
    // Recovery: the first two weeks.
    'phase-first-two-weeks': '처음 2주',
    'normal-bruise': '멍이 옅어집니다. 실밥은 2~3주에 녹거나 빠집니다.',
    'care-soft-food': '일주일쯤 부드러운 음식을 드세요.',
    'care-gentle-brushing': '치과에서 괜찮다고 하면 수술 부위를 살살 닦으세요.',
    // Recovery: bonding.
    'phase-bonding': '뼈와 붙는 시기',
    'normal-nothing-felt': '아프거나 별다른 느낌이 없어야 합니다. 뼈가 임플란트와 붙고 있습니다.',
    'safety-silent-failure': '임플란트가 실패해도 증상이 없을 때가 있습니다. 그래서 검진이 중요합니다.',
    'care-keep-clean': '매일 깨끗하게 관리하세요.',
    'care-temporary-tooth': '임시 치아는 안내받은 대로 쓰세요.',
    // Recovery: the crown.
    'phase-crown': '크라운을 끼우는 시기',
    'normal-slow-bonding': '뼈와 붙는 데 6개월까지 걸리기도 합니다.',
    // Recovery: upkeep.
    'phase-upkeep': '평생 관리',
    'normal-healthy-gums': '건강한 잇몸은 단단하고 피가 나지 않습니다. 흔히 분홍빛이지만 피부색에 따라 다릅니다.',
    'care-lifelong': '뼈와 붙는 것이 목표입니다. 붙은 뒤에도 평생 관리가 필요합니다.',
    'care-clean-between': '매일 이를 닦고, 치실이나 치간칫솔로 사이도 닦으세요.',
    // Restrictions.
    'restriction-smoking':
      '적어도 임플란트가 뼈와 붙을 때까지(약 2~6개월) 담배를 피우지 마세요. 아예 끊으시면 가장 좋습니다. 저희가 도와드리겠습니다.',
    'restriction-alcohol': '술은 2주쯤, 또는 치과의사가 말한 기간만큼 피하세요.',
    'restriction-exercise': '3~5일 동안 심한 운동은 피하세요.',
    'restriction-rinsing': '수술 당일에는 입안을 헹구지 마세요.',
    'restriction-hot-food': '수술 당일에는 뜨거운 음식과 음료를 피하세요.',
    'restriction-straws': '수술 당일에는 빨대를 쓰지 마세요.',
    'restriction-brushing': '상처는 치과에서 말할 때까지 닦지 마세요.',
    'restriction-chewing': '2주 동안 수술 부위로 씹지 마세요.',
    'restriction-load': '뼈와 붙었다고 치과의사가 말할 때까지 임플란트로 씹지 마세요.',
    'restriction-hard-food': '새 크라운으로 아주 단단한 것을 깨물지 마세요.',
    // Visits and milestones.
    'visit-wound': '상처가 아무는지 봅니다.',
    'visit-bonding': '임플란트가 뼈에 붙는지 봅니다.',
    'visit-fitting': '크라운을 끼웁니다.',
    'visit-after-crown': '크라운을 끼운 뒤에 다시 진료합니다.',
    'visit-hygiene': '잇몸 관리를 받습니다. 간격은 치과의사가 정합니다.',
    'visit-regular': '정기 검진을 받습니다.',
    'milestone-activity': '다시 활동할 수 있습니다.',
    'milestone-crown': '크라운을 끼웁니다.',
  },
  review: DRAFT,
};
