import { claim, type Claims } from '../claim.ts';

export const HEALTH_CLAIMS: Readonly<Record<'C-14' | 'C-15' | 'C-16' | 'C-17' | 'C-18', Claims>> = {
  'C-14': {
    en: claim(
      /light drinking (?:protects|helps)|(?:drinking|alcohol) (?:causes?|leads? to)/i,
      'Drinking causes implants to fail.',
    ),
    ko: claim(/가벼운 음주는|(?:음주|술)(?:는|은) [^.]*실패/, '음주는 임플란트 실패의 원인입니다.'),
    es: claim(/beber poco|(?:beber|alcohol) (?:causa|provoca)/i, 'El alcohol causa el fallo del implante.'),
  },
  'C-15': {
    en: claim(/\b(?:one|a|1) week\b[^.]*smok|smok[^.]*\b(?:one|a|1) week\b/i, 'Do not smoke for one week.'),
    ko: claim(
      /(?:일주일|1주)[^.]*(?:담배|금연)|(?:담배|금연)[^.]*(?:일주일|1주)/,
      '수술 뒤 일주일 동안 담배를 피우지 마세요.',
    ),
    es: claim(/\b(?:una|1) semana\b[^.]*fum|fum[^.]*\b(?:una|1) semana\b/i, 'No fume durante una semana.'),
  },
  'C-16': {
    en: claim(/diabetes (?:raises|causes|rules out)/i, 'Diabetes raises the risk of failure.'),
    ko: claim(/당뇨병(?:은|이 있으면) [^.]*(?:실패|할 수 없)/, '당뇨병이 있으면 실패하기 쉽습니다.'),
    es: claim(/diabetes (?:aumenta|sube|causa|impide)/i, 'La diabetes aumenta el riesgo de fallo.'),
  },
  'C-17': {
    en: claim(/(?:osteoporosis|weak bones?) (?:raises?|causes?|rules? out)/i, 'Osteoporosis raises the risk.'),
    ko: claim(/골다공증(?:은|이 있으면) [^.]*(?:실패|할 수 없)/, '골다공증은 실패 위험을 높입니다.'),
    es: claim(/(?:osteoporosis|huesos débiles) (?:aumenta|sube|causa|impide)/i, 'La osteoporosis aumenta el riesgo.'),
  },
  'C-18': {
    en: claim(/(?:must|need to|should|have to) (?:be )?stop(?:ped)?\b/i, 'Some bone medicines need to be stopped.'),
    ko: claim(/약(?:을|은) (?:끊어야|중단해야|끊으세요)/, '일부 뼈 약은 끊어야 합니다.'),
    es: claim(
      /(?:debe|deben|tiene que|hay que) (?:dejar|suspender|retrasar)|suspenda/i,
      'Hay que dejar algunos medicamentos para los huesos.',
    ),
  },
};
