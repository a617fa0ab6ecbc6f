import { REFERENCE_RESOURCE_URL } from '../../../presentation/urls.ts';
import type { Example } from '../../examples/example.examples.ts';
import type { WidgetServices } from '../presented-form.ts';

/** A record that the host looks up. */
export const references: Example = {
  items: (say) => [
    {
      linkId: 'pharmacy',
      type: 'reference',
      required: true,
      text: say({
        en: 'Which pharmacy do you go to?',
        ko: '어느 약국에 다니십니까?',
        es: '¿A qué farmacia va?',
        ar: 'إلى أي صيدلية تذهب؟',
      }),
      extension: [{ url: REFERENCE_RESOURCE_URL, valueCode: 'Organization' }],
    },
  ],
  answered: [],
  invalid: [['pharmacy', '']],
};

/** What a host could find. Names stay as they are in every language. */
export const pharmacies: NonNullable<WidgetServices['searchRecords']> = (_types, _filter, text) =>
  Promise.resolve(
    PHARMACIES.filter(({ reference }) => reference.display.toLowerCase().includes(text.trim().toLowerCase())),
  );

const PHARMACIES = [
  { reference: { reference: 'Organization/1', display: 'Harbour Pharmacy' }, description: 'Quay Street 4' },
  { reference: { reference: 'Organization/2', display: 'Hill Pharmacy' }, description: 'Upper Road 12' },
];
