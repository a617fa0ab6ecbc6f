import { addressesOf } from '../../../seed-coverage/statement-address.ts';
import type { Said } from './said.ts';

export const DENTAL_IMPLANTS: readonly Said[] = [
  {
    correction: 'C-11',
    at: ['dental-implant/outcome-ten-years'],
    en: 'In place does not always mean trouble-free.',
    ko: '제자리에 있다고 해서 늘 문제가 없는 것은 아닙니다.',
    es: 'Estar en su sitio no siempre es estar sin problemas.',
  },
  {
    correction: 'C-12',
    at: ['dental-implant/complication-early-failure', 'implant-revision/complication-new-failure'],
    en: 'in the first weeks to months',
    ko: '처음 몇 주에서 몇 달 사이에 나타납니다',
    es: 'en las primeras semanas o meses',
  },
  {
    correction: 'C-12',
    at: [
      ...addressesOf(['dental-implant', 'mini-dental-implants'], 'complication-late-loss'),
      'implant-revision/complication-new-failure',
    ],
    en: 'can come years after',
    ko: '몇 년',
    es: 'años después',
  },
  {
    correction: 'C-13',
    at: addressesOf(['dental-implant', 'mini-dental-implants', 'implant-revision'], 'safety-silent-failure'),
    en: 'no symptoms. That is why checks matter.',
    ko: '그래서 검진이 중요합니다.',
    es: 'síntomas. Por eso importan los controles.',
  },
  {
    correction: 'C-19',
    at: ['implant-revision/step-wait'],
    en: 'Sometimes a new implant goes in at once. Often the bone needs 2 to 6 months first.',
    ko: '새 임플란트를 바로 심을 때도 있습니다. 먼저 뼈가 2~6개월 아물어야 할 때가 많습니다.',
    es: 'A veces el implante nuevo se pone enseguida. A menudo el hueso necesita primero entre 2 y 6 meses.',
  },
  {
    correction: 'C-19',
    at: ['implant-revision/step-graft'],
    en: 'Not everyone needs one.',
    ko: '모두에게 필요하지는 않습니다.',
    es: 'No hace falta siempre.',
  },
  {
    correction: 'C-20',
    at: ['implant-revision/longevity'],
    en: 'A second implant often works, but a bit less often than a first. Finding the cause comes first.',
    ko: '두 번째 임플란트도 잘되는 일이 많지만 첫 번째보다는 조금 적습니다. 원인을 찾는 것이 먼저입니다.',
    es: 'Un segundo implante suele ir bien, pero algo menos que el primero. Encontrar la causa es lo primero.',
  },
  {
    correction: 'C-20',
    at: ['risk-factors/R47-patient'],
    en: 'A second implant often works, but a bit less often than a first. We look for the cause first.',
    ko: '처음보다는 조금 덜합니다. 먼저 원인을 찾습니다.',
    es: 'Un segundo implante suele ir bien, pero un poco menos que el primero. Primero buscamos la causa.',
  },
  {
    correction: 'C-21',
    at: ['mini-dental-implants/summary'],
    en: 'They hold a denture more firmly. It does not feel the same as having your own teeth.',
    ko: '틀니를 더 단단히 잡아 줍니다. 원래 치아와 느낌이 같지는 않습니다.',
    es: 'Sujetan mejor una dentadura postiza. No es lo mismo que tener los dientes propios.',
  },
  {
    correction: 'C-21',
    at: ['mini-dental-implants/longevity'],
    en: 'about 7 years, best in the lower jaw with four implants. Expect upkeep of denture and clips.',
    ko: '약 7년까지 믿을 만한 자료가 있고, 아래턱에 네 개를 심었을 때 가장 좋습니다. 틀니와 클립은 꾸준히 손봐야 합니다.',
    es: 'unos 7 años, mejores en la mandíbula y con cuatro implantes. La dentadura y los clips necesitan cuidados.',
  },
  {
    correction: 'C-22',
    at: addressesOf(['dental-implant', 'mini-dental-implants', 'implant-revision'], 'care-lifelong'),
    en: 'Bonding is the goal. A bonded implant still needs lifelong care.',
    ko: '뼈와 붙는 것이 목표입니다. 붙은 뒤에도 평생 관리가 필요합니다.',
    es: 'La meta es que se una. Un implante unido sigue necesitando cuidados de por vida.',
  },
];
