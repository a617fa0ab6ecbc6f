import type { QuestionnaireItem } from 'fhir/r4.js';
import { OPEN_LABEL_URL, SIGNATURE_REQUIRED_URL } from '../../../presentation/urls.ts';
import { options, type Example, type Say } from '../../examples/example.examples.ts';
import { controlled } from './layout.examples.ts';

const HL7 = 'http://hl7.org/fhir/StructureDefinition';

const between = (min: number, max: number) => [
  { url: `${HL7}/minValue`, valueInteger: min },
  { url: `${HL7}/maxValue`, valueInteger: max },
];

const words = (linkId: string, code: string, text: string): QuestionnaireItem => ({
  linkId,
  type: 'display',
  text,
  extension: controlled(code),
});

const pain = (say: Say, linkId: string): QuestionnaireItem => ({
  linkId,
  type: 'integer',
  required: true,
  text: say({ en: 'How bad is your pain now?', ko: '지금 통증이 얼마나 심합니까?', ar: 'ما شدة ألمك الآن؟' }),
  extension: [...controlled('slider'), ...between(0, 10)],
  item: [
    words(`${linkId}-lower`, 'lower', say({ en: 'No pain', ko: '통증 없음', ar: 'لا ألم' })),
    words(`${linkId}-upper`, 'upper', say({ en: 'The worst pain', ko: '가장 심한 통증', ar: 'أشد ألم' })),
  ],
});

/** Numbers by hand: on a scale, and with buttons. */
export const numbers: Example = {
  items: (say) => [
    pain(say, 'pain'),
    {
      linkId: 'cups',
      type: 'integer',
      text: say({
        en: 'How many cups of coffee do you drink a day?',
        ko: '하루에 커피를 몇 잔 드십니까?',
        ar: 'كم فنجان قهوة تشرب في اليوم؟',
      }),
      extension: [...controlled('spinner'), ...between(0, 20)],
      item: [words('cups-unit', 'unit', say({ en: 'cups', ko: '잔', ar: 'فنجان' }))],
    },
  ],
  answered: [
    ['pain', '3'],
    ['cups', '2'],
  ],
  invalid: [['cups', '21']],
};

const medicines = (say: Say) =>
  options(
    ['aspirin', say({ en: 'Aspirin', ko: '아스피린', ar: 'أسبرين' })],
    ['ibuprofen', say({ en: 'Ibuprofen', ko: '이부프로펜', ar: 'إيبوبروفين' })],
    ['insulin', say({ en: 'Insulin', ko: '인슐린', ar: 'إنسولين' })],
    ['warfarin', say({ en: 'Warfarin', ko: '와파린', ar: 'وارفارين' })],
  );

/** Options that are found by writing, a list that opens, and a yes as one checkbox. */
export const choices: Example = {
  items: (say) => [
    {
      linkId: 'medicines',
      type: 'open-choice',
      repeats: true,
      text: say({ en: 'Which medicines do you take?', ko: '어떤 약을 드십니까?', ar: 'ما الأدوية التي تتناولها؟' }),
      extension: [
        ...controlled('autocomplete'),
        {
          url: OPEN_LABEL_URL,
          valueString: say({
            en: 'If it is not in the list, write its name.',
            ko: '목록에 없으면 이름을 써 주십시오.',
            ar: 'إن لم يكن في القائمة فاكتب اسمه.',
          }),
        },
      ],
      answerOption: medicines(say),
    },
    {
      linkId: 'allergy',
      type: 'choice',
      required: true,
      text: say({ en: 'Which one has harmed you?', ko: '어떤 약이 맞지 않았습니까?', ar: 'أيها سبّب لك ضررًا؟' }),
      extension: controlled('drop-down'),
      answerOption: medicines(say),
    },
    {
      linkId: 'photos',
      type: 'boolean',
      text: say({
        en: 'May we take photos of your teeth?',
        ko: '치아 사진을 찍어도 됩니까?',
        ar: 'هل يمكننا تصوير أسنانك؟',
      }),
      extension: controlled('check-box'),
    },
  ],
  answered: [
    ['medicines', 'aspirin'],
    ['medicines.other', 'Oil'],
    ['allergy', 'insulin'],
    ['photos', 'true'],
  ],
  invalid: [['photos', 'true']],
};

/** A picture, or several. */
export const files: Example = {
  items: (say) => [
    {
      linkId: 'photo',
      type: 'attachment',
      repeats: true,
      text: say({
        en: 'Photos of the place that hurts',
        ko: '아픈 곳의 사진',
        ar: 'صور للموضع الذي يؤلمك',
      }),
      extension: [
        { url: `${HL7}/mimeType`, valueCode: 'image/png' },
        { url: `${HL7}/mimeType`, valueCode: 'image/jpeg' },
        { url: `${HL7}/maxSize`, valueDecimal: 5 },
      ],
    },
  ],
  answered: [],
  invalid: [],
};

const signatureOf = (code: string, text: string) => ({
  url: SIGNATURE_REQUIRED_URL,
  valueCodeableConcept: { coding: [{ system: 'urn:iso-astm:E1762-95:2013', code }], text },
});

/** A group that is signed once it is filled in, and a form that is signed as a whole. */
export const signatures: Example = {
  extension: (say) => [
    signatureOf('1.2.840.10065.1.12.1.1', say({ en: 'Your signature', ko: '본인 서명', es: 'Su firma', ar: 'توقيعك' })),
  ],
  items: (say) => [
    {
      linkId: 'photos',
      type: 'boolean',
      required: true,
      text: say({
        en: 'May we keep photos of your face in your record?',
        ko: '얼굴 사진을 진료 기록에 보관해도 됩니까?',
        es: '¿Podemos guardar fotos de su cara en su historia clínica?',
        ar: 'هل يجوز لنا أن نحفظ صور وجهك في سجلك؟',
      }),
      extension: [
        signatureOf(
          '1.2.840.10065.1.12.1.7',
          say({ en: 'Your initials', ko: '이름 머리글자', es: 'Sus iniciales', ar: 'الأحرف الأولى من اسمك' }),
        ),
      ],
    },
    {
      linkId: 'note',
      type: 'string',
      text: say({
        en: 'Is there anything else?',
        ko: '더 하실 말씀이 있습니까?',
        es: '¿Hay algo más?',
        ar: 'هل هناك شيء آخر؟',
      }),
    },
  ],
  answered: [['photos', 'true']],
  invalid: [['photos', 'true']],
};
