import type { UiMessages } from './ui-messages.ts';

/** The words of the controls in Arabic. */
export const ar: UiMessages = {
  locale: 'ar',
  dialog: { close: 'إغلاق' },
  toast: { region: 'الإشعارات', note: 'ملاحظة:', done: 'تم:', problem: 'مشكلة:', dismiss: 'إخفاء الإشعار' },
  fileDrop: {
    prompt: 'يمكنك أيضًا إفلات الملفات هنا أو لصقها.',
    camera: 'التقط صورة',
    chosen: {
      zero: 'لم يُختر أي ملف',
      one: 'اختير ملف واحد',
      two: 'اختير ملفان',
      few: 'اختيرت {count} ملفات',
      many: 'اختير {count} ملفًا',
      other: 'اختير {count} ملف',
    },
    remove: 'إزالة',
    sending: 'أُرسل {percent}',
    sent: 'أُرسل',
    wrongKind: '«{name}» من نوع آخر. اختر {kinds}.',
    tooLarge: 'حجم «{name}» هو {size}. الحد الأقصى للملف {max}: اختر ملفًا أصغر.',
    tooMany: {
      one: 'اختر ملفًا واحدًا فقط.',
      two: 'اختر ملفين على الأكثر.',
      few: 'اختر {count} ملفات على الأكثر.',
      many: 'اختر {count} ملفًا على الأكثر.',
      other: 'اختر {count} ملف على الأكثر.',
    },
  },
  signaturePad: {
    way: 'كيف تود أن توقّع؟',
    type: 'أكتب اسمي',
    draw: 'أرسم توقيعي',
    name: 'اسمك الكامل',
    prompt: 'وقّع على الخط بإصبعك أو بقلم أو بالفأرة.',
    drawn: 'توقيعك على الخط.',
    empty: 'لم يُرسم شيء بعد.',
    undo: 'تراجع عن آخر خط',
    clear: 'ابدأ من جديد',
  },
  stepper: { done: 'تم', current: 'الآن', ahead: 'لاحقًا', progress: 'الخطوة {value} من {max}: {name}' },
};
