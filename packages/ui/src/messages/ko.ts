import type { UiMessages } from './ui-messages.ts';

/** The words of the controls in Korean. */
export const ko: UiMessages = {
  locale: 'ko',
  dialog: { close: '닫기' },
  toast: { region: '알림', note: '안내:', done: '완료:', problem: '문제:', dismiss: '알림 닫기' },
};
