import { ar as controls } from '@osseo/ui/messages/ar';
import type { DraftMessages } from './draft-messages.ts';
import type { EarlierMessages } from './earlier-messages.ts';
import type { HistoryMessages } from './history-messages.ts';
import type { PagesMessages } from './pages-messages.ts';
import type { QuestionnaireMessages } from './questionnaire-messages.ts';
import type { RecordMessages } from './record-messages.ts';
import type { WidgetMessages } from './widget-messages.ts';

/** The words of a form in Arabic. */
export const ar: QuestionnaireMessages = {
  yes: 'نعم',
  no: 'لا',
  or: 'أو',
  absent: {
    'asked-unknown': 'لا أعرف',
    'asked-declined': 'أفضّل التحدث عن ذلك وجهًا لوجه',
  },
  optional: '(اختياري)',
  allOptional: 'كل هذه الأسئلة اختيارية.',
  date: { day: 'اليوم', month: 'الشهر', year: 'السنة' },
  time: 'الوقت',
  unit: 'الوحدة',
  chooseUnit: 'اختر وحدة',
  chooseAnswer: 'اختر إجابة',
  other: 'شيء آخر',
  otherText: 'اكتب ذلك بكلماتك',
  entryLabel: '{question}، الإجابة {number}',
  repeat: {
    heading: '{group} {number}',
    add: 'إضافة المزيد',
    remove: 'حذف',
    added: 'تمت إضافة {group} {number}.',
    removed: 'تم حذف {group}.',
  },
  unsupported: 'لا يمكن عرض هذا السؤال هنا. ستسألك العيادة عنه.',
  empty: 'لا توجد أسئلة هنا. يمكنك المتابعة.',
  submit: 'متابعة',
  progress: 'الخطوة {value} من {max}',
  announce: {
    questionsAdded: {
      one: 'تمت إضافة سؤال جديد.',
      two: 'تمت إضافة سؤالين جديدين.',
      few: 'تمت إضافة {count} أسئلة جديدة.',
      many: 'تمت إضافة {count} سؤالًا جديدًا.',
      other: 'تمت إضافة {count} سؤال جديد.',
    },
    questionsRemoved: {
      one: 'أزيل سؤال لا ينطبق عليك.',
      two: 'أزيل سؤالان لا ينطبقان عليك.',
      few: 'أزيلت {count} أسئلة لا تنطبق عليك.',
      many: 'أزيل {count} سؤالًا لا ينطبق عليك.',
      other: 'أزيل {count} سؤال لا ينطبق عليك.',
    },
  },
  summary: { title: 'يرجى مراجعة هذه الإجابات', line: '{question} – {problem}' },
  problems: {
    required: {
      choose: 'اختر إجابة واحدة.',
      chooseSome: 'اختر إجابة واحدة على الأقل.',
      write: 'اكتب إجابة.',
      number: 'اكتب رقمًا.',
      date: 'اكتب التاريخ.',
      time: 'اكتب الوقت.',
      group: 'أجب عن سؤال واحد على الأقل من هذه الأسئلة.',
    },
    orSayUnknown: 'إذا لم تكن متأكدًا، فاختر «{reason}».',
    unreadable: {
      number: 'اكتب ذلك بالأرقام، مثل 7 أو 7.5.',
      date: 'اكتب التاريخ بالأرقام، والسنة بأربعة أرقام.',
      moment: 'اكتب التاريخ بالأرقام، والوقت مثل 14:30.',
      time: 'اكتب الوقت بالساعات والدقائق، مثل 14:30.',
      url: 'اكتب عنوان الموقع كاملًا، مثل https://clinic.example.',
      other: 'اكتب هذه الإجابة بطريقة أخرى.',
    },
    'no-such-date': 'هذا التاريخ غير موجود. راجع اليوم والشهر.',
    'no-such-time': 'هذا الوقت غير موجود. راجع الساعات والدقائق.',
    'year-too-short': 'اكتب السنة بأربعة أرقام.',
    'not-whole': 'اكتب عددًا صحيحًا دون فاصلة عشرية.',
    number: {
      'below-min': 'راجع هذا الرقم. يجب أن يكون {min} أو أكثر.',
      'above-max': 'راجع هذا الرقم. يجب أن يكون {max} أو أقل.',
      outside: 'راجع هذا الرقم. يجب أن يكون بين {min} و{max}.',
    },
    date: {
      'below-min': 'راجع هذا التاريخ. يجب أن يكون {min} أو بعده.',
      'above-max': 'راجع هذا التاريخ. يجب أن يكون {max} أو قبله.',
      outside: 'راجع هذا التاريخ. يجب أن يكون بين {min} و{max}.',
    },
    time: {
      'below-min': 'راجع هذا الوقت. يجب أن يكون {min} أو بعده.',
      'above-max': 'راجع هذا الوقت. يجب أن يكون {max} أو قبله.',
      outside: 'راجع هذا الوقت. يجب أن يكون بين {min} و{max}.',
    },
    'too-long': {
      one: 'اجعل النص أقصر. يتسع المكان لحرف واحد.',
      two: 'اجعل النص أقصر. يتسع المكان لحرفين.',
      few: 'اجعل النص أقصر. يتسع المكان لـ {count} أحرف.',
      many: 'اجعل النص أقصر. يتسع المكان لـ {count} حرفًا.',
      other: 'اجعل النص أقصر. يتسع المكان لـ {count} حرف.',
    },
    'too-short': {
      one: 'اكتب المزيد. نحتاج إلى حرف واحد على الأقل.',
      two: 'اكتب المزيد. نحتاج إلى حرفين على الأقل.',
      few: 'اكتب المزيد. نحتاج إلى {count} أحرف على الأقل.',
      many: 'اكتب المزيد. نحتاج إلى {count} حرفًا على الأقل.',
      other: 'اكتب المزيد. نحتاج إلى {count} حرف على الأقل.',
    },
    'wrong-format': 'راجع طريقة الكتابة. الإجابة ليست بالشكل المطلوب.',
    'too-many-decimals': {
      one: 'اكتب رقمًا واحدًا بعد الفاصلة العشرية على الأكثر.',
      two: 'اكتب رقمين بعد الفاصلة العشرية على الأكثر.',
      few: 'اكتب {count} أرقام بعد الفاصلة العشرية على الأكثر.',
      many: 'اكتب {count} رقمًا بعد الفاصلة العشرية على الأكثر.',
      other: 'اكتب {count} رقم بعد الفاصلة العشرية على الأكثر.',
    },
    'too-few': {
      answers: {
        one: 'أعطِ إجابة واحدة على الأقل.',
        two: 'أعطِ إجابتين على الأقل.',
        few: 'أعطِ {count} إجابات على الأقل.',
        many: 'أعطِ {count} إجابة على الأقل.',
        other: 'أعطِ {count} إجابة على الأقل.',
      },
      entries: {
        one: 'املأ خانة واحدة على الأقل.',
        two: 'املأ خانتين على الأقل.',
        few: 'املأ {count} خانات على الأقل.',
        many: 'املأ {count} خانة على الأقل.',
        other: 'املأ {count} خانة على الأقل.',
      },
    },
    'too-many': {
      answers: {
        one: 'أعطِ إجابة واحدة على الأكثر.',
        two: 'أعطِ إجابتين على الأكثر.',
        few: 'أعطِ {count} إجابات على الأكثر.',
        many: 'أعطِ {count} إجابة على الأكثر.',
        other: 'أعطِ {count} إجابة على الأكثر.',
      },
      entries: {
        one: 'اترك خانة واحدة على الأكثر.',
        two: 'اترك خانتين على الأكثر.',
        few: 'اترك {count} خانات على الأكثر.',
        many: 'اترك {count} خانة على الأكثر.',
        other: 'اترك {count} خانة على الأكثر.',
      },
    },
    'wrong-file-type': 'اختر ملفًا آخر. يجب أن يكون من أحد هذه الأنواع: {types}.',
    'file-too-large': 'اختر ملفًا أصغر. الحد الأقصى {size} ميغابايت.',
    'not-an-option': 'اختر إجابة من القائمة.',
    'exclusive-option': 'اختر «{option}» فقط، أو اختر الإجابات الأخرى فقط.',
    'unit-missing': 'اختر وحدة هذا الرقم.',
    unsigned: 'وقّع هنا.',
    'file-on-its-way': 'لم يصل الملف بعد. انتظر قليلاً ثم حاول مرة أخرى.',
    constraint: 'راجع هذه الإجابة. فهي لا تتفق مع الإجابات الأخرى.',
  },
  review: {
    change: 'تغيير',
    notAnswered: 'دون إجابة',
    unreadable: '{text} (يرجى المراجعة)',
    otherQuestions: 'أسئلة أخرى',
  },
};

