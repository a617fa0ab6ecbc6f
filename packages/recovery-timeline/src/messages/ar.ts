import type { RecoveryMessages } from './recovery-messages.ts';

const kinds = {
  visitKinds: {
    check: 'فحص متابعة',
    stitches: 'إزالة الغرز',
    'stability-test': 'فحص ثبات الزرعة',
    fitting: 'تركيب',
    imaging: 'تصوير بالأشعة',
  },
  restrictionKinds: {
    smoking: 'التدخين والسجائر الإلكترونية',
    alcohol: 'الكحول',
    'strenuous-exercise': 'الرياضة الشديدة',
    'contact-sport': 'الرياضات التي فيها احتكاك',
    'hard-food': 'الطعام القاسي',
    'hot-food': 'الطعام والشراب الساخن',
    'chewing-on-site': 'المضغ على جهة العملية',
    'load-on-implant': 'الضغط على الزرعة',
    rinsing: 'المضمضة',
    straws: 'الشرب بالقشة',
    'brushing-the-wound': 'تفريش الجرح',
    'pressure-on-area': 'الضغط على المنطقة',
    'blowing-up-cheeks': 'نفخ الخدين',
    driving: 'قيادة السيارة',
  },
  milestoneKinds: {
    'desk-work': 'العمل المكتبي',
    'normal-activity': 'النشاط المعتاد',
    'contact-sport': 'الرياضات التي فيها احتكاك',
    'normal-food': 'الطعام المعتاد',
    crown: 'التاج',
    'final-shape': 'الشكل النهائي',
  },
} as const;

/** The timeline's words in Arabic, the proof that the interface runs from right to left. */
export const recoveryAr: RecoveryMessages = {
  ...kinds,
  calendar: {
    ...kinds,
    name: 'خطة التعافي',
    neutralTitle: 'تذكير من العيادة',
    resumeTitle: '{what}: اسألنا هل يمكنك البدء من جديد',
    resumeNote: 'ينتهي المنع في هذا اليوم. اسألنا قبل أن تبدأ من جديد.',
    milestoneTitle: '{what}: أقرب يوم',
    window: 'الفترة: {dates}.',
    statement: '{treatment}: {text}',
  },
  days: 'من اليوم {from} إلى اليوم {to}',
  fromDay: 'من اليوم {from}',

  planTitle: 'فترة التعافي',
  safetyTitle: 'متى تطلب المساعدة',
  callClinic: 'العيادة: {number}',

  nowTitle: 'الآن',
  firstDayTitle: 'اليوم الأول',
  limitsOnDay: 'القيود في هذا اليوم',

  folded: '{title} ({count})',

  railTitle: 'يومًا بيوم',
  railNote:
    'الأشرطة العريضة هي المراحل. الخطوط الرفيعة هي القيود، ويستمر كل منها حتى اليوم الذي ينتهي فيه. المربع زيارة. الأسابيع المتأخرة مرسومة أقصر.',
  dayHead: 'يوم',
  dateHead: 'التاريخ',
  day: 'اليوم {day}',
  week: 'الأسبوع {week}',
  today: 'اليوم الحالي',

  between: 'من {from} إلى {to}',
  onwards: 'ابتداءً من {from}',
  earliest: 'في أقرب وقت {earliest}، وعادة قبل {usual}',
  usuallyBy: 'عادة قبل {usual}',

  phasesTitle: 'المراحل',
  phaseStates: { past: 'مضت', now: 'الآن', next: 'التالية', later: 'لاحقًا' },
  normalTitle: 'ما هو طبيعي',
  careTitle: 'ما عليك فعله',

  restrictionsTitle: 'القيود',
  restrictionNames: kinds.restrictionKinds,
  levels: { 'do-not': 'ممنوع', avoid: 'تجنّب', 'take-care': 'انتبه' },
  askFirst: 'اسألنا أولًا',
  until: 'حتى {when}',
  untilCleared: 'حتى نخبرك',
  meanwhile: 'حتى نوافق: {level}.',
  statement: '{treatment}: {text}',
  askedBy: 'بسبب: {who}',
  limitsBegin: '{level}: {what}',
  limitEnds: 'ينتهي: {what}',

  visitsTitle: 'الزيارات',
  milestonesTitle: 'ما يمكن توقعه ومتى',
  tasksTitle: 'ما عليك فعله ومتى',
  deferred: {
    one: 'يبدأ بعد يوم واحد لأن قيدًا يسبقه.',
    two: 'يبدأ بعد يومين لأن قيدًا يسبقه.',
    few: 'يبدأ بعد {count} أيام لأن قيدًا يسبقه.',
    other: 'يبدأ بعد {count} يومًا لأن قيدًا يسبقه.',
  },

  conflictsTitle: 'اسألنا عن هذه',
  conflictsNote: 'تعليمتان لا تتفقان. التزم بالقيد حتى تسألنا.',
  conflict: 'القيد: {restriction}. بسبب: {who}',
};
