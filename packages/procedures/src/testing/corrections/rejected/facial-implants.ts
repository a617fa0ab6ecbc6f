import { claim, type Claims } from '../claim.ts';

export const FACIAL_IMPLANT_CLAIMS: Readonly<
  Record<'C-01' | 'C-02' | 'C-03' | 'C-04' | 'C-05' | 'C-06' | 'C-07' | 'C-08' | 'C-09' | 'C-10', Claims>
> = {
  'C-01': {
    en: claim(/(?:prevents?|stops?|protects? (?:you )?from) (?:an )?infection/i, 'A screw prevents infection.'),
    ko: claim(/감염을 (?:막|예방)/, '나사로 고정하면 감염을 막습니다.'),
    es: claim(/(?:evita|previene|impide) (?:la|una|las) infecci/i, 'Un tornillo evita la infección.'),
  },
  'C-02': {
    en: claim(/custom-made|tailor-made|(?:all|every) implants?[^.]* made for you/i, 'Custom-made implants are placed.'),
    ko: claim(/맞춤(?:으로)? ?제작|맞춤 보형물을 넣/, '맞춤 제작한 보형물을 넣습니다.'),
    es: claim(/a (?:la )?medida|todos los implantes[^.]*para usted/i, 'Se ponen implantes hechos a medida.'),
  },
  'C-03': {
    en: claim(/explains? the (?:whole|full|entire) (?:process|operation)/i, 'The surgeon explains the whole process.'),
    ko: claim(/과정을 (?:모두|전부|자세히) 설명/, '의사가 수술 과정을 모두 설명합니다.'),
    es: claim(/explica todo el proceso/i, 'El cirujano explica todo el proceso.'),
  },
  'C-04': {
    en: claim(/(?:comes?|breaks?) (?:out )?(?:only )?through the skin/i, 'A loose implant comes through the skin.'),
    ko: claim(/피부(?:로만|를 뚫고)/, '보형물이 피부를 뚫고 나옵니다.'),
    es: claim(/(?:sale|asoma) (?:solo )?por la piel/i, 'El implante sale por la piel.'),
  },
  'C-05': {
    en: claim(/perfect|fits? exactly|ensures?/i, 'Scans make sure that it fits exactly.'),
    ko: claim(/완벽|정확히 (?:맞|들어)|정확한 결과를 (?:보장|약속합)/, '보형물이 정확히 맞습니다.'),
    es: claim(/perfect|encaja (?:exact|just)|asegura (?:el|un) resultado/i, 'El implante encaja exactamente.'),
  },
  'C-06': {
    en: claim(/lasts? (?:forever|for life|a lifetime)|lifelong result/i, 'The implant lasts for life.'),
    ko: claim(/평생 (?:유지|갑|쓸|쓰)|영원/, '보형물은 평생 유지됩니다.'),
    es: claim(/duran? (?:para siempre|toda la vida)/i, 'El implante dura toda la vida.'),
  },
  'C-07': {
    en: claim(
      /(?:silicone|implants?) (?:bonds|fuses|grows|integrates) (?:with|into|to) (?:the |your )?(?:bone|tissue)|(?<!not )becomes? bone/i,
      'The implant integrates with the tissue.',
    ),
    ko: claim(/(?:실리콘|보형물)이 (?:뼈와|조직과) (?:붙|하나|결합)|뼈가 됩니다/, '보형물이 조직과 하나가 됩니다.'),
    es: claim(/(?:silicona|implante) se (?:integra|funde|suelda)|(?<!no )se hace hueso/i, 'El implante se integra.'),
  },
  'C-08': {
    en: claim(
      /(?:improves?|better|easier) (?:chewing|speaking|speech)|(?:chew|speak|talk) better/i,
      'A firm implant improves chewing.',
    ),
    ko: claim(/(?:씹는|말하는) 기능이 좋아|(?:씹기|말하기)가 (?:편해|쉬워|좋아)/, '씹기가 좋아집니다.'),
    es: claim(
      /mejora (?:la masticación|el habla)|(?:comer|masticar|hablar) mejor/i,
      'Con un implante firme puede masticar mejor.',
    ),
  },
  'C-09': {
    en: claim(/too (?:tight|secure|firm)/i, 'If it is fixed too firmly, it looks odd.'),
    ko: claim(/너무 (?:단단히|꽉|세게)/, '너무 단단히 고정하면 어색해 보입니다.'),
    es: claim(/demasiado (?:fij|firm|apret)/i, 'Si queda demasiado fijo, se ve extraño.'),
  },
  'C-10': {
    en: claim(/self-esteem|confidence|feel better about yourself|happier/i, 'It gives you more confidence.'),
    ko: claim(/자신감|자존감|행복해/, '자신감이 높아집니다.'),
    es: claim(/autoestima|confianza en|más feliz/i, 'Gana confianza en sí mismo.'),
  },
};