/** The words of `FormHistory` in Arabic. */
export const arHistory: HistoryMessages = {
  label: 'خطواتك الأخيرة',
  undo: 'تراجع',
  redo: 'إعادة',
  undone: 'تم التراجع عن إجابتك عن «{question}».',
  redone: 'تمت إعادة إجابتك عن «{question}».',
  undoneStep: 'تم التراجع عن الخطوة الأخيرة.',
  redoneStep: 'تمت إعادة الخطوة.',
};

/** The words of `earlierRenderers` in Arabic. */
export const arEarlier: EarlierMessages = {
  lastTime: 'في المرة السابقة: {answer}',
  lastTimeOn: 'في المرة السابقة ({date}): {answer}',
  separator: '، ',
  use: 'استخدام هذه الإجابة',
  used: 'تم إدخال إجابتك السابقة عن «{question}».',
};

/** كلمات الأدوات وما يظهر بجانب الأسئلة */
export const arWidgets: WidgetMessages = {
  more: 'المزيد عن هذا',
  helpLink: 'المزيد عن هذا السؤال',
  otherSite: '(يُفتح بجانب هذا النموذج)',
  category: { instructions: 'طريقة الإجابة', security: 'عن خصوصيتك' },
  scale: 'من {lower} إلى {upper}',
  table: {
    change: 'تغيير القائمة',
    up: 'نقل إلى أعلى',
    down: 'نقل إلى أسفل',
    moved: 'أصبح «{group}» في الموضع {number}.',
    choice: '{question}: {option}',
  },
  openFile: 'فتح الملف',
  spinner: { less: 'أقل', more: 'أكثر' },
  files: {
    kept: 'ملفات قدّمتها من قبل',
    remove: 'إزالة {name}',
    failed: 'تعذّرت إضافة «{name}». اختره مرة أخرى.',
    unnamed: 'ملف',
  },
  signature: {
    title: 'التوقيع',
    help: 'توقّع على الإجابات أعلاه. إذا تغيّرت إحداها فوقّع من جديد.',
    helpForm: 'توقّع على كل إجاباتك. إذا تغيّرت إحداها فوقّع من جديد.',
    name: 'اسمك الكامل',
    drawn: 'توقيع بخط اليد',
    signedBy: 'وقّعه {name}، {date}',
    signedOn: 'موقّع، {date}',
    missing: 'غير موقّع',
    again: 'سحب التوقيع والتوقيع من جديد',
    undone: 'تغيّرت إجابة فسُحب توقيعك. وقّع من جديد من فضلك.',
  },
  reference: 'اكتب الاسم. ستجد عيادتك السجل المناسب له.',
  controls,
};

