import type { RiskFormWords } from '../../model/words.ts';

export const otherMedicines: Pick<RiskFormWords['factors'], 'R36' | 'R42' | 'R43'> = {
  R36: {
    topic: '체중이나 당뇨병 주사',
    why: '마취 전에 중요한 약입니다. 얼마 동안 음료만 드시고 음식은 드시지 않도록 안내받으실 수 있습니다.',
    items: {
      'weight-injection': {
        text: '세마글루타이드, 리라글루타이드, 둘라글루타이드, 티르제파타이드 또는 비슷한 약을 쓰십니까?',
        help: '체중이나 당뇨병 때문에 쓰는 약이며 대개 주사입니다.',
      },
      'weight-injection-names': {
        text: '이 가운데 어떤 약을 쓰십니까?',
        help: '쓰시는 약을 모두 골라 주십시오.',
        options: {
          semaglutide: '세마글루타이드',
          liraglutide: '리라글루타이드',
          dulaglutide: '둘라글루타이드',
          tirzepatide: '티르제파타이드',
        },
      },
      'weight-injection-dose': { text: '그 약의 용량은 얼마입니까?' },
      'weight-injection-started': { text: '그 약은 언제 시작하셨습니까?', help: '연도와 월만 적으시면 됩니다.' },
      'weight-injection-rising': { text: '얼마 전에 시작하셨거나 용량을 아직 올리고 계십니까?' },
      'weight-injection-stomach': {
        text: '그 약을 쓰면 속이 불편하십니까?',
        help: '메스껍거나 토하는 것도 해당합니다.',
      },
      'weight-injection-last-dose': { text: '그 약을 마지막으로 쓰신 날은 언제입니까?' },
    },
    points: {
      'r36-do-not-stop': '이 약을 임의로 끊거나 바꾸지 마십시오. 먼저 저희에게 물어봐 주십시오.',
      'r36-bring-name-and-date': '약 이름과 마지막으로 쓰신 날짜를 적어 와 주십시오.',
      'r36-drinks': '음료만 드시는 계획을 물어보시고, 안내받으신 대로 따라 주십시오.',
    },
    rules: {
      'r36-taken':
        '진정 또는 전신마취 전, GLP-1 또는 비슷한 약 사용. 대부분 계속 사용. 원내 기준에 따라 24시간 유동식.',
      'r36-new-rising-or-stomach':
        'GLP-1 또는 비슷한 약을 새로 시작했거나 증량 중이거나 위장 증상이 있음. 24시간 유동식, 위 초음파. 증상이 있으면 미루십시오.',
    },
  },
  R42: {
    topic: '이소트레티노인',
    why: '이소트레티노인은 여드름 약입니다. 몇 가지 피부 치료에서 중요합니다.',
    items: {
      isotretinoin: { text: '최근 12개월 안에 이소트레티노인을 드셨습니까?' },
      'isotretinoin-last-dose': {
        text: '이소트레티노인을 마지막으로 드신 때는 언제입니까?',
        help: '연도와 월만 적으시면 됩니다.',
      },
      'skin-resurfacing': {
        text: '레이저 치료나 피부 박피도 계획하고 계십니까?',
        help: '여기서 박피는 피부 맨 위층을 갈아 내는 시술입니다.',
      },
    },
    points: { 'r42-bring-date': '이소트레티노인을 마지막으로 드신 때를 알려 주십시오. 날짜를 적어 오시면 좋습니다.' },
    rules: {
      'r42-last-year':
        '최근 12개월 안에 이소트레티노인 복용. 전문가 합의에서는 피부 수술, 얕은 필링, 프락셔널 레이저를 미룰 근거가 부족했음.',
      'r42-resurfacing':
        '최근 12개월 안에 이소트레티노인 복용, 레이저 또는 박피 계획. 종류를 확인하십시오. 미룰 것은 기계적 박피와 완전 박피 레이저입니다.',
    },
  },
  R43: {
    topic: '한약, 비타민, 진통제',
    why: '이 가운데 몇 가지는 피나 멍이 나는 정도를 바꿀 수 있습니다.',
    items: {
      supplements: {
        text: '다음 한약, 비타민, 진통제 가운데 드시는 것이 있습니까?',
        help: '드시는 것을 모두 골라 주십시오.',
        options: {
          'fish-oil': '어유 (오메가3)',
          ginkgo: '은행잎',
          garlic: '마늘 알약',
          ginseng: '인삼',
          'vitamin-e': '비타민 E',
          arnica: '아르니카',
          ibuprofen: '이부프로펜 또는 비슷한 진통제',
          none: '이 가운데 없음',
        },
      },
    },
    points: { 'r43-ask-first': '한약이라도 임의로 끊지 마시고 먼저 물어봐 주십시오.' },
    rules: { 'r43-taken': '한약, 보충제 또는 진통제 복용. 출혈에 영향을 주는 것을 정리하십시오.' },
  },
};
