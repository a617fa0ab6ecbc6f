import { DRAFT } from '@osseo/core';
import type { RecoveryRuleWords } from './recovery-rule-words.ts';

/** The rules of recovery in Korean. */
export const recoveryRulesKo: RecoveryRuleWords = {
  locale: 'ko',
  name: '답하신 내용',
  statements: {
    'smoking-until-cleared-because':
      '담배를 피우신다고 답하셨습니다. 흡연은 회복을 늦추고 실패할 가능성을 높입니다. 나았다고 저희가 말씀드릴 때까지 담배를 피우지 마세요. 아예 끊으시는 것이 가장 좋습니다.',
    'smoking-until-cleared-ask':
      '담배를 피우시는지 알지 못합니다. 얼마나 오래 담배를 피우지 않아야 하는지 저희에게 물어보세요.',
    'bonding-until-cleared-because':
      '당뇨병이 있다고 답하셨습니다. 혈당이 높으면 뼈와 붙는 시간이 더 길 수 있습니다. 뼈와 붙었다고 저희가 말할 때까지 임플란트로 씹지 마세요.',
    'bonding-until-cleared-ask':
      '당뇨병이 있는지 알지 못합니다. 언제부터 임플란트로 씹어도 되는지 저희에게 물어보세요.',
    'flying-until-cleared-because':
      '혈전, 호르몬, 암 또는 장거리 비행에 대해 답하셨습니다. 타도 된다고 저희가 말씀드릴 때까지 비행기를 타지 마세요.',
    'flying-until-cleared-ask':
      '혈전이 생기기 더 쉬운지 알지 못합니다. 언제부터 비행기를 타도 되는지 저희에게 물어보세요.',
    'watch-jawbone-because':
      '뼈 약에 대해 답하셨습니다. 이 약을 쓰면 드물게 턱뼈가 낫지 않을 수 있습니다. 그래서 이 신호를 살펴봐 주시기를 부탁드립니다. 약을 스스로 끊지 마세요.',
    'watch-jawbone-ask': '뼈 약을 쓰시는지 알지 못합니다. 입안에서 무엇을 살펴봐야 하는지 저희에게 물어보세요.',
    'watch-cold-sores-because':
      '입술 포진이 생긴다고 답하셨습니다. 필러를 맞은 뒤 1일에서 2일 사이에 다시 생길 수 있습니다.',
    'watch-cold-sores-ask':
      '입술 포진이 생기는지 알지 못합니다. 필러를 맞은 뒤 무엇을 살펴봐야 하는지 저희에게 물어보세요.',
    'watch-cold-sores-task': '1일째와 2일째에 입술 포진이 생겼는지 살펴보세요. 보이면 저희에게 전화하세요.',
    'earlier-cleaning-because':
      '잇몸병에 대해 답하셨습니다. 잇몸병을 앓고 나면 임플란트 주위 잇몸에 염증이 더 자주 생깁니다.',
    'earlier-cleaning-ask':
      '잇몸병을 앓으셨는지 알지 못합니다. 잇몸 관리를 얼마나 자주 받아야 하는지 저희에게 물어보세요.',
    'earlier-cleaning-visit': '수술 뒤 3개월에서 6개월 사이에 잇몸 관리를 받습니다.',
  },
  review: DRAFT,
};
