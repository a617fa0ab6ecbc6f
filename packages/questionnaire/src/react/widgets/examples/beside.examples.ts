import type { QuestionnaireItem } from 'fhir/r4.js';
import {
  CHOICE_ORIENTATION_URL,
  COLUMN_COUNT_URL,
  DISPLAY_CATEGORY_URL,
  OPTION_PREFIX_URL,
  RENDERING_MARKDOWN_URL,
  RENDERING_XHTML_URL,
  SUPPORT_HYPERLINK_URL,
} from '../../../presentation/urls.ts';
import type { Example } from '../../examples/example.examples.ts';
import { controlled } from './layout.examples.ts';

const label = (code: string, text: string): QuestionnaireItem => ({
  linkId: `pain-${code}`,
  type: 'display',
  text,
  extension: controlled(code),
});

/** Words with markup, and all that may stand beside a question. */
export const besideQuestions: Example = {
  items: (say) => [
    {
      linkId: 'note',
      type: 'display',
      text: say({ en: 'What you write here', ko: '여기에 쓰신 내용', es: 'Lo que escribe aquí', ar: 'ما تكتبه هنا' }),
      _text: {
        extension: [
          {
            url: RENDERING_MARKDOWN_URL,
            valueMarkdown: say({
              en: 'What you write here is read by **two people**:\n\n- your surgeon\n- the nurse who calls you',
              ko: '여기에 쓰신 내용은 **두 사람**만 읽습니다.\n\n- 담당 의사\n- 전화드릴 간호사',
              es: 'Lo que escribe aquí lo leen **dos personas**:\n\n- su cirujano o cirujana\n- el personal de enfermería que le llama',
              ar: 'ما تكتبه هنا يقرؤه **شخصان**:\n\n- جرّاحك\n- الممرضة التي تتصل بك',
            }),
          },
        ],
      },
      extension: [{ url: DISPLAY_CATEGORY_URL, valueCodeableConcept: { coding: [{ code: 'security' }] } }],
    },
    {
      linkId: 'pain',
      type: 'integer',
      text: say({
        en: 'How bad is your pain now?',
        ko: '지금 통증이 얼마나 심합니까?',
        es: '¿Cuánto dolor siente ahora?',
        ar: 'ما شدة ألمك الآن؟',
      }),
      _text: {
        extension: [
          {
            url: RENDERING_XHTML_URL,
            valueString: say({
              en: 'How bad is your pain <b>now</b>?',
              ko: '<b>지금</b> 통증이 얼마나 심합니까?',
              es: '¿Cuánto dolor siente <b>ahora</b>?',
              ar: 'ما شدة ألمك <b>الآن</b>؟',
            }),
          },
        ],
      },
      extension: [
        {
          url: SUPPORT_HYPERLINK_URL,
          extension: [
            {
              url: 'label',
              valueString: say({
                en: 'How to rate pain',
                ko: '통증 점수 매기기',
                es: 'Cómo medir el dolor',
                ar: 'كيف تقيّم الألم',
              }),
            },
            { url: 'link', valueUrl: 'https://clinic.example/pain' },
          ],
        },
      ],
      item: [
        label(
          'prompt',
          say({
            en: 'Write a whole number.',
            ko: '정수로 써 주십시오.',
            es: 'Escriba un número entero.',
            ar: 'اكتب رقمًا صحيحًا.',
          }),
        ),
        label('lower', say({ en: '0, none', ko: '0, 없음', es: '0, nada', ar: '0، لا ألم' })),
        label('upper', say({ en: '10, the worst', ko: '10, 가장 심함', es: '10, el peor', ar: '10، أشد ألم' })),
        label('unit', say({ en: 'points', ko: '점', es: 'puntos', ar: 'نقطة' })),
        label(
          'flyover',
          say({
            en: 'Think of the moment when you read this, not of the whole day.',
            ko: '하루 전체가 아니라 지금 이 순간을 생각해 주십시오.',
            es: 'Piense en el momento en que lee esto, no en todo el día.',
            ar: 'فكّر في هذه اللحظة، لا في اليوم كله.',
          }),
        ),
        label(
          'legal',
          say({
            en: 'We keep this answer with your record.',
            ko: '이 답변은 진료 기록과 함께 보관합니다.',
            es: 'Guardamos esta respuesta con su historial.',
            ar: 'نحفظ هذه الإجابة مع ملفك.',
          }),
        ),
      ],
    },
    {
      linkId: 'side',
      type: 'choice',
      text: say({ en: 'Where does it hurt?', ko: '어디가 아픕니까?', es: '¿Dónde le duele?', ar: 'أين الألم؟' }),
      extension: [
        { url: CHOICE_ORIENTATION_URL, valueCode: 'horizontal' },
        { url: COLUMN_COUNT_URL, valuePositiveInt: 2 },
      ],
      answerOption: (
        [
          ['A.', 'left', say({ en: 'Left', ko: '왼쪽', es: 'Izquierda', ar: 'اليسار' })],
          ['B.', 'right', say({ en: 'Right', ko: '오른쪽', es: 'Derecha', ar: 'اليمين' })],
          ['C.', 'front', say({ en: 'In front', ko: '앞쪽', es: 'Delante', ar: 'الأمام' })],
          ['D.', 'all', say({ en: 'Everywhere', ko: '전체', es: 'Por todas partes', ar: 'في كل مكان' })],
        ] as const
      ).map(([prefix, code, display]) => ({
        valueCoding: { code, display },
        extension: [{ url: OPTION_PREFIX_URL, valueString: prefix }],
      })),
    },
  ],
  answered: [
    ['pain', '3'],
    ['side', 'left'],
  ],
  invalid: [['pain', '3.5']],
};
