import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { glutealFatTransfer } from './gluteal-fat-transfer.ts';

/** The buttock fat transfer in Korean. */
export const glutealFatTransferKo: ProcedureWords<typeof glutealFatTransfer> = {
  locale: 'ko',
  name: '엉덩이 지방이식',
  synonyms: ['엉덩이 자가지방이식', 'BBL'],
  statements: {
    // Before anything else.
    'safety-death':
      '엉덩이 지방이식은 지방이 폐로 들어가 사망할 위험이 있습니다. 이보다 사망률이 높은 미용 성형수술은 없습니다.',
    'safety-under-skin':
      '지방은 반드시 피부 아래에만 넣어야 합니다. 근육 속이나 근육 아래에는 절대 넣으면 안 됩니다. 근육에 넣으면 사망 위험이 최대 16배까지 높아집니다.',
    'safety-surgeon':
      '자격을 갖춘 외과 의사가, 지방을 넣는 동안 초음파를 보면서 해야 합니다. 손의 감각만으로는 부족합니다.',
    'safety-no-label': '이 수술에는 ‘승인’이라는 표시가 따로 없습니다.',
    'safety-ask':
      '누가 수술하는지, 지방을 어디에 넣는지, 초음파를 쓰는지 물어보세요. 이 질문에 답하지 못하는 병원에서는 받지 마세요.',
    'safety-filler': '대신 엉덩이에 필러를 맞지 마세요. 그 시술로도 사람이 사망했습니다.',
    'safety-time':
      '집도의가 하루에 수술을 몇 건 하는지 물어보세요. 한 연구에서 사망은 대부분 아주 많은 수술을 하는 저가 병원에서 일어났습니다.',
    // What it is.
    summary: '몸의 다른 부위에서 뺀 지방을 엉덩이 피부 아래에 넣습니다. 엉덩이의 볼륨이 커집니다.',
    'body-location': '엉덩이입니다. 지방은 배, 골반 옆, 허리, 허벅지에서 뺍니다.',
    'indication-volume': '엉덩이의 볼륨을 키우고 싶습니다.',
    // Before.
    'preparation-smoking':
      '담배를 피우신다면 수술 몇 주 전부터 끊어 주세요. 기간은 저희에게 물어보세요. 저희가 도와드리겠습니다.',
    'preparation-hormones': '피임약이나 호르몬 약을 드시는지, 비행기를 탈 계획이 있는지 알려 주세요.',
    'preparation-weight-medicine':
      '체중이나 당뇨병 때문에 GLP-1 약을 쓰시나요? 약 이름과 마지막으로 쓴 날짜를 알려 주세요. 대부분은 계속 쓸 수 있습니다. 수술 전 24시간 동안 맑은 음료만 드시라고 안내할 수 있습니다. 스스로 끊지 마세요.',
    'preparation-sleep-and-clots': '코골이나 수면무호흡증이 있거나 혈전이 생긴 적이 있으면 알려 주세요.',
    'preparation-company': '첫날 밤 함께 있어 줄 사람을 미리 정해 두세요.',
    // Steps.
    'step-consult':
      '어떤 점이 마음에 걸리는지, 무엇을 바라는지 말씀해 주세요. 좋은 점, 위험, 다른 방법, 치료하지 않는 방법에 대해 들으실 수 있습니다. 누가 수술하는지, 경험은 어떤지, 재수술 비용은 얼마인지 물어보세요. 시간을 두고 결정하세요.',
    'step-lie': '엎드려서 엉덩관절을 굽힌 자세를 합니다.',
    'step-harvest': '가는 관으로 지방을 빨아냅니다(지방흡입).',
    'step-prepare': '지방을 가라앉히거나 씻거나 원심분리하거나 거릅니다.',
    'step-inject':
      '피부 아래, 근육보다 위쪽에 가는 길을 내며 지방을 넣습니다. 지방이 어디로 가는지 초음파로 확인합니다.',
    'anaesthesia-general': '전신마취를 합니다. 잠든 상태라 아무것도 느끼지 못합니다.',
    duration: '저희가 가진 자료에는 보통 걸리는 시간이 없습니다. 집도의에게 물어보세요.',
    setting: '수술실에서 합니다. 그날 귀가하는지 물어보세요.',
    'material-own-fat': '본인의 지방입니다. 지방이식은 볼륨을 더합니다. 줄기세포에 관한 주장은 입증되지 않았습니다.',
    // What can be expected.
    'outcome-retention': '지방의 일부가 남습니다. 남는 양은 사람마다 많이 다릅니다.',
    longevity: '생착한 지방은 여러 해 갈 수 있습니다. 한 병원은 약 3분의 1이 없어진다고 말합니다.',
    // What can go wrong.
    'complication-death': '지방이 폐로 들어가(지방색전증) 사망합니다. 연구마다 차이가 큽니다.',
    'complication-embolism': '지방이 폐로 들어가지만(지방색전증) 목숨은 건집니다.',
    'complication-any': '작은 문제와 큰 문제를 모두 합한 것입니다.',
    'complication-serious': '심각한 문제입니다. 사망이 모두 들어 있지는 않습니다.',
    'mechanism-several': '여러 문제를 함께 센 수치입니다.',
    'complication-infection': '엉덩이나 지방을 뺀 곳이 감염됩니다.',
    'complication-seroma': '피부 아래에 물이 고입니다(장액종).',
    'complication-nerve': '다리로 가는 큰 신경(좌골신경)이 다칩니다.',
    'complication-shape': '모양이 고르지 않습니다.',
    'complication-fat-loss': '바란 것보다 지방이 더 많이 없어집니다.',
    'complication-lumps': '지방이 죽습니다. 멍울, 지방 낭종, 단단한 부분이 남습니다.',
    'complication-clot': '다리나 폐에 혈전이 생깁니다.',
    'complication-allergy': '심한 알레르기 반응이 나타납니다.',
    'complication-regret': '모습이 마음에 들지 않거나 외모 걱정이 전보다 심해집니다.',
    // Who may have to wait or choose something else.
    'caution-deep': '지방을 깊이 넣거나 많은 양을 넣을 계획입니다.',
    'caution-clot': '전에 혈전이 생긴 적이 있습니다.',
    'caution-smoking': '담배를 피웁니다.',
    'caution-weight': '키와 체중이 병원에서 정한 범위를 벗어납니다.',
    'caution-flight': '수술 뒤 7일 안에 비행기를 탈 계획입니다.',
    'caution-distress':
      '외모에 대한 생각이 하루의 많은 시간을 차지합니다. 수술로 나아지는 경우는 드뭅니다. 먼저 저희와 이야기해 주세요.',
    // Alternatives.
    'alternative-none': '치료하지 않기: 엉덩이를 지금 그대로 둘 수 있습니다.',
    'alternative-implant': '엉덩이 보형물: 그 나름의 위험이 있습니다.',
    // With other treatments.
    'combination-touch-up': '지방을 더 넣는 것은 빨라도 3개월 뒤입니다.',
    // What is known least.
    'evidence-weakest':
      '사망 외의 문제가 얼마나 자주 생기는지가 가장 덜 알려져 있습니다. 얼마나 오래 앉지 말아야 하는지도 잘 모릅니다.',
    // Recovery: the first days.
    'phase-first-days': '처음 며칠',
    'normal-sore': '아프고 멍이 듭니다.',
    'care-signs':
      '다음 증상을 외워 두세요. 가슴 통증, 숨참, 빠른 심장 박동, 실신, 파란 입술, 의식 혼란입니다. 하나라도 있으면 지금 응급 전화번호로 전화하세요. 병원에서 다시 전화할 때까지 기다리지 마세요.',
    'safety-walk': '자주 걸으세요.',
    'care-sleep': '엎드리거나 옆으로 누워 주무세요.',
    'care-garment': '한 달쯤 압박복을 입으세요.',
    // Recovery: the first weeks.
    'phase-early': '처음 2주',
    'normal-bruise': '아직 멍이 있습니다.',
    'phase-middle': '3~4주째',
    'normal-swelling': '붓기가 빠집니다.',
    'care-cushion': '앉을 때는 허벅지 아래에 방석을 받치세요.',
    // Recovery: settling.
    'phase-settling': '5~8주째',
    'normal-volume': '볼륨이 조금 줄어드는 것이 보입니다. 지방의 일부는 남지 않습니다.',
    'care-light-exercise': '가벼운 운동만 하세요.',
    // Recovery: the final shape, and after.
    'phase-final': '최종 모양',
    'normal-stable': '3~4개월쯤 지나면 모양이 더 변하지 않습니다.',
    'care-weight': '체중을 일정하게 유지하세요.',
    'phase-later': '그 이후',
    'normal-later': '생착한 지방은 여러 해 갈 수 있습니다.',
    'care-lump': '3개월이 지나 멍울이나 단단한 곳, 고르지 않은 모양이 있으면 말씀해 주세요.',
    // Restrictions.
    'restriction-sitting': '2~4주 동안 엉덩이를 대고 앉지 마세요.',
    'restriction-long-sitting': '적어도 3주 동안 오래 앉지 마세요. 4주까지는 먼저 물어보세요.',
    'restriction-lying': '2주 동안 등을 대고 눕지 마세요.',
    'restriction-smoking':
      '적어도 4~6주 동안 담배를 피우지 마세요. 아예 끊으시면 가장 좋습니다. 저희가 도와드리겠습니다.',
    'restriction-flying': '적어도 7일 동안 비행기를 타지 마세요. 6주까지는 먼저 물어보세요.',
    'restriction-exercise': '6~8주 동안 심한 운동은 피하세요.',
    'restriction-driving': '수면마취나 전신마취 뒤 24~48시간 동안 운전하거나 기계를 다루지 마세요.',
    // Visits and milestones.
    'visit-first': '수술 다음 날 진료합니다.',
    'visit-week': '일주일 뒤에 진료합니다.',
    'visit-final': '최종 모양을 확인합니다.',
    'milestone-work': '대부분 직장에 복귀합니다. 그러나 엉덩이를 대고 앉지는 않습니다.',
    'milestone-sitting': '저희와 상의한 뒤 다시 앉을 수 있습니다.',
    'milestone-exercise': '저희와 상의한 뒤 심한 운동이 가능합니다.',
    'milestone-shape': '최종 모양이 나타납니다.',
  },
  review: DRAFT,
};
