import type { UiMessages } from './ui-messages.ts';

/** The words of the controls in Arabic. */
export const ar: UiMessages = {
  locale: 'ar',
  dialog: { close: 'إغلاق' },
  toast: { region: 'الإشعارات', note: 'ملاحظة:', done: 'تم:', problem: 'مشكلة:', dismiss: 'إخفاء الإشعار' },
};
