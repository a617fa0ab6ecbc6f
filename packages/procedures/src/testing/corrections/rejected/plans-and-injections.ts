import { claim, type Claims } from '../claim.ts';

export const INJECTION_CLAIMS: Readonly<Record<'C-23' | 'C-24' | 'C-25', Claims>> = {
  'C-23': {
    en: claim(/cosmetic surgeon|or (?:a )?dermatologist/i, 'You see a skilled cosmetic surgeon or dermatologist.'),
    ko: claim(/미용 (?:외과|성형외과) ?의사|피부과/, '미용 외과 의사나 피부과 의사가 상담합니다.'),
    es: claim(/cirujan[oa] estétic|dermatólog/i, 'Le ve un cirujano estético o un dermatólogo.'),
  },
  'C-24': {
    en: claim(/botox|anti-?wrinkle/i, 'A neuromodulator like Botox.'),
    ko: claim(/보톡스|주름 (?:개선 )?주사/, '보톡스 같은 약입니다.'),
    es: claim(/b[oó]tox|antiarrugas/i, 'Un medicamento como el bótox.'),
  },
  'C-25': {
    en: claim(
      /(?:swelling|bruis\w+)[^.]* in (?:a few )?days (?:to|or) (?:a few )?weeks/i,
      'Swelling goes down in a few days to weeks.',
    ),
    ko: claim(/(?:붓기|부기|멍)[^.]*며칠(?:에서|이나) 몇 주 (?:안|이내|뒤)/, '붓기는 며칠에서 몇 주 안에 빠집니다.'),
    es: claim(
      /(?:hinchazón|moretones)[^.]* en (?:unos |pocos )?días o (?:pocas )?semanas/i,
      'La hinchazón se va en pocos días o semanas.',
    ),
  },
};
