import type { UiMessages } from './ui-messages.ts';

/** The words of the controls in Korean. */
export const ko: UiMessages = {
  locale: 'ko',
  dialog: { close: '닫기' },
  toast: { region: '알림', note: '안내:', done: '완료:', problem: '문제:', dismiss: '알림 닫기' },
  fileDrop: {
    prompt: '파일을 여기에 끌어다 놓거나 붙여 넣어도 됩니다.',
    camera: '사진 찍기',
    chosen: { other: '파일 {count}개를 골랐습니다' },
    remove: '빼기',
    sending: '{percent} 보냄',
    sent: '보냈습니다',
    wrongKind: '“{name}”은(는) 종류가 다릅니다. {kinds} 중에서 골라 주세요.',
    tooLarge: '“{name}”의 크기는 {size}입니다. {max} 이하의 파일을 골라 주세요.',
    tooMany: { other: '파일은 {count}개까지 고를 수 있습니다.' },
  },
  signaturePad: {
    way: '어떻게 서명하시겠어요?',
    type: '이름 입력하기',
    draw: '직접 그리기',
    name: '성함',
    prompt: '손가락이나 펜, 마우스로 선 위에 서명해 주세요.',
    drawn: '서명이 그려졌습니다.',
    empty: '아직 그린 것이 없습니다.',
    undo: '마지막 획 지우기',
    clear: '처음부터 다시',
  },
  stepper: { done: '완료', current: '지금', ahead: '예정', progress: '{max}단계 중 {value}단계: {name}' },
};
