import type { QuestionnaireItem } from 'fhir/r4.js';
import { help, options, WAYS_NOT_TO_ANSWER, type Example, type Say } from './example.examples.ts';

/* One question of each type. The words are samples: they are not clinical content. */

export const yesOrNo: Example = {
  items: (say) => [
    {
      linkId: 'lives-alone',
      type: 'boolean',
      required: true,
      text: say({
        en: 'Do you live alone?',
        ko: '혼자 살고 계십니까?',
        es: '¿Vive usted sin compañía?',
        ar: 'هل تعيش بمفردك؟',
      }),
    },
  ],
  answered: [['lives-alone', 'true']],
  invalid: [],
};

export const yesNoOrNeither: Example = {
  items: (say) => [
    {
      linkId: 'allergy',
      type: 'boolean',
      required: true,
      extension: WAYS_NOT_TO_ANSWER,
      text: say({
        en: 'Have you ever reacted badly to a medicine?',
        ko: '약을 먹고 이상 반응이 나타난 적이 있습니까?',
        es: '¿Alguna vez le sentó mal una medicina?',
        ar: 'هل سبق أن تحسست من دواء؟',
      }),
      item: [
        help(
          'allergy',
          say({
            en: 'We ask so that we can choose another one for you.',
            ko: '다른 약을 고르기 위해 여쭤봅니다.',
            es: 'Lo preguntamos para poder elegir otra para usted.',
            ar: 'نسأل كي نختار لك دواءً آخر.',
          }),
        ),
      ],
    },
  ],
  answered: [['allergy', '~asked-unknown']],
  invalid: [],
};

const drinks = (say: Say) =>
  options(
    ['never', say({ en: 'Never', ko: '마시지 않습니다', es: 'Nunca', ar: 'أبدًا' })],
    [
      'monthly',
      say({
        en: 'Once a month or less',
        ko: '한 달에 한 번 이하',
        es: 'Una vez al mes o menos',
        ar: 'مرة في الشهر أو أقل',
      }),
    ],
    ['weekly', say({ en: 'Every week', ko: '매주', es: 'Cada semana', ar: 'كل أسبوع' })],
  );

export const oneOfSeveral: Example = {
  items: (say) => [
    {
      linkId: 'coffee',
      type: 'choice',
      required: true,
      extension: WAYS_NOT_TO_ANSWER,
      text: say({
        en: 'How often do you drink coffee?',
        ko: '커피를 얼마나 자주 드십니까?',
        es: '¿Con qué frecuencia toma café?',
        ar: 'كم مرة تشرب القهوة؟',
      }),
      answerOption: drinks(say),
    },
  ],
  answered: [['coffee', 'weekly']],
  invalid: [],
};

const dropDown: NonNullable<QuestionnaireItem['extension']> = [
  {
    url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
    valueCodeableConcept: {
      coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'drop-down' }],
    },
  },
];

const MONTHS = [
  { en: 'January', ko: '1월', es: 'Enero', ar: 'يناير' },
  { en: 'February', ko: '2월', es: 'Febrero', ar: 'فبراير' },
  { en: 'March', ko: '3월', es: 'Marzo', ar: 'مارس' },
  { en: 'April', ko: '4월', es: 'Abril', ar: 'أبريل' },
  { en: 'May', ko: '5월', es: 'Mayo', ar: 'مايو' },
  { en: 'June', ko: '6월', es: 'Junio', ar: 'يونيو' },
  { en: 'July', ko: '7월', es: 'Julio', ar: 'يوليو' },
  { en: 'August', ko: '8월', es: 'Agosto', ar: 'أغسطس' },
  { en: 'September', ko: '9월', es: 'Septiembre', ar: 'سبتمبر' },
  { en: 'October', ko: '10월', es: 'Octubre', ar: 'أكتوبر' },
  { en: 'November', ko: '11월', es: 'Noviembre', ar: 'نوفمبر' },
  { en: 'December', ko: '12월', es: 'Diciembre', ar: 'ديسمبر' },
] as const;

