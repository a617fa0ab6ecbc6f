import type { QuestionnaireItem } from 'fhir/r4.js';
import type { Example, Say } from '../../examples/example.examples.ts';
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
