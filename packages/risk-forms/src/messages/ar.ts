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
    open: {
      unknown: {
        one: 'المريض لا يعرف: سؤال واحد',
        two: 'المريض لا يعرف: سؤالان',
        few: 'المريض لا يعرف: {count} أسئلة',
        many: 'المريض لا يعرف: {count} سؤالًا',
        other: 'المريض لا يعرف: {count} سؤال',
      },
      'in-person': {
        one: 'المريض يفضّل التحدث وجهًا لوجه: سؤال واحد',
        two: 'المريض يفضّل التحدث وجهًا لوجه: سؤالان',
        few: 'المريض يفضّل التحدث وجهًا لوجه: {count} أسئلة',
        many: 'المريض يفضّل التحدث وجهًا لوجه: {count} سؤالًا',
        other: 'المريض يفضّل التحدث وجهًا لوجه: {count} سؤال',
      },
    },
    openRules: 'ما لا يمكن الحكم عليه دون هذه الإجابات',
    undecided: 'لا يمكن الحكم من الإجابات:',
    answers: 'الإجابات',
    derived: {
      'audit-c': 'مجموع AUDIT-C (من 0 إلى 12)',
      'pack-years': 'علبة-سنة',
      'bone-medicine-years': 'سنوات دواء العظام',
      'blood-thinner-count': 'عدد أدوية منع التجلط',
    },
    noEffect: 'لم نجد رقمًا من دراسة عن هذه الحالة تحديدًا.',
    otherEffects: 'نتائج دراسات أخرى ليست عن هذه الحالة تحديدًا',
    aboutEffects: 'ما تعنيه هذه النتائج وما لا تعنيه',
    effectsNote: 'ارتباطات من دراسات رصدية في معظمها. لا تثبت السبب وليست خطرًا شخصيًا لأحد.',
    measures: {
      'risk-ratio': 'RR {figure}',
      'odds-ratio': 'OR {figure}',
      percent: '{figure}%',
      'percent-change': '{figure}%',
      'percentage-points': '{figure} نقطة مئوية',
      'per-100000-person-years': '{figure} لكل 100,000 شخص-سنة',
    },
    range: '{min} إلى {max}',
    interval: 'فاصل الثقة 95%: {min} إلى {max}',
    sources: 'القاعدة والمصادر',
    noSources: 'لا مصدر للقاعدة نفسها: الأدلة تتركها للمراجعة السريرية.',
    review: { draft: 'مسودة: لم يراجعها طبيب', 'clinician-reviewed': 'راجعها طبيب', retired: 'متوقفة' },
    adopted: 'اعتمد القاعدة {by} في {on}',
    otherVersion: 'اعتمدت العيادة الإصدار {adopted}، وهذا هو الإصدار {shipped}. راجع القاعدة من جديد.',
    noVersion: 'لا يذكر الاعتماد إصدار القاعدة.',
    rule: 'القاعدة {rule}، الإصدار {version}',
    none: 'لم ترفع أي قاعدة معتمدة علامة',
    noneText: 'تُفحص القواعد المعتمدة فقط. اقرأ الإجابات.',
  },
};