export const oneOfMany: Example = {
  items: (say) => [
    {
      linkId: 'month',
      type: 'choice',
      required: true,
      extension: [...dropDown, ...WAYS_NOT_TO_ANSWER],
      text: say({
        en: 'In which month do you travel most?',
        ko: '어느 달에 여행을 가장 많이 하십니까?',
        es: '¿En qué mes viaja más?',
        ar: 'في أي شهر تسافر أكثر؟',
      }),
      answerOption: MONTHS.map((words, index) => ({ valueCoding: { code: `m${index + 1}`, display: say(words) } })),
    },
  ],
  answered: [['month', 'm9']],
  invalid: [],
};

const places = (say: Say) =>
  options(
    ['home', say({ en: 'At home', ko: '집', es: 'En casa', ar: 'في البيت' })],
    ['work', say({ en: 'At work', ko: '직장', es: 'En el trabajo', ar: 'في العمل' })],
    ['outside', say({ en: 'Outside', ko: '야외', es: 'Al aire libre', ar: 'في الخارج' })],
  );

export const anyOfSeveral: Example = {
  items: (say) => [
    {
      linkId: 'dust',
      type: 'choice',
      repeats: true,
      required: true,
      extension: WAYS_NOT_TO_ANSWER,
      text: say({
        en: 'Where do you meet dust?',
        ko: '먼지를 접하는 곳은 어디입니까?',
        es: '¿Dónde hay polvo a su alrededor?',
        ar: 'أين تتعرض للغبار؟',
      }),
      answerOption: places(say),
    },
  ],
  answered: [
    ['dust', 'home'],
    ['dust', 'outside'],
  ],
  invalid: [],
};

