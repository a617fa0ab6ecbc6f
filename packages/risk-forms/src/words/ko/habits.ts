import type { RiskFormWords } from '../../model/words.ts';

export const habits: Pick<RiskFormWords['factors'], 'R01' | 'R02' | 'R44'> = {
  R01: {
    topic: '흡연',
    why: '담배와 니코틴은 상처를 더디게 아물게 합니다. 알려 주시면 치료 계획을 더 잘 세울 수 있습니다.',
    items: {
      smoking: {
        text: '담배나 전자담배를 피우거나 니코틴을 사용하십니까?',
        options: { never: '피운 적 없음', stopped: '끊음', 'some-days': '가끔', 'every-day': '매일' },
      },
      'smoking-kinds': {
        text: '무엇을 사용하십니까?',
        help: '사용하시는 것을 모두 골라 주십시오.',
        options: {
          cigarettes: '일반 담배',
          'e-cigarettes': '액상형 전자담배',
          'heated-tobacco': '궐련형 전자담배',
          cigars: '시가 또는 파이프',
          shisha: '물담배',
          snus: '씹는 담배',
          'nicotine-replacement': '니코틴 패치 또는 껌',
          cannabis: '대마',
        },
      },
      'smoking-per-day': {
        text: '보통 하루에 담배를 몇 개비 피우십니까?',
        help: '숫자로 적어 주십시오. 피우지 않으시면 0을 적어 주십시오.',
      },
      'smoking-years': { text: '몇 년 동안 피우셨습니까?', help: '숫자로 적어 주십시오. 대략 적으셔도 됩니다.' },
      'smoking-stopped-on': { text: '언제 끊으셨습니까?', help: '연도와 월만 적으시면 됩니다.' },
      'smoking-help': { text: '금연하시는 데 도움을 원하십니까?' },
    },
    points: {
      'r01-healing':
        '담배를 얼마나 피우시는지 알려 주십시오. 담배를 피우면 더디게 아물고 실패할 가능성이 커집니다. 많이 피울수록 위험이 커집니다. 언제 끊으셔도 도움이 됩니다.',
      'r01-when-to-stop': '치료 전후에 몇 주 동안 금연해야 하는지 물어봐 주십시오.',
      'r01-help': '금연에 도움을 원하셨습니다. 말씀해 주시면 함께 계획하겠습니다.',
      'r01-stopped': '언제 담배를 끊으셨는지 알려 주십시오. 금연은 회복에 도움이 됩니다.',
    },
    rules: {
      'r01-stopped-long-ago': '금연한 지 3개월 이상. 재흡연 여부와 갑년을 확인하십시오.',
      'r01-stopped-recently': '금연한 지 3개월 미만. 원내 기준에 따라 시술 전후 금연을 합의하십시오.',
      'r01-some-days':
        '가끔 흡연 또는 니코틴 사용. 원내 기준에 따라 시술 전후 금연 기간을 정하십시오. 니코틴 대체제도 혈관을 수축시킵니다.',
      'r01-every-day-other-treatment':
        '매일 흡연 또는 니코틴 사용. 원내 기준에 따라 시술 전후 금연 기간을 정하십시오. 니코틴 대체제도 혈관을 수축시킵니다.',
      'r01-every-day':
        '매일 흡연 또는 니코틴 사용. 예약 전에 결정: 원내 기준의 전후 금연 기간, 금연 지원. 흡연량이 많을수록 위험이 커집니다.',
    },
  },
  R02: {
    topic: '음주',
    why: '술을 많이 드시면 더디게 아물고 피가 더 납니다. 모든 분께 똑같이 여쭙는 질문입니다. 세계보건기구의 AUDIT 설문에서 가져왔습니다.',
    items: {
      'alcohol-frequency': {
        text: '술을 얼마나 자주 드십니까?',
        options: {
          never: '전혀 마시지 않음',
          'monthly-or-less': '한 달에 한 번 이하',
          '2-4-a-month': '한 달에 2~4번',
          '2-3-a-week': '일주일에 2~3번',
          '4-or-more-a-week': '일주일에 4번 이상',
        },
      },
      'alcohol-drinks-per-day': {
        text: '술을 드시는 날에는 보통 몇 잔을 드십니까?',
        options: {
          '1-2': '1~2잔',
          '3-4': '3~4잔',
          '5-6': '5~6잔',
          '7-9': '7~9잔',
          '10-or-more': '10잔 이상',
        },
      },
      'alcohol-six-or-more': {
        text: '한 번에 6잔 이상 드시는 일이 얼마나 자주 있습니까?',
        options: {
          never: '전혀 없음',
          'less-than-monthly': '한 달에 한 번 미만',
          monthly: '한 달에 한 번',
          weekly: '일주일에 한 번',
          'daily-or-almost': '매일 또는 거의 매일',
        },
      },
    },
    points: {
      'r02-heavy-drinking':
        '술을 얼마나 드시는지 알려 주시면 그에 맞게 계획합니다. 술을 많이 드시면 더디게 아물고 피가 더 납니다.',
      'r02-how-long-to-avoid': '치료 전후에 얼마 동안 술을 피해야 하는지 물어봐 주십시오.',
    },
    notice:
      '음주에 관한 세 질문은 AUDIT-C이며, AUDIT(세계보건기구, 2001)에서 가져왔습니다. 한국어 문항은 자체 번역이며 타당도가 검증된 한국어판이 아닙니다.',
    rules: {
      'r02-daily-heavy': '진정 또는 전신마취 전, 매일 또는 거의 매일 6잔 이상 음주. 금단, 간, 출혈, 약을 확인하십시오.',
      'r02-audit-c':
        'AUDIT-C 합계 3점 이상: 출생 시 성별을 묻지 않으므로 두 기준 중 낮은 값을 모두에게 적용합니다. 금단, 간, 출혈, 약을 확인하십시오.',
    },
  },
  R44: {
    topic: '약물',
    why: '약물은 마취할 때, 코카인은 코안에 중요합니다. 답변은 비밀로 하며 본인을 지키는 데 씁니다.',
    items: {
      drugs: {
        text: '코카인, 대마 또는 다른 약물을 쓰십니까?',
        help: '쓰시는 것을 모두 골라 주십시오. 직접 상담을 고르셔도 됩니다.',
        options: { cocaine: '코카인', cannabis: '대마', other: '다른 약물', none: '이 가운데 없음' },
      },
      'cocaine-nose': { text: '코카인을 코로 들이마십니까?' },
    },
    points: { 'r44-private': '쓰시는 약물을 알려 주십시오. 답변은 비밀로 하며 본인을 지키는 데 씁니다.' },
    rules: {
      'r44-used': '약물 사용. 마취 위험. 따로 대화하십시오.',
      'r44-nasal-cocaine': '코 수술 전, 코로 코카인 사용. 비중격 확인. 환자에게 연락하십시오.',
    },
  },
};
