import type { medicines as sentences } from '../statements/medicines.ts';

/** Medicines that no other theme has, in Korean. */
export const medicines: Readonly<Record<keyof typeof sentences, string>> = {
  'R15-patient': '항우울제를 끊지 마세요. 드시던 약을 계속 드세요. 저희는 알고 있기만 하면 됩니다.',
  'R15-clinician': '관련이 있을 뿐 원인이라는 증거는 아닙니다. 동의 과정에서 설명합니다. 우울증 자체도 중요합니다.',
  'R15-per-patient': '임플란트 실패, SSRI 복용 유무, 환자 기준',
  'R15-per-implant': '임플란트 실패, SSRI 복용 유무, 임플란트 기준',
  'R15-failing-users': 'SSRI 복용자의 임플란트 실패',
  'R15-failing-others': 'SSRI 비복용자의 임플란트 실패',
  'R15-difference': '임플란트 실패, SSRI에 따른 차이',
  'R16-patient': '드시던 약을 계속 드세요. 저희는 알고 있기만 하면 됩니다.',
  'R16-clinician':
    '관련이 있을 뿐 원인이라는 증거는 아닙니다. 필요성을 주치의와 검토하고 환자가 스스로 끊지 않게 합니다.',
  'R16-pool': '임플란트 실패, 위산 억제제 복용 유무',
  'R16-difference': '임플란트 실패, 위산 억제제에 따른 차이',
  'R42-patient': '이소트레티노인을 드신 적이 있으면 마지막으로 드신 때를 알려 주세요.',
  'R42-clinician': '기계적 박피와 완전 박피성 레이저에만 연기가 필요합니다.',
  'R42-label': '제품 설명서는 6개월을 기다리라고 합니다',
  'R42-no-delay': '피부 수술, 얕은 필링, 프락셔널 레이저: 연기할 근거가 충분하지 않습니다',
  'R42-ablative': '기계적 박피와 완전 박피성 레이저: 전문가 패널은 연기를 권합니다',
  'R43-patient':
    '한약, 건강식품, 진통제를 드시면 알려 주세요. 무엇이든 끊기 전에 먼저 물어보세요. 한약도 마찬가지입니다.',
  'R43-clinician': '출혈에 미치는 영향과 함께 목록을 만듭니다.',
};
