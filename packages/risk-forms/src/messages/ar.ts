import type { RiskFormMessages } from './risk-form-messages.ts';

/** The words of the parts in Arabic. */
export const ar: RiskFormMessages = {
  talkingPoints: {
    purposes: {
      'do-not-stop': 'لا توقف هذا بنفسك',
      bring: 'أحضر معك',
      tell: 'أخبرنا',
      ask: 'اسألنا',
    },
    none: 'أحضر أسئلتك. هناك وقت لها في زيارتك.',
  },
  flags: {
    locale: 'ar',
    tiers: { note: 'ملاحظة', caution: 'انتباه', high: 'مرتفع', stop: 'توقف' },
    kinds: { unknown: 'المريض لا يعرف', 'in-person': 'المريض يفضّل التحدث وجهًا لوجه' },
    undecided: 'لا يمكن الحكم من الإجابات:',
    answers: 'الإجابات',
    effects: 'عن هذا الرقم، وما وجدته دراسات أخرى',
    effectsNote: 'ارتباطات من دراسات رصدية في معظمها. لا تثبت السبب وليست خطرًا شخصيًا لأحد.',
    measures: {
      'risk-ratio': 'RR {figure}',
      'odds-ratio': 'OR {figure}',
      percent: '{figure}%',
      'percent-change': 'تغيّر {figure}%',
      'percentage-points': '{figure} نقطة مئوية',
      'per-100000-person-years': '{figure} لكل 100,000 شخص-سنة',
    },
    range: '{min} إلى {max}',
    interval: 'فاصل الثقة 95%: {min} إلى {max}',
    sources: 'القاعدة والمصادر',
    noSources: 'لا مصدر للقاعدة نفسها: الأدلة تتركها للمراجعة السريرية.',
    review: { draft: 'مسودة: لم يراجعها طبيب', 'clinician-reviewed': 'راجعها طبيب', retired: 'متوقفة' },
    adopted: 'اعتمد القاعدة {by} في {on}',
    rule: 'القاعدة {rule}، الإصدار {version}',
    none: 'لم ترفع أي قاعدة معتمدة علامة',
    noneText: 'تُفحص القواعد المعتمدة فقط. اقرأ الإجابات.',
  },
};
