import type { QuestionnaireItem } from 'fhir/r4.js';
import { COLLAPSIBLE_URL, SHORT_TEXT_URL } from '../../../presentation/urls.ts';
import { options, type Example, type Say } from '../../examples/example.examples.ts';

const ITEM_CONTROL = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';

/** The extension by which an item proposes a control. */
export function controlled(code: string): NonNullable<QuestionnaireItem['extension']> {
  const coding = [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }];
  return [{ url: ITEM_CONTROL, valueCodeableConcept: { coding } }];
}

const howOften = (say: Say) =>
  options(
    ['never', say({ en: 'Never', ko: '전혀 없음', es: 'Nunca', ar: 'أبدًا' })],
    ['some', say({ en: 'On some days', ko: '가끔', es: 'Algunos días', ar: 'في بعض الأيام' })],
    ['every', say({ en: 'Every day', ko: '매일', es: 'Todos los días', ar: 'كل يوم' })],
  );

const lately = (code: string): Example => ({
  items: (say) => [
    {
      linkId: 'lately',
      type: 'group',
      text: say({
        en: 'In the last two weeks',
        ko: '지난 2주 동안',
        es: 'En las últimas dos semanas',
        ar: 'خلال الأسبوعين الماضيين',
      }),
      extension: controlled(code),
      item: [
        [
          'grind',
          {
            en: 'Did you grind your teeth?',
            ko: '이를 갈았습니까?',
            es: '¿Apretó o rechinó los dientes?',
            ar: 'هل صررت على أسنانك؟',
          },
        ],
        [
          'jaw',
          { en: 'Did your jaw hurt?', ko: '턱이 아팠습니까?', es: '¿Le dolió la mandíbula?', ar: 'هل آلمك فكك؟' },
        ],
        [
          'gums',
          {
            en: 'Did your gums bleed?',
            ko: '잇몸에서 피가 났습니까?',
            es: '¿Le sangraron las encías?',
            ar: 'هل نزفت لثتك؟',
          },
        ],
      ].map(([linkId, text]) => ({
        linkId: linkId as string,
        type: 'choice' as const,
        text: say(text as Parameters<Say>[0]),
        required: true,
        answerOption: howOften(say),
      })),
    },
  ],
  answered: [
    ['grind', 'some'],
    ['jaw', 'never'],
    ['gums', 'every'],
  ],
  invalid: [['grind', 'some']],
});

export const optionColumns: Example = lately('table');
export const optionRows: Example = lately('htable');

export const jawGrid: Example = {
  items: (say) => {
    const row = (linkId: string, text: string): QuestionnaireItem => ({
      linkId,
      type: 'group',
      text,
      item: [
        {
          linkId: `${linkId}-missing`,
          type: 'integer',
          text: say({ en: 'Missing teeth', ko: '없는 치아 수', es: 'Dientes que faltan', ar: 'الأسنان المفقودة' }),
          required: true,
        },
        {
          linkId: `${linkId}-implants`,
          type: 'integer',
          text: say({ en: 'Implants', ko: '임플란트 수', es: 'Implantes', ar: 'الغرسات' }),
          required: true,
        },
      ],
    });
    return [
      {
        linkId: 'jaws',
        type: 'group',
        text: say({ en: 'Your teeth', ko: '치아', es: 'Sus dientes', ar: 'أسنانك' }),
        extension: controlled('grid'),
        item: [
          row('upper', say({ en: 'Upper jaw', ko: '위턱', es: 'Maxilar superior', ar: 'الفك العلوي' })),
          row('lower', say({ en: 'Lower jaw', ko: '아래턱', es: 'Maxilar inferior', ar: 'الفك السفلي' })),
        ],
      },
    ];
  },
  answered: [
    ['upper-missing', '2'],
    ['upper-implants', '1'],
    ['lower-missing', '0'],
    ['lower-implants', '0'],
  ],
  invalid: [['upper-missing', 'two']],
};

export const medicineTable: Example = {
  items: (say) => [
    {
      linkId: 'medicine',
      type: 'group',
      repeats: true,
      text: say({ en: 'Medicine', ko: '복용 약', es: 'Medicina', ar: 'الدواء' }),
      extension: controlled('gtable'),
      item: [
        {
          linkId: 'name',
          type: 'string',
          text: say({ en: 'Name', ko: '이름', es: 'Nombre', ar: 'الاسم' }),
          required: true,
        },
        {
          linkId: 'since',
          type: 'string',
          text: say({ en: 'Since when', ko: '언제부터', es: 'Desde cuándo', ar: 'منذ متى' }),
        },
      ],
    },
  ],
  answered: [
    ['medicine:0/name', 'A'],
    ['medicine:0/since', '2024'],
  ],
  invalid: [['medicine:0/since', '2024']],
};

