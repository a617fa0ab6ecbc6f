import { claim, type Claims } from '../claim.ts';

export const DENTAL_CLAIMS: Readonly<Record<'C-11' | 'C-12' | 'C-13' | 'C-19' | 'C-20' | 'C-21' | 'C-22', Claims>> = {
  'C-11': {
    en: claim(/success rate|rarely fails?/i, 'Implants have a success rate over 90%.'),
    ko: claim(/성공률|실패하는 (?:일|경우)는? 드/, '임플란트의 성공률은 90%가 넘습니다.'),
    es: claim(/tasa de éxito|(?:rara vez|casi nunca) falla/i, 'Los implantes tienen una tasa de éxito mayor del 90%.'),
  },
  'C-12': {
    en: claim(/within (?:one|a|1|the first) month\b/i, 'Failure shows within one month.'),
    ko: claim(/(?:한 달|1개월) (?:안|이내)/, '실패는 한 달 안에 알 수 있습니다.'),
    es: claim(/en (?:el primer|un) mes\b/i, 'El fallo se nota en el primer mes.'),
  },
  'C-13': {
    en: claim(/always (?:causes?|gives?|has|have) symptoms/i, 'A failed implant always gives symptoms.'),
    ko: claim(/(?:항상|반드시|늘) 증상/, '실패하면 반드시 증상이 나타납니다.'),
    es: claim(/siempre (?:da|causa|hay|tiene) síntomas/i, 'Un implante que falla siempre da síntomas.'),
  },
  'C-19': {
    en: claim(
      /new implant[^.]*(?:right away|straight away|immediately)|always (?:needs?|gets?) a (?:bone )?graft/i,
      'The new implant goes in immediately.',
    ),
    ko: claim(/새 임플란트(?:를|는) (?:항상|언제나|곧바로)|항상 뼈이식/, '새 임플란트를 곧바로 심습니다.'),
    es: claim(/implante nuevo[^.]*(?:siempre|de inmediato)/i, 'El implante nuevo se pone de inmediato.'),
  },
  'C-20': {
    en: claim(
      /stronger implant|(?:second|new|next) implant[^.]*(?:stronger|longer than)/i,
      'The next implant holds longer than the first.',
    ),
    ko: claim(/더 (?:튼튼한|강한) 임플란트|임플란트[^.]*더 오래/, '새 임플란트는 더 오래 갑니다.'),
    es: claim(/implante[^.]*(?:más fuerte|dura más)/i, 'El implante nuevo dura más.'),
  },
  'C-21': {
    en: claim(/(?:like|as) (?:your own|natural|real) teeth/i, 'They are as stable as natural teeth.'),
    ko: claim(/(?:진짜|내|자연) ?치아(?:처럼|만큼)/, '자연 치아만큼 튼튼합니다.'),
    es: claim(/(?:como|que) (?:sus|los) dientes (?:propios|de verdad|naturales)/i, 'Son como los dientes propios.'),
  },
  'C-22': {
    en: claim(
      /bonding makes|part of the bone\b|cannot be told from (?:the )?bone/i,
      'The implant becomes part of the bone.',
    ),
    ko: claim(/뼈의 일부가|뼈와 구별/, '임플란트가 뼈의 일부가 됩니다.'),
    es: claim(/(?:forma|es|se vuelve) parte del hueso|no se distingue/i, 'El implante forma parte del hueso.'),
  },
};
