import { claim, type Claims } from './claim.ts';

/** Words that promise or reassure without ground, wherever they stand. */
const PROMISES: Readonly<Record<string, Claims>> = {
  safe: {
    en: claim(/\b(?:un)?safe/i, 'It is safe.'),
    ko: claim(/안전/, '안전한 수술입니다.'),
    es: claim(/(?<!está )\bsegur(?:[oa]s?\b(?! médic)|idad)/i, 'Es una cirugía segura.'),
  },
  painless: {
    en: claim(/painless|pain-free|without pain/i, 'The injection is painless.'),
    ko: claim(/무통|통증 없|(?<!많이 )아프지 않(?:습|은)/, '통증 없이 끝납니다.'),
    es: claim(/indolor|sin dolor/i, 'La inyección es indolora.'),
  },
  permanent: {
    en: claim(/permanent|forever/i, 'The result is permanent.'),
    ko: claim(/영구|영원/, '결과가 영구적입니다.'),
    es: claim(/permanente|para siempre/i, 'El resultado es permanente.'),
  },
  natural: {
    en: claim(/natural/i, 'It looks natural.'),
    ko: claim(/자연스|자연 ?치아|천연/, '자연스러워 보입니다.'),
    es: claim(/natural/i, 'Se ve natural.'),
  },
  guaranteed: {
    en: claim(/guarante|perfect/i, 'We guarantee the result.'),
    ko: claim(/보장|완벽|100%/, '결과를 보장합니다.'),
    es: claim(/garanti|perfect/i, 'Garantizamos el resultado.'),
  },
  'no downtime': {
    en: claim(/down-?time/i, 'There is no downtime.'),
    ko: claim(/다운타임|회복 (?:기간|시간)이? ?(?:없|필요 없)|바로 일상/, '회복 기간이 없습니다.'),
    es: claim(/sin (?:tiempo de )?(?:baja|recuperación)|sin reposo/i, 'Se hace sin tiempo de recuperación.'),
  },
  'stem cell rejuvenation': {
    en: claim(/stem cell(?!s are not proven)|rejuvenat/i, 'The skin gets stem cell rejuvenation.'),
    ko: claim(/줄기세포(?!에 관한 주장은 입증되지)|회춘/, '줄기세포로 피부를 되살립니다.'),
    es: claim(/células madre(?! no están probadas)|rejuvenec/i, 'Ofrece rejuvenecimiento con células madre.'),
  },
  'only approved': {
    en: claim(/only approved/i, 'It is the only approved way.'),
    ko: claim(/유일(?:하게|한) (?:승인|허가)/, '유일하게 승인된 방법입니다.'),
    es: claim(/únic[oa] (?:\S+ )?(?:aprobad|autorizad)/i, 'Es el único método aprobado.'),
  },
  'boosts confidence': {
    en: claim(/confiden(?:t\b|ce)|happi|self-esteem/i, 'It boosts your confidence.'),
    ko: claim(/자신감|자존감|행복/, '자신감이 높아집니다.'),
    es: claim(/confianza en|autoestima|felicidad|más feliz/i, 'Aumenta su autoestima.'),
  },
  scarless: {
    en: claim(/scarless|no scars?\b|scar-free/i, 'The operation is scarless.'),
    ko: claim(/흉터(?:가|는)? ?(?:없|남지 않)|무흉터/, '흉터가 남지 않습니다.'),
    es: claim(/sin (?:dejar )?cicatri/i, 'La cirugía es sin cicatrices.'),
  },
  'lunch-break': {
    en: claim(/lunch/i, 'You can have it in a lunch break.'),
    ko: claim(/점심/, '점심시간에 받으실 수 있습니다.'),
    es: claim(/hora d(?:e la comida|el almuerzo)|exprés/i, 'Se hace en la hora de la comida.'),
  },
  'anti-wrinkle injections': {
    en: claim(/anti-?\s?wrinkle/i, 'We give anti-wrinkle injections.'),
    ko: claim(/주름 (?:개선 |방지 )?주사|안티 ?에이징/, '주름 개선 주사를 놓습니다.'),
    es: claim(/anti-?\s?arrugas/i, 'Ponemos inyecciones antiarrugas.'),
  },
};

/** A body does not "reject" an implant as it rejects an organ; and nothing is without side effects. */
const MISLEADING: Readonly<Record<string, Claims>> = {
  rejection: {
    en: claim(/rejection/i, 'There is a risk of rejection.'),
    ko: claim(/거부 반응|부작용 없/, '거부 반응이 생길 수 있습니다.'),
    es: claim(/rechazo/i, 'Hay riesgo de rechazo.'),
  },
};

/** Trade names of prescription medicines, the same in every language but for their letters. */
const BRANDS = {
  latin:
    /b[oó]tox|dysport|xeomin|bocouture|azzalure|letybo|jeuveau|daxxify|prolia|xgeva|fosamax|boniva|evenity|zometa|forteo|ozempic|wegovy|mounjaro|saxenda|accutane/i,
  hangul: /보톡스|디스포트|제오민|메디톡신|나보타|보툴렉스|프롤리아|포사맥스|이베니티|위고비|오젬픽|마운자로|삭센다/,
};

export const FORBIDDEN: Readonly<Record<string, Claims>> = {
  ...PROMISES,
  ...MISLEADING,
  'a brand of a prescription medicine': {
    en: claim(BRANDS.latin, 'Some people call it Botox.'),
    ko: claim(new RegExp(`${BRANDS.latin.source}|${BRANDS.hangul.source}`, 'i'), '흔히 보톡스라고 합니다.'),
    es: claim(BRANDS.latin, 'Mucha gente lo llama bótox.'),
  },
};
