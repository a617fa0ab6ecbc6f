import type { QuestionnaireMessages } from './questionnaire-messages.ts';

/** The words of a form in Korean. */
export const ko: QuestionnaireMessages = {
  yes: '예',
  no: '아니요',
  or: '또는',
  absent: {
    'asked-unknown': '모름',
    'asked-declined': '직접 상담하고 싶습니다',
  },
  optional: '(선택)',
  date: { day: '일', month: '월', year: '년' },
  unit: '단위',
  chooseUnit: '단위를 선택해 주십시오',
  other: '기타',
  otherText: '직접 적어 주십시오',
  entryLabel: '{question}, 답변 {number}',
  repeat: {
    heading: '{group} {number}',
    add: '하나 더 추가',
    remove: '삭제',
    added: '{group} {number} 항목을 추가했습니다.',
    removed: '{group} 항목을 삭제했습니다.',
  },
  unsupported: '이 질문은 여기에 표시할 수 없습니다. 병원에서 직접 여쭤보겠습니다.',
  empty: '여기에는 답할 질문이 없습니다. 다음으로 넘어가시면 됩니다.',
  submit: '다음',
  progress: '{max}단계 중 {value}단계',
  announce: {
    questionsAdded: { other: '새 질문 {count}개가 추가되었습니다.' },
    questionsRemoved: { other: '해당하지 않는 질문 {count}개가 없어졌습니다.' },
  },
  summary: { title: '다음 답변을 확인해 주십시오', line: '{question} – {problem}' },
  problems: {
    required: {
      choose: '답을 하나 선택해 주십시오.',
      chooseSome: '답을 하나 이상 선택해 주십시오.',
      write: '답을 적어 주십시오.',
      number: '숫자를 적어 주십시오.',
      date: '날짜를 적어 주십시오.',
    },
    orSayUnknown: '잘 모르시면 ‘{reason}’을 선택해 주십시오.',
    unreadable: {
      number: '숫자로 적어 주십시오. 예: 7 또는 7.5',
      date: '날짜를 숫자로 적어 주십시오. 예: 1985년 4월 9일',
      other: '다른 방식으로 적어 주십시오.',
    },
    noSuchDate: '없는 날짜입니다. 월과 일을 확인해 주십시오.',
    yearTooShort: '연도를 네 자리로 적어 주십시오. 예: 1985',
    notWhole: '소수점 없이 정수로 적어 주십시오.',
    number: {
      belowMin: '숫자를 확인해 주십시오. {min} 이상이어야 합니다.',
      aboveMax: '숫자를 확인해 주십시오. {max} 이하여야 합니다.',
      outside: '숫자를 확인해 주십시오. {min}에서 {max} 사이여야 합니다.',
    },
    date: {
      belowMin: '날짜를 확인해 주십시오. {min} 또는 그 이후여야 합니다.',
      aboveMax: '날짜를 확인해 주십시오. {max} 또는 그 이전이어야 합니다.',
      outside: '날짜를 확인해 주십시오. {min}에서 {max} 사이여야 합니다.',
    },
    tooLong: { other: '글을 줄여 주십시오. {count}자까지 적을 수 있습니다.' },
    notAnOption: '목록에 있는 답을 선택해 주십시오.',
    unitMissing: '숫자의 단위를 선택해 주십시오.',
  },
  review: {
    change: '수정',
    notAnswered: '답변 없음',
    unreadable: '{text} (확인해 주십시오)',
    otherQuestions: '그 밖의 질문',
  },
};
