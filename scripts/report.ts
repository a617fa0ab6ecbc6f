/** `npm run -s report`: the deterministic figures of the project as one JSON object, computed now and stored nowhere. */
import { build } from './lib/turbo.ts';
import { reportDependencies } from './report/dependencies.ts';
import { reportPages } from './report/pages.ts';
import { reportProcedures } from './report/procedures.ts';
import { reportForms } from './report/forms.ts';
import { reportRecovery } from './report/recovery.ts';
import { reportQuestionnaire } from './report/questionnaire.ts';
import { reportSizes } from './report/sizes.ts';
import { reportStories } from './report/stories.ts';
import { reportTests } from './report/tests.ts';
import { reportUi } from './report/ui.ts';

await build();

const [tests, sizes, pages, stories] = await Promise.all([
  reportTests(),
  reportSizes(),
  reportPages(),
  reportStories(),
]);
const report = {
  tests,
  sizes,
  pages,
  stories,
  procedures: reportProcedures(),
  questionnaire: await reportQuestionnaire(),
  forms: await reportForms(),
  recovery: await reportRecovery(),
  ui: await reportUi(),
  dependencies: reportDependencies(),
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
