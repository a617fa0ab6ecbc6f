import type { TrendMessages } from './trend-messages.ts';

/** The words of the trend in Arabic. */
export const trendAr: TrendMessages = {
  title: 'أيامك حتى الآن',
  note: 'تعرض الخطوط ما أخبرتنا به. وهي لا تقول إن كان هناك خطب ما. إذا كنت قلقًا فاتصل بالعيادة.',
  measures: { pain: 'الألم', swelling: 'التورم' },
  drawing: '{measure}: خط من {count} من الأيام. في الجدول الأرقام نفسها.',
  amounts: ['لا يوجد', 'قليل', 'متوسط', 'كثير'],
  worstDays: 'أشده عادةً',
  usual: 'المعتاد',
  noBand: 'لا نعرف مصدرًا يذكر القدر المعتاد. لذلك لم يُرسم.',
  dayHead: 'اليوم',
  dateHead: 'التاريخ',
  tableTitle: 'الشيء نفسه في جدول',
  noAnswer: 'لا إجابة',
  loading: 'أيامك في الطريق.',
  failed: 'تعذر رسم الخطوط. في الجدول الأرقام نفسها.',
  emptyTitle: 'لا شيء لعرضه بعد',
  empty: 'ستظهر إجاباتك الأولى هنا.',
};
