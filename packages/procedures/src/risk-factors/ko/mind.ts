import type { mind as sentences } from '../statements/mind.ts';

/** How people feel about their looks and lives, and what they choose, in Korean. */
export const mind: Readonly<Record<keyof typeof sentences, string>> = {
  'R32-patient': '답해 주셔서 감사합니다. 의료진이 직접 이야기를 나누겠습니다.',
  'R32-clinician':
    '선별검사 양성은 진단이 아닙니다. 선별 도구는 허락된 범위에서만 씁니다. 결과를 환자에게 보이지 않습니다.',
  'R32-screened-positive': '안면·안성형 환자의 신체이형장애 선별 양성',
  'R32-cosmetic': '미용 환자의 선별 양성',
  'R32-reconstructive': '재건 환자의 선별 양성',
  'R32-difference': '선별 양성, 미용 환자 대 재건 환자',
  'R32-suspected': '외과의가 이 장애를 의심한 환자',
  'R32-spotted': '외과의는 선별 양성 환자 43명 중 2명을 알아보았습니다',
  'R32-greece': '그리스 여성의 COPS 선별 양성',
  'R32-treatment': '미용 시술은 신체이형장애에 거의 도움이 되지 않으며 해가 될 수 있습니다',
  'R32-guideline': '코성형 전에 선별하도록 권하는 지침이 있습니다',
  'R32-cops': '눈에 거의 띄지 않는 특징에 COPS 총점이 40 이상이면 더 자세한 평가가 필요합니다',
  'R32-sensitivity': '정신과에서 BDDQ의 민감도',
  'R32-specificity': '정신과에서 BDDQ의 특이도',
  'R32-review': '한 종설은 BDDQ나 DCQ를 권합니다',
  'R33-patient': '저희와 따로 이야기하실 수 있습니다. 언제든지 마음을 바꾸셔도 됩니다.',
  'R33-clinician': '잠시 멈추고, 의뢰하며, 위기 상담 전화를 안내합니다.',
  'R49-patient': '선택은 본인의 몫입니다. 천천히 정하세요. 통역이 필요하거나 누가 강요하면 알려 주세요.',
  'R49-clinician':
    '동의 능력, 통역, 강요 여부, 나이 증명을 확인합니다. 잉글랜드에서는 18세 미만에게 미용 목적의 톡신과 필러를 하지 않습니다.',
  'R50-patient': '무엇이 달라지기를 바라는지 알려 주세요. 어떤 결과라면 실망하실지도 알려 주세요.',
  'R50-clinician': '기대와 어긋나면 시간을 더 두거나 시술하지 않습니다.',
};
