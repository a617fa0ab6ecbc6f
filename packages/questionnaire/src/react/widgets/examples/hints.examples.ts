import type { QuestionnaireItem } from 'fhir/r4.js';
import { help, options, type Example, type Say } from '../../examples/example.examples.ts';
import { controlled } from './layout.examples.ts';

const meals = (say: Say) =>
  options(
    ['rice', say({ en: 'Rice', ko: '쌀밥', es: 'Arroz', ar: 'الأرز' })],
    ['bread', say({ en: 'Bread', ko: '빵', es: 'Pan', ar: 'الخبز' })],
    ['fish', say({ en: 'Fish', ko: '생선', es: 'Pescado', ar: 'السمك' })],
  );

/** Controls that a form may ask for by name where most forms leave it to the renderer. */
export const namedControls: Example = {
  items: (say) => [
    {
      linkId: 'food',
      type: 'group',
      text: say({ en: 'What you eat', ko: '식사', es: 'Lo que come', ar: 'طعامك' }),
      extension: controlled('list'),
      item: [
        {
          linkId: 'food-note',
          type: 'display',
          text: say({
            en: 'Think of the last seven days.',
            ko: '지난 7일을 생각해 주십시오.',
            es: 'Piense en los últimos siete días.',
            ar: 'فكّر في الأيام السبعة الماضية.',
          }),
          extension: controlled('inline'),
        },
        {
          linkId: 'most',
          type: 'choice',
          required: true,
          text: say({
            en: 'What did you eat most?',
            ko: '무엇을 가장 많이 드셨습니까?',
            es: '¿Qué comió más?',
            ar: 'ما أكثر ما أكلت؟',
          }),
          extension: controlled('radio-button'),
          answerOption: meals(say),
        },
        {
          linkId: 'sometimes',
          type: 'choice',
          repeats: true,
          text: say({ en: 'What else?', ko: '그 밖에는 무엇을 드셨습니까?', es: '¿Y qué más?', ar: 'وماذا أيضًا؟' }),
          extension: controlled('multi-select'),
          answerOption: meals(say),
        },
        {
          linkId: 'never',
          type: 'choice',
          text: say({
            en: 'What do you never eat?',
            ko: '절대 드시지 않는 것은 무엇입니까?',
            es: '¿Qué no come nunca?',
            ar: 'ما الذي لا تأكله أبدًا؟',
          }),
          extension: controlled('lookup'),
          answerOption: meals(say),
        },
        {
          linkId: 'why',
          type: 'string',
          text: say({ en: 'Why?', ko: '이유는 무엇입니까?', es: '¿Por qué?', ar: 'لماذا؟' }),
          extension: controlled('text-box'),
          item: [
            help(
              'why',
              say({
                en: 'A few words are enough.',
                ko: '몇 마디면 됩니다.',
                es: 'Bastan unas palabras.',
                ar: 'تكفي كلمات قليلة.',
              }),
            ),
          ],
        },
      ],
    },
    dateOf(
      'dentist',
      'yearMonth',
      say({
        en: 'When did you last see a dentist?',
        ko: '마지막으로 치과에 가신 때는 언제입니까?',
        es: '¿Cuándo fue por última vez al dentista?',
        ar: 'متى زرت طبيب الأسنان آخر مرة؟',
      }),
    ),
    dateOf(
      'glasses',
      'year',
      say({
        en: 'Since when do you wear glasses?',
        ko: '언제부터 안경을 쓰셨습니까?',
        es: '¿Desde cuándo lleva gafas?',
        ar: 'منذ متى ترتدي نظارة؟',
      }),
    ),
    {
      linkId: 'home',
      type: 'group',
      text: say({ en: 'At home', ko: '집에서', es: 'En casa', ar: 'في البيت' }),
      extension: controlled('atable'),
      item: [
        {
          linkId: 'cook',
          type: 'choice',
          text: say({ en: 'Who cooks?', ko: '누가 요리합니까?', es: '¿Quién cocina?', ar: 'من يطبخ؟' }),
          answerOption: options(
            ['me', say({ en: 'I do', ko: '저', es: 'Yo', ar: 'أنا' })],
            ['other', say({ en: 'Somebody else', ko: '다른 사람', es: 'Otra persona', ar: 'شخص آخر' })],
          ),
        },
      ],
    },
  ],
  answered: [
    ['most', 'rice'],
    ['sometimes', 'bread'],
    ['sometimes', 'fish'],
    ['never', 'fish'],
    ['why', 'The smell'],
    ['dentist.month', '4'],
    ['dentist.year', '2025'],
    ['glasses.year', '2001'],
    ['cook', 'me'],
  ],
  invalid: [['dentist.month', '13']],
};

function dateOf(linkId: string, code: string, text: string): QuestionnaireItem {
  return { linkId, type: 'date', text, extension: controlled(code) };
}
