import { DRAFT } from '@osseo/core';
import type { ProcedureWords } from '../../model/procedure.ts';
import type { dermalFiller } from './dermal-filler.ts';

/** The dermal filler in Korean. */
export const dermalFillerKo: ProcedureWords<typeof dermalFiller> = {
  locale: 'ko',
  name: '필러',
  synonyms: ['성형용 필러', '조직수복용생체재료'],
  statements: {
    'safety-act-at-once':
      '필러를 맞는 중이나 맞은 뒤 다음 신호가 하나라도 있으면 지금 응급 전화번호로 전화하세요. 시력이 달라지거나 눈이 몹시 아프거나 눈꺼풀이 처집니다. 피부가 하얗거나 회색, 푸른색이 되거나 얼룩지거나 몹시 아픕니다. 얼굴 한쪽이 처지거나 팔이나 다리에 힘이 없습니다. 말하기 어렵거나 갑자기 정신이 흐릿하거나 머리가 전에 없이 심하게 아픕니다. 병원에서 다시 전화할 때까지 기다리지 마세요. 필러가 혈관을 막을 수 있습니다.',
    // What it is.
    summary:
      '필러는 피부 아래에 주사하는 젤입니다. 주름과 파인 곳을 채우거나 얼굴이나 손등에 볼륨을 더합니다. 대부분의 필러는 시간이 지나면 효과가 줄어듭니다.',
    'body-location': '얼굴이나 손등입니다.',
    'indication-folds': '얼굴의 주름이나 파인 곳이 마음에 걸립니다.',
    'indication-volume': '입술, 볼, 턱끝, 턱선, 눈 밑, 손등에 볼륨을 더하고 싶습니다.',
    // Before.
    'preparation-earlier-filler':
      '예전에 맞은 필러가 몇 년 뒤에도 남아 있을 수 있습니다. 무엇을, 언제, 어디에 맞았는지 알려 주세요.',
    // What the clinic has in place.
    'safety-hyaluronidase': '히알루로니다아제를 바로 쓸 수 있어야 합니다. 히알루론산 필러를 녹이는 약입니다.',
    'safety-plan': '혈관이 막혔을 때 따를 계획이 문서로 있어야 합니다.',
    'safety-eye-hospital': '안과 병원과 연락할 길이 있어야 합니다.',
    // Steps.
    'step-consult':
      '어떤 점이 마음에 걸리는지, 무엇을 바라는지 말씀해 주세요. 좋은 점, 위험, 다른 방법, 치료하지 않는 방법에 대해 들으실 수 있습니다. 어떤 교육을 받았는지, 어디에 등록되어 있는지, 각 부분을 누가 하는지 물어보세요. 시간을 두고 결정하세요.',
    'step-consent': '시력을 잃을 수 있다는 설명을 듣습니다. 그런 다음 받을지 말지 정합니다.',
    'step-prepare': '사진을 찍습니다. 피부를 닦고 마취합니다.',
    'step-inject': '바늘이나 끝이 뭉툭한 관(캐뉼라)으로 필러를 조금씩 천천히 넣습니다.',
    'step-massage': '필러에 따라 마사지로 모양을 다듬습니다.',
    'anaesthesia-topical': '마취 크림을 바릅니다.',
    duration: '약 20~30분이 걸립니다.',
    setting: '어디에서 받고 언제 귀가하는지 물어보세요.',
    // Materials.
    'material-hyaluronic-acid': '히알루론산: 녹이는 약(히알루로니다아제)이 있습니다.',
    'material-calcium': '칼슘 하이드록실아파타이트: 뼈에도 있는 미네랄입니다.',
    'material-polylactic-acid': '폴리-L-락트산: 몸에서 분해되는 인공 재료입니다.',
    'safety-silicone-oil': '실리콘 오일입니다. 누구에게도 권해서는 안 됩니다.',
    // What can be expected.
    'outcome-effect': '그 부위가 차오르거나 파인 곳이 얕아 보입니다.',
    longevity: '대부분의 필러는 약 6~18개월 갑니다. 영상 검사에는 몇 년 동안 필러가 보일 수 있습니다.',
    // What can go wrong.
    'complication-blockage-needle': '바늘로 넣은 필러가 혈관을 막습니다. 피부가 괴사할 수 있습니다.',
    'complication-blockage-cannula':
      '끝이 뭉툭한 관(캐뉼라)으로 넣은 필러가 혈관을 막습니다. 피부가 괴사할 수 있습니다.',
    'complication-sight-loss':
      '필러가 눈의 동맥으로 들어갑니다. 시력을 잃고, 돌아오지 않는 경우가 많습니다. 대부분의 보고는 미간이나 코에 맞은 필러에 관한 것입니다.',
    'complication-stroke': '필러가 뇌의 동맥으로 들어갑니다. 이것이 뇌졸중입니다.',
    'complication-delayed-reaction':
      '한참 뒤에 몸이 필러에 반응해 그 부위가 붓습니다. 병을 앓거나 백신을 맞거나 치과 치료를 받은 뒤에 생길 수 있습니다.',
    'complication-cold-sores': '시술 뒤 며칠 사이에 입술 포진이 다시 생깁니다.',
    'complication-infection': '그 부위가 감염됩니다.',
    'complication-lumps': '멍울이 보이거나 만져집니다.',
    'complication-movement': '필러가 다른 곳으로 옮겨 갑니다.',
    'complication-colour': '피부색이 변합니다.',
    'complication-allergy': '심한 알레르기 반응이 나타납니다.',
    'complication-regret': '모습이 마음에 들지 않거나 외모 걱정이 전보다 심해집니다.',
    // Who may have to wait or choose something else.
    'caution-infection': '필러를 넣을 곳에 감염이나 입술 포진이 있습니다.',
    'caution-high-risk-areas': '미간, 코, 이마, 눈 주위에 필러를 맞고 싶습니다. 이곳은 혈관이 막힐 위험이 가장 큽니다.',
    'caution-body': '가슴, 엉덩이, 종아리에 필러를 맞고 싶습니다. 필러는 그곳에 쓰도록 만든 것이 아닙니다.',
    'caution-lasting-filler': '그 부위에 몸에서 분해되지 않는 필러가 있습니다.',
    'caution-pregnancy': '임신 중이거나 수유 중입니다. 이 시기의 필러는 충분히 검증되지 않았습니다.',
    'caution-allergy': '필러, 리도카인, 세균에서 나온 단백질에 알레르기가 있습니다.',
    'caution-bleeding': '출혈 문제가 있습니다. 혈전 예방약(항응고제)을 스스로 끊지 마세요.',
    'caution-autoimmune': '지금 활동 중인 자가면역 질환이 있습니다.',
    'caution-distress':
      '외모에 대한 생각이 하루의 많은 시간을 차지합니다. 시술로 나아지는 경우는 드뭅니다. 먼저 저희와 이야기해 주세요.',
    'caution-age': '만 18세 미만입니다. 미국에서는 만 22세부터 필러가 허가되어 있습니다.',
    // Alternatives.
    'alternative-none': '치료하지 않기: 얼굴이나 손을 지금 그대로 둘 수 있습니다.',
    'alternative-toxin': '보툴리눔 톡신 A형: 근육의 힘을 빼는 처방약입니다.',
    'alternative-fat': '지방이식: 몸의 다른 부위에서 뺀 지방을 주사합니다. 일부는 남지 않습니다.',
    'alternative-implant': '보형물: 뼈 위에 단단한 재료를 넣습니다.',
    // With other treatments.
    'combination-toxin':
      '보툴리눔 톡신은 같은 날, 필러 전이나 뒤에 맞을 수 있습니다. 또는 둘 사이에 1~2주 간격을 두세요.',
    'combination-energy-device': '레이저나 다른 에너지 시술을 먼저 하고 필러를 맞습니다.',
    'combination-rhinoplasty': '코 수술 전에는 코에 있는 필러를 녹이거나 기다립니다.',
    'combination-facial-implant':
      '얼굴뼈 수술이나 보형물 수술을 필러보다 먼저 합니다. 그 자리에 전에 맞은 필러는 녹이거나 기다립니다.',
    'combination-dental-work': '필러와 치과 치료는 약 2주 간격을 두세요.',
    'combination-vaccine': '필러와 백신은 약 2주 간격을 두세요. 필러 때문에 백신을 거르지 마세요.',
    // What is known least.
    'evidence-weakest': '필러와 치과 치료나 백신 사이에 얼마나 기다려야 하는지가 가장 덜 알려져 있습니다.',
    // Recovery: the first hours.
    'phase-first-hours': '처음 몇 시간',
    'normal-first-hours': '그 부위가 붉거나 붓거나 만지면 아프거나 멍들 수 있습니다.',
    'care-watch':
      '피부색과 시력을 살펴보세요. 피부색이 어두우면 변화가 다르게 보일 수 있습니다. 응급 전화번호를 가까이 두세요.',
    // Recovery: the first days.
    'phase-early': '처음 며칠',
    'normal-swelling': '이때 가장 많이 붓습니다. 입술이 특히 그렇습니다.',
    // Recovery: settling.
    'phase-settling': '자리 잡는 시기',
    'normal-settling': '멍은 1~10일이면 옅어집니다. 주사로 생긴 증상은 대부분 2주 안에 낫습니다.',
    'care-report': '멍울이 있거나, 병을 앓거나 백신을 맞은 뒤에 부으면 알려 주세요. 필요할 때 진료를 받으세요.',
    // Recovery: the months and years after.
    'phase-late': '효과가 줄어드는 시기',
    'normal-fading': '효과가 조금씩 줄어듭니다.',
    'phase-later': '그 이후',
    // Restrictions.
    'restriction-make-up': '6~12시간 동안 화장을 하지 마세요.',
    'restriction-alcohol': '시술 당일에는 술을 드시지 마세요.',
    'restriction-sauna': '시술 당일에는 사우나와 찜질방에 가지 마세요.',
    'restriction-exercise': '시술 당일에는 심한 운동을 피하세요.',
    'restriction-massage': '3일째까지 그 부위를 문지르거나 마사지하지 마세요.',
    'restriction-flying': '4일째까지 비행기를 타지 마세요. 7일째까지는 먼저 물어보세요.',
    'restriction-dental-work': '3일째까지 치과 치료를 받지 마세요. 2주까지는 먼저 물어보세요.',
    // Visits and milestones.
    'visit-message': '메시지를 드립니다. 혈관이 막힌 신호가 있는지 여쭤봅니다.',
    'visit-review': '결과를 살펴봅니다.',
    'milestone-bruise': '멍이 옅어졌습니다.',
    'milestone-fading': '효과가 줄어들었습니다.',
  },
  review: DRAFT,
};
