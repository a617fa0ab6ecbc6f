import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { botulinumToxin } from './botulinum-toxin.ts';

/** Botulinum toxin type A in Korean. */
export const botulinumToxinKo: ProcedureWords<typeof botulinumToxin> = {
  locale: 'ko',
  name: '보툴리눔 톡신',
  synonyms: ['보툴리눔 독소 A형', '톡신'],
  statements: {
    // What it is.
    summary:
      '보툴리눔 톡신 A형은 처방약입니다. 조금씩 주사하면 몇 달 동안 근육의 힘이 빠집니다. 그동안 그 근육 위의 주름이 옅어 보입니다.',
    'body-location': '얼굴 근육이며, 목 근육일 때도 있습니다.',
    'indication-licensed': '미간, 눈가, 이마의 주름이 마음에 걸립니다. 이 약은 이곳에 허가되어 있습니다.',
    'indication-off-label':
      '다른 부위는 허가 외 사용입니다. 턱끝, 씹는 근육(교근), 잇몸이 보이는 미소, 목이 그렇습니다. 허가 외 사용이란 그 용도로 허가받지 않았다는 뜻입니다.',
    // Before.
    'preparation-medicines': '쓰고 있는 약을 모두 알려 주세요. 어떤 약도 스스로 끊지 마세요.',
    'preparation-product': '어떤 제품을 쓰는지, 어디에서 왔는지 물어보세요.',
    // Steps.
    'step-consult':
      '어떤 점이 마음에 걸리는지, 무엇을 바라는지 말씀해 주세요. 좋은 점, 위험, 다른 방법, 치료하지 않는 방법에 대해 들으실 수 있습니다. 어떤 교육을 받았는지, 어디에 등록되어 있는지, 각 부분을 누가 하는지 물어보세요. 시간을 두고 결정하세요.',
    'step-prescriber': '약을 처방하는 사람을 직접 만납니다. 함께 결정합니다.',
    'step-inject': '여러 곳에 조금씩 주사합니다.',
    duration: '약 10~30분이 걸립니다.',
    setting: '어디에서 받고 언제 귀가하는지 물어보세요.',
    // Materials.
    'material-toxin': '보툴리눔 톡신 A형: 여러 종류가 있습니다. 모두 처방약입니다.',
    // What can be expected.
    'outcome-effect': '근육의 힘이 빠지고 그 위의 주름이 옅어 보입니다.',
    longevity: '효과는 약 3~4개월 갑니다. 2~6개월일 때도 있습니다.',
    // What can go wrong.
    'complication-any': '원치 않는 반응이 나타납니다. 두통, 피부 반응, 얼굴 근육에 힘이 빠지는 것이 가장 많습니다.',
    'complication-droop': '눈꺼풀이나 눈썹이 처집니다. 그날 바로 병원에 전화하세요.',
    'complication-double-vision': '물체가 둘로 보입니다. 바로 도움을 받으세요.',
    'complication-uneven-brow': '한쪽 눈썹이 더 높아 보입니다.',
    'complication-spread':
      '효과가 다른 근육으로 퍼집니다. 힘이 빠지거나 삼키거나 말하거나 숨쉬기가 어렵습니다. 지금 응급 전화번호로 전화하세요. 병원에서 다시 전화할 때까지 기다리지 마세요.',
    'complication-fake': '가짜 제품 때문에 심하게 앓습니다(보툴리눔 중독).',
    'complication-cold-sores': '시술 뒤 며칠 사이에 입술 포진이 다시 생깁니다.',
    'complication-allergy': '심한 알레르기 반응이 나타납니다.',
    'complication-regret': '모습이 마음에 들지 않거나 외모 걱정이 전보다 심해집니다.',
    // Who may have to wait or choose something else.
    'caution-infection': '주사할 곳에 감염이 있거나 몸이 아픕니다.',
    'caution-muscle-disease':
      '중증 근무력증, 램버트-이튼 증후군, 루게릭병 같은 신경과 근육의 병이 있습니다. 또는 얼굴 마비가 있습니다.',
    'caution-pregnancy': '임신 중이거나 수유 중입니다.',
    'caution-medicines':
      '정맥으로 맞는 항생제(아미노글리코사이드), 페니실라민, 퀴닌, 칼슘 차단제를 쓰고 있습니다. 어떤 약도 스스로 끊지 마세요.',
    'caution-distress':
      '외모에 대한 생각이 하루의 많은 시간을 차지합니다. 시술로 나아지는 경우는 드뭅니다. 먼저 저희와 이야기해 주세요.',
    'caution-age': '만 18세 미만입니다.',
    // Alternatives.
    'alternative-none': '치료하지 않기: 얼굴을 지금 그대로 둘 수 있습니다.',
    'alternative-filler': '필러: 젤을 주사합니다. 효과는 시간이 지나면 줄어듭니다.',
    // With other treatments.
    'combination-filler':
      '필러는 같은 날, 보툴리눔 톡신 전이나 뒤에 맞을 수 있습니다. 또는 둘 사이에 1~2주 간격을 두세요.',
    'combination-energy-device': '레이저나 다른 에너지 시술을 먼저 하고 보툴리눔 톡신을 맞습니다.',
    'combination-facial-implant': '얼굴뼈 수술이나 보형물 수술을 보툴리눔 톡신보다 먼저 합니다.',
    // What is known least.
    'evidence-weakest': '눈꺼풀이 얼마나 자주 처지는지가 가장 덜 알려져 있습니다.',
    // Recovery: the first day.
    'phase-first-day': '첫날',
    'normal-first-day': '주사한 곳이 조금 볼록해지거나 멍들거나 머리가 아픈 것은 흔합니다.',
    // Recovery: the effect sets in.
    'phase-onset': '효과가 나타나는 시기',
    'normal-onset': '효과는 2~3일째에 시작됩니다. 2주째에 가장 뚜렷합니다.',
    'care-wait': '2주가 되기 전에는 결과를 판단하지 마세요.',
    'care-tell': '걱정되는 점이 있으면 말씀해 주세요.',
    // Recovery: the effect, and after.
    'phase-effect': '효과가 이어지는 시기',
    'care-no-repeat': '너무 일찍 다시 맞지 마세요.',
    'phase-later': '그 뒤',
    'normal-later': '효과가 줄어들고 근육이 다시 움직입니다. 꼭 다시 맞아야 하는 것은 아닙니다.',
    // Restrictions.
    'restriction-massage': '시술 당일과 다음 날에는 그 부위를 문지르지 마세요. 3일째까지는 먼저 물어보세요.',
    'restriction-sun': '2일 동안 햇볕을 피하세요.',
    'restriction-sauna': '2일 동안 사우나와 찜질방에 가지 마세요.',
    // Visits and milestones.
    'visit-review': '결과를 살펴봅니다.',
    'visit-later': '효과가 줄어들면 다시 진료를 받으실 수 있습니다.',
    'milestone-starts': '효과가 나타나기 시작합니다.',
    'milestone-full': '효과가 다 나타납니다.',
    'milestone-fading': '효과가 줄어들었습니다.',
  },
  review: DRAFT,
};
