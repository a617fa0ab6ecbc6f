import type { Example } from '../../examples/example.examples.ts';
import { besideQuestions } from './beside.examples.ts';
import * as controls from './controls.examples.ts';
import { namedControls } from './hints.examples.ts';
import * as layout from './layout.examples.ts';
import { references } from './references.examples.ts';

const { controlled: _, ...laidOut } = layout;

/** Every example of the widgets, by its name. */
export const WIDGET_EXAMPLES: Readonly<Record<string, Example>> = {
  ...controls,
  ...laidOut,
  besideQuestions,
  namedControls,
  references,
};
