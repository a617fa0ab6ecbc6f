import { claim, type Claims } from '../claim.ts';

export const FAT_CLAIMS: Readonly<Record<'C-26' | 'C-27' | 'C-28' | 'C-29' | 'C-30', Claims>> = {
  'C-26': {
    en: claim(/most (?:widely )?(?:used|common|popular)[^.]*in the world|most popular/i, 'The most used in the world.'),
    ko: claim(/세계에서 가장|가장 (?:많이 하는|인기)/, '세계에서 가장 많이 하는 시술입니다.'),
    es: claim(/más (?:usad|común|popular)[^.]*del mundo|más popular/i, 'Es la técnica más usada del mundo.'),
  },
  'C-27': {
    en: claim(
      /only (?:approved|recognised)|fat[^.]* into the muscle|accepts? (?:a )?large/i,
      'The fat is injected into the muscle.',
    ),
    ko: claim(
      /유일하게 (?:승인|인정)|근육 (?:속|안)에 (?:지방을 )?(?:넣습|주사합)|많은 양의 지방을 넣을 수 있/,
      '지방을 근육 속에 넣습니다.',
    ),
    es: claim(
      /únic[oa] (?:\S+ )?aprobad|grasa se (?:pone|inyecta) en el músculo|admiten? (?:mucha|grandes)/i,
      'La grasa se inyecta en el músculo.',
    ),
  },
  'C-28': {
    en: claim(/only (?:drawback|downside|risk|problem)\b/i, 'The only drawback is that some fat is lost.'),
    ko: claim(/유일한 (?:단점|위험|문제)/, '유일한 단점은 지방이 흡수되는 것입니다.'),
    es: claim(/únic[oa] (?:inconveniente|desventaja|riesgo|problema)/i, 'El único inconveniente es la reabsorción.'),
  },
  'C-29': {
    en: claim(/rejuvenat|stem cell(?!s are not proven)/i, 'The fat gives stem cells that renew the skin.'),
    ko: claim(/회춘|젊어지|줄기세포(?!에 관한 주장은 입증되지)/, '줄기세포가 피부를 되살립니다.'),
    es: claim(/rejuvenec|células madre(?! no están probadas)/i, 'Las células madre renuevan la piel.'),
  },
  'C-30': {
    en: claim(/long[- ]lasting|excellent/i, 'The result in the hands is long-lasting.'),
    ko: claim(/결과가 (?:아주 )?오래|뛰어난 결과/, '손은 결과가 오래 갑니다.'),
    es: claim(
      /resultados? (?:es |son )?(?:muy )?(?:durader|favorable|excelente)/i,
      'En las manos el resultado es muy duradero.',
    ),
  },
};
