import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { implantRevision } from './implant-revision.ts';

/** Implant revision in Korean. */
export const implantRevisionKo: ProcedureWords<typeof implantRevision> = {
  locale: 'ko',
  name: '임플란트 재수술',
  synonyms: ['임플란트 제거 후 재식립', '뼈이식(골이식)'],
  statements: {
    // What it is.
    summary:
      '실패한 임플란트를 빼고, 많은 경우 새 임플란트를 심을 수 있습니다. 실패가 끝은 아닙니다. 누구에게나 생길 수 있는 일입니다.',
    'definition-failure': '임플란트는 뼈와 붙어야 합니다. 붙지 않거나 나중에 빠지면 실패라고 합니다.',
    'definition-feelings': '속상하거나, 이유가 궁금하거나, 또 실패할까 두려울 수 있습니다. 저희와 이야기해 주세요.',
    'body-location': '임플란트가 실패한 자리의 턱뼈입니다.',
    'indication-loose': '임플란트가 흔들리거나 느낌이 이상합니다.',
    'indication-pain': '시간이 지나도 수술 부위가 계속 아픕니다.',
    'indication-swelling': '붓기나 염증이 되풀이됩니다.',
    'safety-silent-failure': '증상이 없을 때도 있습니다. 그래서 검진이 중요합니다.',
    'indication-peri-implantitis': '임플란트 주위의 잇몸과 뼈에 심한 병이 있습니다(임플란트 주위염).',
    // Before.
    'preparation-smoking':
      '담배를 피우신다면 수술 전에 끊어 주세요. 금연은 임플란트를 위해 하실 수 있는 가장 좋은 일 가운데 하나입니다. 저희가 도와드리겠습니다.',
    'preparation-bone-medicine':
      '뼈 약은 치과 치료에도 중요합니다. 뼈가 약한지, 지금까지 쓴 모든 뼈 약을 알려 주세요. 어떤 뼈 약도 스스로 끊거나 미루지 마세요. 치과의사와 주치의가 시기를 함께 정합니다.',
    'preparation-alcohol': '술을 많이 드시면 더디게 아뭅니다. 얼마나 드시는지 알려 주세요.',
    'preparation-weight-medicine':
      '체중이나 당뇨병 때문에 GLP-1 약을 쓰시나요? 약 이름과 마지막으로 쓴 날짜를 알려 주세요. 대부분은 계속 쓸 수 있습니다. 수술 전 24시간 동안 맑은 음료만 드시라고 안내할 수 있습니다. 스스로 끊지 마세요.',
    'preparation-face-injections': '입 주변 주사 시술과 치과 수술은 약 2주 간격을 두세요.',
    // Steps.
    'step-find-cause':
      '같은 일이 되풀이되지 않도록 먼저 원인을 찾습니다. 뼈 부족, 움직임, 감염, 흡연, 높은 혈당 등 여러 원인이 겹치는 일이 많습니다.',
    'step-scan': 'CT로 뼈를 확인합니다. 컴퓨터 안내(내비게이션)를 쓰는 곳도 있습니다.',
    'step-remove': '임플란트를 거꾸로 돌려 빼거나 둥근 드릴로 잘라 냅니다.',
    'step-clean': '감염된 조직을 깨끗이 긁어냅니다.',
    'step-graft':
      '뼈가 약하면 임플란트를 잘 잡지 못합니다. 뼈가 부족하면 보충합니다(뼈이식). 모두에게 필요하지는 않습니다.',
    'step-wait': '새 임플란트를 바로 심을 때도 있습니다. 먼저 뼈가 2~6개월 아물어야 할 때가 많습니다.',
    'step-place': '새 임플란트를 심습니다(재식립). 그다음 뼈와 붙습니다.',
    'step-crown': '새 크라운을 올립니다.',
    'anaesthesia-local': '주사로 치료 부위를 마취합니다(국소마취). 깨어 있는 상태로 치료받습니다.',
    'anaesthesia-sedation': '긴장을 풀고 졸리게 하는 진정(수면마취)을 함께 하는 곳도 있습니다.',
    duration: '저희가 가진 자료에는 보통 걸리는 시간이 없습니다. 치과의사에게 물어보세요.',
    setting: '어디에서 받고 언제 귀가하는지 물어보세요.',
    // When the new implant is placed.
    'timing-immediate': '바로 심습니다. 연구에서 기다린 경우와 뚜렷한 차이가 없었습니다.',
    'timing-delayed': '빼고 나서 약 3개월 기다립니다.',
    'timing-after-graft': '뼈이식 뒤에는 2~3개월 기다립니다.',
    // Materials.
    'material-own-bone': '자가골: 본인의 뼈입니다.',
    'material-donor-bone': '동종골: 기증받은 사람 뼈입니다.',
    'material-animal-bone': '이종골: 동물 뼈입니다.',
    'material-synthetic': '합성골: 인공 재료입니다.',
    // What can be expected.
    'outcome-second': '새 임플란트가 제자리에 있습니다. 연구마다 차이가 큽니다.',
    'outcome-third': '같은 자리에 세 번째로 심은 임플란트가 제자리에 있습니다.',
    'outcome-one-year': '1년 뒤 새 임플란트가 제자리에 있습니다.',
    'outcome-graft-at-once': '뼈이식을 바로 한 경우, 1년 뒤 새 임플란트가 제자리에 있습니다.',
    'outcome-graft-later':
      '뼈이식을 나중에 한 경우, 1년 뒤 새 임플란트가 제자리에 있습니다. 차이는 우연일 수 있습니다.',
    longevity: '두 번째 임플란트도 잘되는 일이 많지만 첫 번째보다는 조금 적습니다. 원인을 찾는 것이 먼저입니다.',
    'evidence-weakest': '얼마나 기다려야 하는지가 가장 덜 알려져 있습니다.',
    // What can go wrong.
    'complication-new-failure':
      '새 임플란트도 실패합니다. 뼈와 붙지 않으면 처음 몇 주에서 몇 달 사이에 나타납니다. 몇 년 뒤에 실패할 수도 있습니다.',
    'complication-graft':
      '뼈이식이 실패합니다. 감염되거나 잇몸 밖으로 드러날 수 있습니다. 아래턱 옆면의 뼈이식을 센 것입니다.',
    'complication-feeling-early': '아래턱 임플란트 직후 입술이나 턱의 감각이 둔하거나 다르게 느껴집니다.',
    'complication-feeling-lasting':
      '아래턱 임플란트 1년 뒤에도 입술이나 턱의 감각이 둔하거나 다릅니다. 대부분은 그 전에 돌아옵니다.',
    'complication-radiation-necrosis': '머리나 목에 방사선 치료를 받은 분에게서 턱뼈 일부가 아물지 않습니다.',
    'complication-jaw-necrosis': '일부 뼈 약을 쓰거나 썼던 분에게서 턱뼈 일부가 아물지 않고 괴사합니다.',
    'complication-bone-defect': '임플란트가 있던 자리에 뼈가 모자랍니다.',
    'complication-allergy': '심한 알레르기 반응이 나타납니다.',
    // Who may have to wait or choose something else.
    'caution-cause': '원인을 아직 찾지 못했거나 그대로 남아 있습니다.',
    'caution-cancer-bone-medicine':
      '암 때문에 뼈 약을 정맥주사로 맞고 있습니다. 어떤 뼈 약도 스스로 끊거나 미루지 마세요. 치과의사와 주치의가 함께 결정합니다.',
    'caution-diabetes':
      '당뇨병이 잘 조절되지 않습니다. 혈당이 높으면 더디게 아뭅니다. 잘 조절되는 당뇨병은 대개 문제가 되지 않습니다.',
    'caution-gum-disease': '아직 치료하지 않은 잇몸병(치주염)이 있습니다.',
    'caution-radiotherapy': '턱에 방사선 치료를 받았습니다. 최근이라면 특히 그렇습니다.',
    'caution-growth': '턱이 아직 자라고 있습니다(약 18~21세까지).',
    'caution-bleeding-disorder': '치료받지 않은 출혈 질환이 있습니다.',
    'caution-heavy-smoking':
      '담배를 많이 피웁니다. 흡연은 잇몸의 피 흐름을 줄입니다. 많이 피울수록 임플란트를 잃을 가능성이 커집니다.',
    // Alternatives.
    'alternative-none': '새로 심지 않기: 빈자리를 그대로 둘 수 있습니다. 그러면 어떻게 되는지 물어보세요.',
    'alternative-bridge': '브리지: 빈자리 양옆 치아에 거는 인공 치아입니다.',
    'alternative-denture': '틀니: 끼웠다 빼는 인공 치아입니다.',
    // Recovery: after removal.
    'phase-removal': '처음 며칠',
    'normal-oozing': '피가 조금 나고 침이 분홍빛일 수 있습니다.',
    'normal-swelling': '붓기는 2~3일째에 가장 심합니다.',
    'normal-mild-pain': '가벼운 통증은 정상입니다. 2~3일 지나면 줄어듭니다.',
    'normal-numb': '마취가 풀릴 때까지 입이 얼얼합니다.',
    'care-gauze': '안내받은 대로 거즈를 물고 계세요.',
    'care-cold-pack': '볼에 냉찜질을 하세요.',
    'care-cool-food': '부드럽고 차가운 음식을 드세요.',
    'care-salt-water': '수술 24시간 뒤부터 따뜻한 소금물로 부드럽게 헹구세요.',
    'care-head-up': '처음 2~3일 밤에는 머리를 높이고 주무세요.',
    'care-antiseptic-rinse': '클로르헥시딘 가글을 받으셨다면 하루 두 번 쓰세요.',
    'care-brush-others': '다른 치아는 평소처럼 닦으세요.',
    // Recovery: the gum.
    'phase-gum': '잇몸이 아무는 시기',
    'care-soft-food': '부드러운 음식을 드세요.',
    'care-keep-clean': '매일 깨끗하게 관리하세요.',
    // Recovery: the bone.
    'phase-bone': '뼈가 아무는 시기',
    'care-temporary-tooth': '임시 치아는 안내받은 대로 쓰세요.',
    // Recovery: the new implant.
    'phase-new-implant': '새 임플란트',
    'normal-restart':
      '바로 심지 않았다면 새 임플란트는 60일에서 180일 사이에 심습니다. 그때부터 첫 임플란트처럼 0일차부터 다시 시작합니다.',
    'care-lifelong': '뼈와 붙는 것이 목표입니다. 붙은 뒤에도 평생 관리가 필요합니다.',
    // Restrictions.
    'restriction-smoking':
      '적어도 임플란트가 뼈와 붙을 때까지(약 2~6개월) 담배를 피우지 마세요. 아예 끊으시면 가장 좋습니다. 저희가 도와드리겠습니다.',
    'restriction-alcohol': '술은 2주쯤, 또는 치과의사가 말한 기간만큼 피하세요.',
    'restriction-exercise': '3~5일 동안 심한 운동은 피하세요.',
    'restriction-rinsing': '수술 당일에는 입안을 헹구지 마세요.',
    'restriction-hot-food': '수술 당일에는 뜨거운 음식과 음료를 피하세요.',
    'restriction-straws': '수술 당일에는 빨대를 쓰지 마세요.',
    'restriction-brushing': '처음에는 상처를 닦지 마세요. 시작할 때는 치과에서 알려 드립니다.',
    'restriction-poking': '빈자리를 혀나 손가락으로 건드리지 마세요.',
    'restriction-load': '치과의사가 괜찮다고 할 때까지 그 자리로 씹지 마세요.',
    // Visits and milestones.
    'visit-stitches': '상처가 아무는지 봅니다.',
    'visit-gum': '잇몸이 아무는 상태를 확인합니다.',
    'visit-bone': '다음 단계 전에 엑스레이로 뼈를 확인합니다.',
    'visit-fitting': '새 크라운을 끼웁니다.',
    'visit-regular': '정기 검진을 받습니다.',
    'milestone-crown': '새 크라운을 끼웁니다.',
  },
  review: DRAFT,
};
