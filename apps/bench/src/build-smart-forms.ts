import { rolldown } from 'rolldown';
import { SMART_FORMS_BUNDLE } from './built.ts';

const ENTRY = 'smart-forms-entry';
const EXPORTS = [
  'buildForm',
  'destroyForm',
  'getResponse',
  'isHiddenByEnableWhen',
  'mapQItemsIndex',
  'questionnaireResponseStore',
  'questionnaireStore',
  'updateQrItemsInGroup',
];

/**
 * Bundles the stores of Smart Forms for Node. The package is written for bundlers:
 * it imports folders and stylesheets, which Node does not.
 */
export async function buildSmartForms(): Promise<void> {
  const bundle = await rolldown({
    input: ENTRY,
    // What the entry imports is looked for from here.
    cwd: import.meta.dirname,
    platform: 'node',
    logLevel: 'silent',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      {
        name: 'entry-and-stylesheets',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => {
          if (id.endsWith('.css')) return { code: '', moduleType: 'js' };
          return id === ENTRY ? `export { ${EXPORTS.join(', ')} } from '@aehrc/smart-forms-renderer';` : undefined;
        },
      },
    ],
  });
  await bundle.write({ file: SMART_FORMS_BUNDLE, format: 'esm' });
  await bundle.close();
}