/** The option of which nothing else can be true at the same time. */
const alone = [{ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive', valueBoolean: true }];

export const anyOrNone: Example = {
  items: (say) => [
    {
      linkId: 'pets',
      type: 'open-choice',
      repeats: true,
      required: true,
      text: say({
        en: 'Which pets do you have?',
        ko: '어떤 반려동물을 키우십니까?',
        es: '¿Qué mascotas tiene?',
        ar: 'ما الحيوانات التي تربيها؟',
      }),
      answerOption: [
        ...options(
          ['cat', say({ en: 'A cat', ko: '고양이', es: 'Un gato', ar: 'قطة' })],
          ['dog', say({ en: 'A dog', ko: '개', es: 'Un perro', ar: 'كلب' })],
        ),
        {
          valueCoding: {
            code: 'none',
            display: say({ en: 'No pets', ko: '없음', es: 'Ninguna mascota', ar: 'لا حيوانات' }),
          },
          extension: alone,
        },
      ],
    },
  ],
  answered: [['pets', 'none']],
  invalid: [],
};

const contact = (say: Say, repeats: boolean): QuestionnaireItem => ({
  linkId: 'contact',
  type: 'open-choice',
  repeats,
  required: true,
  text: say({
    en: 'How should we reach you?',
    ko: '어떻게 연락드리면 됩니까?',
    es: '¿Cómo prefiere que le contactemos?',
    ar: 'كيف نتواصل معك؟',
  }),
  answerOption: options(
    ['phone', say({ en: 'By phone', ko: '전화', es: 'Por teléfono', ar: 'بالهاتف' })],
    ['letter', say({ en: 'By letter', ko: '우편', es: 'Por carta', ar: 'بالبريد' })],
  ),
});

export const oneOrOther: Example = {
  items: (say) => [contact(say, false)],
  answered: [
    ['contact', '~other'],
    ['contact.other', 'Through my sister'],
  ],
  invalid: [
    ['contact', '~other'],
    ['contact.other', ''],
  ],
};

export const severalAndOther: Example = {
  items: (say) => [contact(say, true)],
  answered: [
    ['contact', 'letter'],
    ['contact', '~other'],
    ['contact.other', 'Through my sister'],
  ],
  invalid: [
    ['contact', 'letter'],
    ['contact', '~other'],
    ['contact.other', ''],
  ],
};

const min = (value: number) => ({ url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: value });
const max = (value: number) => ({ url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: value });

export const wholeNumber: Example = {
  items: (say) => [
    {
      linkId: 'stairs',
      type: 'integer',
      extension: [min(0), max(40)],
      text: say({
        en: 'How many stairs are there at your home?',
        ko: '집에 계단이 몇 개 있습니까?',
        es: '¿Cuántos escalones hay en su casa?',
        ar: 'كم عدد درجات السلم في بيتك؟',
      }),
    },
  ],
  answered: [['stairs', '12']],
  invalid: [['stairs', '700']],
};

export const decimalNumber: Example = {
  items: (say) => [
    {
      linkId: 'sleep',
      type: 'decimal',
      required: true,
      extension: [...WAYS_NOT_TO_ANSWER, min(0), max(24)],
      text: say({
        en: 'How many hours do you sleep at night?',
        ko: '밤에 몇 시간 주무십니까?',
        es: '¿Cuántas horas duerme por la noche?',
        ar: 'كم ساعة تنام في الليل؟',
      }),
    },
  ],
  answered: [['sleep', '7.5']],
  invalid: [['sleep', 'about eight']],
};

const unitOption = 'http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption';
const units = [
  { url: unitOption, valueCoding: { system: 'http://unitsofmeasure.org', code: 'kg', display: 'kg' } },
  { url: unitOption, valueCoding: { system: 'http://unitsofmeasure.org', code: '[lb_av]', display: 'lb' } },
];

export const oneUnit: Example = {
  items: (say) => [
    {
      linkId: 'weight',
      type: 'quantity',
      extension: units.slice(0, 1),
      text: say({ en: 'How much do you weigh?', ko: '몸무게는 얼마입니까?', es: '¿Cuánto pesa?', ar: 'كم وزنك؟' }),
    },
  ],
  answered: [['weight.value', '72']],
  invalid: [['weight.value', 'heavy']],
};

export const severalUnits: Example = {
  items: (say) => [
    {
      linkId: 'weight',
      type: 'quantity',
      required: true,
      extension: [...units, ...WAYS_NOT_TO_ANSWER],
      text: say({ en: 'How much do you weigh?', ko: '몸무게는 얼마입니까?', es: '¿Cuánto pesa?', ar: 'كم وزنك؟' }),
    },
  ],
  answered: [
    ['weight.value', '160'],
    ['weight.unit', '[lb_av]'],
  ],
  invalid: [['weight.value', '160']],
};

/** The units are a help, and others may be written; the form says how a number is. */
export const openUnits: Example = {
  items: (say) => [
    {
      linkId: 'water',
      type: 'quantity',
      required: true,
      text: say({
        en: 'How much did you drink yesterday?',
        ko: '어제 물을 얼마나 드셨습니까?',
        es: '¿Cuánto bebió ayer?',
        ar: 'كم شربت أمس؟',
      }),
      extension: [
        { url: unitOption, valueCoding: { system: 'http://unitsofmeasure.org', code: 'L', display: 'L' } },
        { url: unitOption, valueCoding: { system: 'http://unitsofmeasure.org', code: 'mL', display: 'mL' } },
        {
          url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-unitOpen',
          valueCode: 'optionsOrString',
        },
        {
          url: 'http://hl7.org/fhir/StructureDefinition/entryFormat',
          valueString: say({ en: 'Such as 1.5', ko: '예: 1.5', es: 'Por ejemplo 1,5', ar: 'مثل 1.5' }),
        },
      ],
    },
  ],
  answered: [
    ['water.value', '6'],
    ['water.unit', 'glasses'],
  ],
  invalid: [['water.value', '6']],
};

export const date: Example = {
  items: (say) => [
    {
      linkId: 'last-visit',
      type: 'date',
      required: true,
      extension: WAYS_NOT_TO_ANSWER,
      text: say({
        en: 'When was your last visit?',
        ko: '마지막 방문일은 언제입니까?',
        es: '¿Cuándo fue su última visita?',
        ar: 'متى كانت زيارتك الأخيرة؟',
      }),
    },
  ],
  answered: [
    ['last-visit.day', '9'],
    ['last-visit.month', '4'],
    ['last-visit.year', '2025'],
  ],
  invalid: [
    ['last-visit.day', '30'],
    ['last-visit.month', '2'],
    ['last-visit.year', '2025'],
  ],
};

export const moment: Example = {
  items: (say) => [
    {
      linkId: 'fall',
      type: 'dateTime',
      required: true,
      text: say({ en: 'When did you fall?', ko: '언제 넘어지셨습니까?', es: '¿Cuándo se cayó?', ar: 'متى سقطت؟' }),
      item: [
        help(
          'fall',
          say({
            en: 'The time may stay empty if you do not know it.',
            ko: '시간을 모르시면 비워 두셔도 됩니다.',
            es: 'Si no sabe la hora, puede dejarla vacía.',
            ar: 'يمكنك ترك الوقت فارغًا إذا كنت لا تعرفه.',
          }),
        ),
      ],
    },
  ],
  answered: [
    ['fall.day', '9'],
    ['fall.month', '4'],
    ['fall.year', '2025'],
  ],
  invalid: [
    ['fall.day', '30'],
    ['fall.month', '2'],
    ['fall.year', '2025'],
  ],
};

export const timeOfDay: Example = {
  items: (say) => [
    {
      linkId: 'bedtime',
      type: 'time',
      required: true,
      extension: WAYS_NOT_TO_ANSWER,
      text: say({
        en: 'When do you go to bed?',
        ko: '몇 시에 주무십니까?',
        es: '¿A qué hora se acuesta?',
        ar: 'متى تذهب إلى النوم؟',
      }),
    },
  ],
  answered: [['bedtime', '22:30']],
  invalid: [],
};

export const webAddress: Example = {
  items: (say) => [
    {
      linkId: 'portal',
      type: 'url',
      required: true,
      text: say({
        en: 'What is the web address of your other clinic?',
        ko: '다른 병원의 웹 주소를 적어 주십시오.',
        es: '¿Cuál es la dirección web de su otra clínica?',
        ar: 'ما عنوان موقع عيادتك الأخرى؟',
      }),
    },
  ],
  answered: [['portal', 'https://clinic.example']],
  invalid: [['portal', 'clinic']],
};

export const line: Example = {
  items: (say) => [
    {
      linkId: 'name',
      type: 'string',
      required: true,
      maxLength: 20,
      text: say({
        en: 'What should we call you?',
        ko: '어떻게 불러 드리면 됩니까?',
        es: '¿Cómo quiere que le llamemos?',
        ar: 'كيف تحب أن نناديك؟',
      }),
    },
  ],
  answered: [['name', 'Min-ji']],
  invalid: [['name', 'A name that does not fit into twenty letters']],
};

export const severalLines: Example = {
  items: (say) => [
    {
      linkId: 'languages',
      type: 'string',
      repeats: true,
      text: say({
        en: 'Which languages do you speak?',
        ko: '어떤 언어를 쓰십니까?',
        es: '¿Qué idiomas habla?',
        ar: 'ما اللغات التي تتكلمها؟',
      }),
    },
  ],
  answered: [
    ['languages', 'Korean'],
    ['languages', 'French'],
  ],
  invalid: [],
};

export const longText: Example = {
  items: (say) => [
    {
      linkId: 'hopes',
      type: 'text',
      text: say({
        en: 'What do you hope for?',
        ko: '무엇을 기대하십니까?',
        es: '¿Qué espera conseguir?',
        ar: 'ماذا تأمل؟',
      }),
      item: [
        help(
          'hopes',
          say({
            en: 'A few words are enough.',
            ko: '몇 마디면 충분합니다.',
            es: 'Bastan unas pocas palabras.',
            ar: 'بضع كلمات تكفي.',
          }),
        ),
      ],
    },
  ],
  answered: [['hopes', 'To eat apples again.\nTo smile.']],
  invalid: [],
};
