import { ko as controls } from '@osseo/ui/messages/ko';
import type { DraftMessages } from './draft-messages.ts';
import type { EarlierMessages } from './earlier-messages.ts';
import type { HistoryMessages } from './history-messages.ts';
import type { PagesMessages } from './pages-messages.ts';
import type { QuestionnaireMessages } from './questionnaire-messages.ts';
import type { RecordMessages } from './record-messages.ts';
import type { WidgetMessages } from './widget-messages.ts';

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
  allOptional: '아래 질문은 모두 선택 사항입니다.',
  date: { day: '일', month: '월', year: '년' },
  time: '시간',
  unit: '단위',
  chooseUnit: '단위를 선택해 주십시오',
  chooseAnswer: '답을 선택해 주십시오',
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
      time: '시간을 적어 주십시오.',
      group: '이 질문 가운데 하나 이상에 답해 주십시오.',
    },
    orSayUnknown: '잘 모르시면 ‘{reason}’을 선택해 주십시오.',
    unreadable: {
      number: '숫자로 적어 주십시오. 예: 7 또는 7.5',
      date: '날짜를 숫자로, 연도는 네 자리로 적어 주십시오.',
      moment: '날짜는 숫자로, 시간은 14:30처럼 적어 주십시오.',
      time: '시간을 시와 분으로 적어 주십시오. 예: 14:30',
      url: '웹 주소 전체를 적어 주십시오. 예: https://clinic.example',
      other: '다른 방식으로 적어 주십시오.',
    },
    'no-such-date': '없는 날짜입니다. 월과 일을 확인해 주십시오.',
    'no-such-time': '없는 시간입니다. 시와 분을 확인해 주십시오.',
    'year-too-short': '연도를 네 자리로 적어 주십시오.',
    'not-whole': '소수점 없이 정수로 적어 주십시오.',
    number: {
      'below-min': '숫자를 확인해 주십시오. {min} 이상이어야 합니다.',
      'above-max': '숫자를 확인해 주십시오. {max} 이하여야 합니다.',
      outside: '숫자를 확인해 주십시오. {min}에서 {max} 사이여야 합니다.',
    },
    date: {
      'below-min': '날짜를 확인해 주십시오. {min} 또는 그 이후여야 합니다.',
      'above-max': '날짜를 확인해 주십시오. {max} 또는 그 이전이어야 합니다.',
      outside: '날짜를 확인해 주십시오. {min}에서 {max} 사이여야 합니다.',
    },
    time: {
      'below-min': '시간을 확인해 주십시오. {min} 또는 그 이후여야 합니다.',
      'above-max': '시간을 확인해 주십시오. {max} 또는 그 이전이어야 합니다.',
      outside: '시간을 확인해 주십시오. {min}에서 {max} 사이여야 합니다.',
    },
    'too-long': { other: '글을 줄여 주십시오. {count}자까지 적을 수 있습니다.' },
    'too-short': { other: '조금 더 적어 주십시오. {count}자 이상이어야 합니다.' },
    'wrong-format': '적은 방식을 확인해 주십시오. 질문에서 요청한 형식과 다릅니다.',
    'too-many-decimals': { other: '소수점 아래 {count}자리까지만 적어 주십시오.' },
    'too-few': {
      answers: { other: '답을 {count}개 이상 적어 주십시오.' },
      entries: { other: '항목을 {count}개 이상 적어 주십시오.' },
    },
    'too-many': {
      answers: { other: '답은 {count}개까지만 적어 주십시오.' },
      entries: { other: '항목은 {count}개까지만 남겨 주십시오.' },
    },
    'wrong-file-type': '다른 파일을 선택해 주십시오. 다음 종류의 파일이어야 합니다: {types}',
    'file-too-large': '더 작은 파일을 선택해 주십시오. {size}MB까지 보낼 수 있습니다.',
    'not-an-option': '목록에 있는 답을 선택해 주십시오.',
    'exclusive-option': '‘{option}’만 선택하거나, 다른 답만 선택해 주십시오.',
    'unit-missing': '숫자의 단위를 선택해 주십시오.',
    unsigned: '여기에 서명해 주십시오.',
    'file-on-its-way': '파일이 아직 다 오지 않았습니다. 잠시 기다렸다가 다시 해 주십시오.',
    constraint: '이 답을 확인해 주십시오. 다른 답과 맞지 않습니다.',
  },
  review: {
    change: '수정',
    notAnswered: '답변 없음',
    unreadable: '{text} (확인해 주십시오)',
    otherQuestions: '그 밖의 질문',
  },
};

/** The words of `FormHistory` in Korean. */
export const koHistory: HistoryMessages = {
  label: '방금 하신 입력',
  undo: '되돌리기',
  redo: '다시 적용',
  undone: '‘{question}’의 답변을 되돌렸습니다.',
  redone: '‘{question}’의 답변을 다시 적용했습니다.',
  undoneStep: '방금 하신 입력을 되돌렸습니다.',
  redoneStep: '되돌린 입력을 다시 적용했습니다.',
};

/** The words of `earlierRenderers` in Korean. */
export const koEarlier: EarlierMessages = {
  lastTime: '지난번 답변: {answer}',
  lastTimeOn: '지난번 답변({date}): {answer}',
  separator: ', ',
  use: '이 답변 사용',
  used: '‘{question}’에 지난번 답변을 넣었습니다.',
};

