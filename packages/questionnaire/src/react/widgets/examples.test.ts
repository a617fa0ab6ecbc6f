import type { QuestionnaireItem } from 'fhir/r4.js';
import { expect, it } from 'vitest';
import { EXAMPLES } from '../examples/all.examples.ts';
import { questionnaireOf } from '../examples/example.examples.ts';
import { WIDGET_EXAMPLES } from './examples/all.examples.ts';
import { ITEM_CONTROLS } from './item-controls.ts';

/* Every example has a story, and every story is looked at, read aloud, and tried by axe. So an example of everything is needed. */

const shown = [...Object.values(EXAMPLES), ...Object.values(WIDGET_EXAMPLES)].flatMap((example) =>
  all(questionnaireOf(example, 'en').item),
);

/** FHIR R4's types of items, but for `question`, which no item has. */
const TYPES =
  'group display boolean decimal integer date dateTime time string text url choice open-choice attachment reference quantity';

it.each(TYPES.split(' '))('the examples show an item of the type %s', (type) => {
  expect(shown.map((item) => item.type)).toContain(type);
});

it.each(ITEM_CONTROLS.map(({ code }) => code))('the examples show the control %s', (code) => {
  expect(JSON.stringify(shown)).toContain(`"code":"${code}"}]}}`);
});

function all(items: readonly QuestionnaireItem[] = []): readonly QuestionnaireItem[] {
  return items.flatMap((item) => [item, ...all(item.item)]);
}