/** The words of `FormRecord`, which clinicians read, in Arabic. */
export const arRecord: RecordMessages = {
  label: 'ما ينبغي النظر إليه',
  unanswered: {
    one: 'سؤال واحد بلا إجابة',
    two: 'سؤالان بلا إجابة',
    few: '{count} أسئلة بلا إجابة',
    many: '{count} سؤالًا بلا إجابة',
    other: '{count} سؤال بلا إجابة',
  },
  unknown: {
    one: 'إجابة واحدة «لا أعرف»',
    two: 'إجابتان «لا أعرف»',
    few: '{count} إجابات «لا أعرف»',
    many: '{count} إجابة «لا أعرف»',
    other: '{count} إجابة «لا أعرف»',
  },
  inPerson: {
    one: 'إجابة واحدة للحديث عنها وجهًا لوجه',
    two: 'إجابتان للحديث عنهما وجهًا لوجه',
    few: '{count} إجابات للحديث عنها وجهًا لوجه',
    many: '{count} إجابة للحديث عنها وجهًا لوجه',
    other: '{count} إجابة للحديث عنها وجهًا لوجه',
  },
  changed: {
    one: 'إجابة واحدة تختلف عن السابق',
    two: 'إجابتان تختلفان عن السابق',
    few: '{count} إجابات تختلف عن السابق',
    many: '{count} إجابة تختلف عن السابق',
    other: '{count} إجابة تختلف عن السابق',
  },
  marks: { unanswered: 'بلا إجابة', unknown: 'غير معروف', inPerson: 'وجهًا لوجه', changed: 'تغيّرت', added: 'جديدة' },
  before: 'سابقًا: {answer}',
  beforeOn: 'سابقًا ({date}): {answer}',
  separator: '، ',
};