/** 위젯과 질문 옆에 보이는 말 */
export const koWidgets: WidgetMessages = {
  more: '더 알아보기',
  helpLink: '이 질문 더 알아보기',
  otherSite: '(이 양식 옆에 새로 열림)',
  category: { instructions: '답하는 방법', security: '개인정보 안내' },
  scale: '{lower}부터 {upper}까지',
  table: {
    change: '목록 변경',
    up: '위로 이동',
    down: '아래로 이동',
    moved: '{group} 항목이 {number}번째로 이동했습니다.',
    choice: '{question}: {option}',
  },
  openFile: '파일 열기',
  spinner: { less: '줄이기', more: '늘리기' },
  files: {
    kept: '전에 주신 파일',
    remove: '{name} 빼기',
    failed: '“{name}” 파일을 추가하지 못했습니다. 다시 골라 주십시오.',
    unnamed: '파일',
  },
  signature: {
    title: '서명',
    help: '위의 답변에 서명하는 것입니다. 답변이 바뀌면 다시 서명해 주십시오.',
    helpForm: '모든 답변에 서명하는 것입니다. 답변이 바뀌면 다시 서명해 주십시오.',
    name: '성명',
    drawn: '손으로 그린 서명',
    signedBy: '{name} 서명함, {date}',
    signedOn: '서명함, {date}',
    missing: '서명 없음',
    again: '취소하고 다시 서명',
    undone: '답변이 바뀌어 서명이 취소되었습니다. 다시 서명해 주십시오.',
  },
  reference: '이름을 적어 주십시오. 병원에서 맞는 항목을 찾겠습니다.',
  controls,
};

/** The words of `FormRecord`, which clinicians read, in Korean. */
export const koRecord: RecordMessages = {
  label: '확인할 내용',
  unanswered: { other: '답변 없음 {count}개' },
  unknown: { other: '‘모름’ 답변 {count}개' },
  inPerson: { other: '직접 상의를 원한 답변 {count}개' },
  changed: { other: '이전과 다른 답변 {count}개' },
  marks: { unanswered: '답변 없음', unknown: '모름', inPerson: '직접 상의', changed: '변경됨', added: '새 답변' },
  before: '이전 답변: {answer}',
  beforeOn: '이전 답변({date}): {answer}',
  separator: ', ',
};

/** The words of `FormPages` in Korean. */
export const koPages: PagesMessages = {
  back: '이전',
  next: '계속',
  check: '답변 확인',
  send: '보내기',
  pages: '이 양식의 페이지',
  otherQuestions: '그 밖의 질문',
  reviewTitle: '보내기 전에 답변을 확인해 주십시오',
};

/** The words of `FormDraft` in Korean. */
export const koDraft: DraftMessages = {
  none: '답변은 보내시기 전까지 어디에도 저장되지 않습니다. 지금 끝까지 작성하시거나 이 페이지를 인쇄해 주세요.',
  server: '작성하시는 동안 답변이 병원에 저장됩니다.',
  unsaved: '아직 저장되지 않음',
  saving: '저장하는 중…',
  saved: '저장됨',
  failed: '저장하지 못했습니다. 답변은 이 페이지에 그대로 있습니다. 인터넷 연결을 확인하신 뒤 다시 시도해 주세요.',
  retry: '다시 시도',
  stale: '다른 창에서 답변이 바뀌었습니다. 덮어쓴 내용은 없습니다. 이 페이지를 다시 열어 확인해 주세요.',
  over: '이 답변은 이미 보냈거나 더 이상 보관되지 않습니다. 이 페이지를 다시 열어 계속해 주세요.',
  reload: '이 페이지 다시 열기',
  device: {
    offer: '답변을 코드로 잠가 이 기기에 {hours}시간 동안 보관할 수 있습니다.',
    begin: '이 기기에 답변 보관하기',
    shared: '이 기기를 다른 사람도 사용합니까?',
    isShared: '예, 또는 잘 모르겠습니다',
    isOwn: '아니요, 저만 사용합니다',
    refused: '이 기기에는 아무것도 보관하지 않습니다. 지금 끝까지 작성하시거나 이 페이지를 인쇄해 주세요.',
    code: '코드',
    codeHint: '종이에 적어 두세요. 이 코드가 없으면 아무도 답변을 열 수 없고, 새 코드를 받을 수도 없습니다.',
    written: '적어 두었습니다',
    kept: '답변은 잠긴 상태로 이 기기에 보관됩니다. 보내시면 지워지고, 길어도 {hours}시간 뒤에는 지워집니다.',
    wipe: '이 기기에서 답변 지우기',
    wiped: '이 기기에서 답변을 지웠습니다.',
    found: '지난번 답변이 코드로 잠긴 상태로 이 기기에 있습니다.',
    codeLabel: '코드',
    open: '답변 열기',
    wrong: '이 코드로는 열리지 않습니다. 글자와 숫자를 하나씩 확인해 주세요.',
    opened: '답변을 다시 열었습니다.',
    unable: '이 브라우저는 답변을 잠글 수 없어 보관하지 않습니다. 지금 끝까지 작성하시거나 이 페이지를 인쇄해 주세요.',
  },
};
