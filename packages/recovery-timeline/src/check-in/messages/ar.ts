import type { CheckInMessages } from './check-in-messages.ts';

/** The words of the check-in in Arabic. */
export const checkInAr: CheckInMessages = {
  form: {
    title: 'كيف حالك اليوم؟',
    signs: 'هل لديك الآن أي مما يلي؟ اختر كل ما لديك.',
    none: 'لا شيء من هذا',
    notSure: 'لست متأكدًا',
    escalation: '{escalation} هل هذا ما يحدث الآن؟',
    yes: 'نعم',
    no: 'لا',
    pain: 'ما شدة ألمك الآن؟ اكتب رقمًا من 0 (لا ألم) إلى 10 (أشد ألم يمكنك تخيله).',
    swelling: 'ما مقدار التورم لديك الآن؟',
    swellingAmounts: ['لا يوجد', 'قليل', 'متوسط', 'كثير'],
  },
  readBy: 'من يقرأ هذه الإجابات: {owner}. متى: {hours}. إذا احتجت إلى المساعدة الآن فلا تنتظر: اتصل.',
  readByNobody: 'لا أحد في العيادة يقرأ هذه الإجابات. إذا كنت قلقًا فاتصل.',
  send: 'إرسال',
  finish: 'عرض ما يجب فعله',
  sending: 'جارٍ الإرسال…',
  nextTitle: 'ماذا تفعل الآن',
  sent: 'أُرسلت إجاباتك.',
  notSent: 'لم تُرسل إجاباتك. ما زالت في هذه الصفحة. ما يجب فعله لا يتغير.',
  again: 'إرسال مرة أخرى',
  change: 'تغيير إجاباتي',
  callClinic: 'اتصل بالعيادة: {number}',
  callEmergency: 'الطوارئ: {number}',
  expectedTitle: 'ما المتوقع اليوم',
  nothingExpected: 'لا تذكر خطتك شيئًا خاصًا عن اليوم.',
  loading: 'أسئلة اليوم في الطريق.',
  notYetTitle: 'لا توجد أسئلة بعد',
  notYet: 'تبدأ في يوم علاجك. إذا كنت قلقًا قبل ذلك فاتصل بالعيادة.',
};