export const healthTabs: Example = {
  items: (say) => [
    {
      linkId: 'health',
      type: 'group',
      text: say({ en: 'Your health', ko: '건강 상태', es: 'Su salud', ar: 'صحتك' }),
      extension: controlled('tab-container'),
      item: [
        {
          linkId: 'heart',
          type: 'group',
          text: say({
            en: 'Your heart and blood vessels',
            ko: '심장과 혈관',
            es: 'Su corazón y sus vasos sanguíneos',
            ar: 'القلب والأوعية الدموية',
          }),
          extension: [
            { url: SHORT_TEXT_URL, valueString: say({ en: 'Heart', ko: '심장', es: 'Corazón', ar: 'القلب' }) },
          ],
          item: [
            {
              linkId: 'pacemaker',
              type: 'boolean',
              text: say({
                en: 'Do you have a pacemaker?',
                ko: '심장 박동기가 있습니까?',
                es: '¿Lleva un marcapasos?',
                ar: 'هل لديك منظم لضربات القلب؟',
              }),
            },
          ],
        },
        {
          linkId: 'allergy',
          type: 'group',
          text: say({ en: 'Allergies', ko: '알레르기', es: 'Alergias', ar: 'الحساسية' }),
          item: [
            {
              linkId: 'latex',
              type: 'boolean',
              required: true,
              text: say({
                en: 'Does latex harm you?',
                ko: '라텍스에 알레르기가 있습니까?',
                es: '¿Le hace daño el látex?',
                ar: 'هل تضرك مادة اللاتكس؟',
              }),
            },
          ],
        },
      ],
    },
  ],
  answered: [
    ['pacemaker', 'false'],
    ['latex', 'true'],
  ],
  invalid: [],
};

export const closableGroup: Example = {
  items: (say) => [
    {
      linkId: 'more',
      type: 'group',
      text: say({ en: 'Earlier treatment', ko: '이전 치료', es: 'Tratamientos anteriores', ar: 'علاجات سابقة' }),
      extension: [{ url: COLLAPSIBLE_URL, valueCode: 'default-closed' }],
      item: [
        {
          linkId: 'filler',
          type: 'boolean',
          required: true,
          text: say({
            en: 'Have you had filler?',
            ko: '필러를 맞은 적이 있습니까?',
            es: '¿Le han puesto relleno alguna vez?',
            ar: 'هل سبق أن حقنت مادة مالئة؟',
          }),
        },
      ],
    },
  ],
  answered: [['filler', 'true']],
  invalid: [],
};

/** Two pages, with what stands on both of them. */
export const headAndFoot: Example = {
  items: (say) => {
    const around = (code: string, text: string): QuestionnaireItem => ({
      linkId: code,
      type: 'group',
      extension: controlled(code),
      item: [{ linkId: `${code}-words`, type: 'display', text }],
    });
    const page = (linkId: string, title: string, question: string): QuestionnaireItem => ({
      linkId,
      type: 'group',
      text: title,
      extension: controlled('page'),
      item: [{ linkId: `${linkId}-own`, type: 'string', text: question }],
    });
    return [
      around(
        'header',
        say({
          en: 'Call us if a question is not clear.',
          ko: '질문이 이해되지 않으면 전화해 주십시오.',
          es: 'Llámenos si no entiende una pregunta.',
          ar: 'اتصل بنا إن لم تفهم سؤالًا.',
        }),
      ),
      page(
        'you',
        say({ en: 'About you', ko: '본인', es: 'Sobre usted', ar: 'عنك' }),
        say({
          en: 'What should we call you?',
          ko: '어떻게 불러 드릴까요?',
          es: '¿Cómo quiere que le llamemos?',
          ar: 'بماذا نناديك؟',
        }),
      ),
      page(
        'visit',
        say({ en: 'Your visit', ko: '방문', es: 'Su visita', ar: 'زيارتك' }),
        say({ en: 'Who comes with you?', ko: '누가 함께 오십니까?', es: '¿Quién le acompaña?', ar: 'من يأتي معك؟' }),
      ),
      around(
        'footer',
        say({
          en: 'Your answers are for the clinic alone.',
          ko: '답변은 병원에서만 봅니다.',
          es: 'Sus respuestas son solo para la clínica.',
          ar: 'إجاباتك للعيادة وحدها.',
        }),
      ),
    ];
  },
  answered: [['you-own', 'Min-ji']],
  invalid: [],
};