/** The words of `FormPages` in Arabic. */
export const arPages: PagesMessages = {
  back: 'رجوع',
  next: 'متابعة',
  check: 'مراجعة إجاباتك',
  send: 'إرسال',
  pages: 'صفحات هذا النموذج',
  otherQuestions: 'أسئلة أخرى',
  reviewTitle: 'راجع إجاباتك قبل إرسالها',
};

/** The words of `FormDraft` in Arabic. */
export const arDraft: DraftMessages = {
  none: 'لا تُحفظ إجاباتك في أي مكان قبل أن ترسلها. أكملها الآن أو اطبع هذه الصفحة.',
  server: 'تُحفظ إجاباتك لدى عيادتك أثناء الكتابة.',
  unsaved: 'لم تُحفظ بعد',
  saving: 'جارٍ الحفظ…',
  saved: 'تم الحفظ',
  failed: 'لم تُحفظ. لم يضِع شيء: إجاباتك ما زالت في هذه الصفحة. تحقق من الاتصال ثم حاول مرة أخرى.',
  retry: 'حاول مرة أخرى',
  stale: 'تغيّرت إجاباتك في نافذة أخرى، ولم يُكتب فوقها شيء. افتح هذه الصفحة من جديد لتراها.',
  over: 'أُرسلت هذه الإجابات أو لم تعد محفوظة. افتح هذه الصفحة من جديد للمتابعة.',
  reload: 'افتح هذه الصفحة من جديد',
  device: {
    offer: 'يمكنك حفظ إجاباتك على هذا الجهاز لمدة {hours} ساعة، مقفلة برمز.',
    begin: 'احفظ إجاباتي على هذا الجهاز',
    shared: 'هل يستخدم شخص آخر هذا الجهاز؟',
    isShared: 'نعم، أو لست متأكدًا',
    isOwn: 'لا، أنا فقط',
    refused: 'إذن لا يُحفظ عليه شيء. أكمل الآن أو اطبع هذه الصفحة.',
    code: 'رمزك',
    codeHint: 'اكتبه على ورقة. من دونه لا يستطيع أحد فتح إجاباتك، ولا يستطيع أحد إعطاءك رمزًا جديدًا.',
    written: 'كتبته',
    kept: 'إجاباتك محفوظة على هذا الجهاز ومقفلة حتى ترسلها، ولمدة {hours} ساعة على الأكثر.',
    wipe: 'احذف إجاباتي من هذا الجهاز',
    wiped: 'حُذفت إجاباتك من هذا الجهاز.',
    found: 'إجاباتك من المرة السابقة على هذا الجهاز، مقفلة برمزك.',
    codeLabel: 'رمزك',
    open: 'افتح إجاباتي',
    wrong: 'هذا الرمز لا يفتحها. تحقق من كل حرف ورقم.',
    opened: 'إجاباتك مفتوحة من جديد.',
    unable: 'لا يستطيع هذا المتصفح قفل إجاباتك، لذلك لا يحفظ شيئًا. أكمل الآن أو اطبع هذه الصفحة.',
  },
};
