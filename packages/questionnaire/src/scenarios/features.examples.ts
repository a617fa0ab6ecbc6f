/** What this package does of one row of the survey of form systems. */
export interface Feature {
  /** The folder of its scenarios. */
  readonly row: string;
  /** The row as the survey names it. */
  readonly name: string;
  /** Of what a form can ask for: all, a part, or nothing. */
  readonly verdict: 'yes' | 'partial' | 'no';
  /** What is missing; of every row that is not a `yes`. */
  readonly missing?: string;
  /** A test of what is on the screen, from the root of the package. */
  readonly test?: string;
  /** No form can ask for it, so that no scenario can show it: its test alone does. */
  readonly isOfScreen?: true;
  /** How many of the surveyed systems do it, in part, or not. The rest are no systems of FHIR forms. */
  readonly peers: readonly [yes: number, partial: number, no: number];
}

export interface FeatureSection {
  readonly title: string;
  readonly features: readonly Feature[];
}

/** When the other systems were read, and how many they are. */
export const SURVEY = { date: '2026-11-21', systems: 13 } as const;

const yes = (row: string, name: string, peers: Feature['peers'], test?: string): Feature => ({
  row,
  name,
  verdict: 'yes',
  peers,
  ...(test !== undefined && { test }),
});
const less =
  (verdict: 'partial' | 'no') =>
  (row: string, name: string, peers: Feature['peers'], missing: string, test?: string): Feature => ({
    ...yes(row, name, peers, test),
    verdict,
    missing,
  });
const [partial, no] = [less('partial'), less('no')];
const onScreen = (row: string, name: string, peers: Feature['peers'], test: string): Feature => ({
  ...yes(row, name, peers, test),
  isOfScreen: true,
});
const WIDGETS = 'src/react/widgets';
const BESIDE = `${WIDGETS}/presentation/presentation.test.tsx`;

export const FEATURES: readonly FeatureSection[] = [
  {
    title: 'Core FHIR data model',
    features: [
      yes('fhir-versions', 'FHIR versions', [3, 6, 0]),
      yes('item-types', 'Item types (16 of R4)', [3, 8, 0]),
      yes('coding-and-answer-constraint', 'R5 `coding` + `answerConstraint`', [2, 1, 6]),
      yes('partial-dates', 'Partial dates (YYYY, YYYY-MM)', [4, 3, 6]),
      yes('children-under-a-question', 'Children under a question (answer.item)', [5, 3, 2]),
      yes('enable-when-operators', 'enableWhen, 7 operators', [7, 4, 0]),
      yes('enable-behavior', 'enableBehavior', [9, 0, 0]),
      yes('enable-when-in-repeats', 'enableWhen scoped to the repeat instance', [6, 4, 1]),
      yes('disabled-chain', 'disabled chain collapses (disabled question reads unanswered)', [8, 2, 1]),
      yes('disabled-display', 'disabledDisplay (protected)', [2, 3, 7], 'src/react/protected.test.tsx'),
    ],
  },
  {
    title: 'Expressions',
    features: [
      yes('enable-when-expression', 'enableWhenExpression', [6, 1, 2]),
      yes('initial', 'initial / initialSelected', [10, 2, 1]),
      yes('initial-expression', 'initialExpression', [7, 1, 4]),
      yes('calculated-expression', 'calculatedExpression', [8, 3, 1]),
      yes('calculated-override', 'user override of a calculated value', [2, 6, 3]),
      yes('variable', 'variable (scoped)', [6, 2, 4]),
      yes('answer-expression', 'answerExpression', [5, 3, 4]),
      yes('answer-options-toggle', 'answerOptionsToggleExpression', [5, 1, 6]),
      yes('constraint', 'constraint / targetConstraint', [5, 5, 2], 'src/react/rules.test.tsx'),
      yes('cqf-expression', 'cqf-expression on text, min/max, required, readOnly, repeats', [3, 6, 3]),
      yes('x-fhir-query', 'x-fhir-query', [4, 1, 7]),
      yes('launch-context', 'launchContext', [6, 2, 3]),
      yes('population-context-and-candidates', 'itemPopulationContext, candidateExpression', [0, 4, 5]),
      no('cql', 'CQL', [0, 0, 9], 'It is named in `problems`.'),
    ],
  },
  {
    title: 'Validation',
    features: [
      yes('required', 'required', [12, 1, 0]),
      yes('min-max-value', 'minValue / maxValue', [9, 2, 2]),
      yes('min-max-quantity', 'minQuantity / maxQuantity (unit aware)', [2, 0, 7]),
      yes('min-max-length', 'minLength / maxLength', [9, 3, 1]),
      yes('regex', 'regex', [7, 1, 5]),
      yes('min-max-occurs', 'minOccurs / maxOccurs', [7, 1, 4]),
      yes('max-decimal-places', 'maxDecimalPlaces', [9, 1, 2]),
      yes('mime-type-and-max-size', 'mimeType / maxSize', [6, 3, 2]),
      yes('error-summary', 'error summary with links to fields', [4, 3, 6], 'src/react/questionnaire-form.test.tsx'),
      yes('warnings', 'warnings vs errors (soft stops)', [4, 3, 6], 'src/react/rules.test.tsx'),
      yes(
        'validation-timing',
        'validation timing is a stated policy',
        [6, 4, 3],
        'src/react/questionnaire-form.test.tsx',
      ),
      yes('validate-a-stored-response', 'validate a stored QR against the Q', [3, 4, 3]),
    ],
  },
  {
    title: 'Repeats, groups, tables',
    features: [
      yes('repeating-questions', 'repeating questions', [11, 1, 0]),
      yes('repeating-groups', 'repeating groups', [12, 1, 0]),
      yes('group-table', 'gtable (group table)', [6, 0, 6], 'src/react/widgets/tables/tables.test.tsx'),
      yes('grid-and-tables', 'grid / table / htable', [3, 3, 6], 'src/react/widgets/tables/tables.test.tsx'),
      yes('collapsible', 'collapsible', [6, 0, 7], 'src/react/widgets/groups/groups.test.tsx'),
    ],
  },
  {
    title: 'Controls and rendering',
    features: [
      yes('choice-controls', 'radio, checkbox, drop-down', [12, 1, 0], `${WIDGETS}/hints.test.tsx`),
      yes('autocomplete', 'autocomplete', [8, 1, 3], `${WIDGETS}/choices/choices.test.tsx`),
      yes('slider-and-spinner', 'slider / spinner', [2, 6, 5], `${WIDGETS}/numbers/numbers.test.tsx`),
      yes('tabs', 'tabs', [3, 4, 6], `${WIDGETS}/groups/groups.test.tsx`),
      yes('pages', 'pages / wizard', [7, 2, 4], 'src/react/pages/form-pages.test.tsx'),
      onScreen('progress', 'progress', [5, 5, 3], 'src/react/pages/form-pages.test.tsx'),
      yes('header-and-footer', 'header / footer', [2, 3, 7], 'src/react/pages/form-pages.transcript.txt'),
      yes('help-and-legal', 'help / legal', [8, 2, 3], BESIDE),
      yes('words-beside-controls', 'flyover / prompt / unit / lower / upper', [2, 8, 3], BESIDE),
      yes('option-exclusive', 'optionExclusive', [6, 0, 7], 'src/react/questions.test.tsx'),
      yes('option-prefix', 'optionPrefix', [3, 0, 9], BESIDE),
      yes('scoring', 'ordinalValue / itemWeight scoring', [4, 5, 3]),
      yes('choice-orientation', 'choiceOrientation', [10, 0, 3], BESIDE),
      partial(
        'choice-columns',
        'choiceColumn / columnCount',
        [2, 3, 7],
        'What is shown of a record (`choiceColumn`) is told to the host, whose search gives it as a second line.',
        BESIDE,
      ),
      yes('open-choice', 'open-choice + openLabel', [7, 4, 2], `${WIDGETS}/choices/choices.test.tsx`),
      yes('contained-value-set', 'answerValueSet contained', [7, 1, 1]),
      yes('expanded-value-set', 'answerValueSet $expand + preferredTerminologyServer', [4, 5, 1]),
      yes('units', 'unit / unitOption / unitValueSet / unitOpen', [3, 7, 0], 'src/react/questions.test.tsx'),
      yes('attachment', 'attachment', [10, 2, 1], `${WIDGETS}/files/files.test.tsx`),
      partial(
        'reference-search',
        'reference search',
        [3, 3, 4],
        'The host searches its records; no client of a FHIR server is here.',
        `${WIDGETS}/references/references.test.tsx`,
      ),
      yes('hidden', 'hidden', [11, 1, 0], 'src/react/hidden.test.tsx'),
      yes('read-only', 'readOnly', [11, 0, 1], 'src/react/questions.test.tsx'),
      yes('display-category', 'displayCategory', [2, 1, 6], BESIDE),
      yes('rendering-style', 'rendering-style', [3, 1, 8], BESIDE),
      yes('rendering-xhtml', 'rendering-xhtml', [4, 2, 6], BESIDE),
      yes('rendering-markdown', 'rendering-markdown', [6, 1, 5], `${WIDGETS}/layout.transcript.txt`),
      yes('translation', 'translation extension (content)', [6, 0, 6]),
      onScreen('words-of-the-interface', 'UI strings i18n', [6, 6, 1], 'src/react/questionnaire-form.ssr.test.tsx'),
      onScreen('right-to-left', 'RTL', [3, 4, 6], `${WIDGETS}/by-keyboard.stories.tsx`),
      yes('entry-format', 'entryFormat', [9, 0, 3], 'src/react/questions.test.tsx'),
      yes('short-text', 'shortText', [3, 0, 6], `${WIDGETS}/groups/groups.test.tsx`),
      yes('support-link', 'supportLink / supportHyperlink', [2, 1, 6], BESIDE),
      yes('media', 'itemMedia / itemAnswerMedia', [4, 1, 7], BESIDE),
      yes('usage-mode', 'usageMode', [2, 1, 7], BESIDE),
      yes('signature', 'signature', [2, 2, 8], 'src/react/widgets/signatures/signatures.test.tsx'),
      yes('entry-mode', 'entryMode (sequential, prior-edit)', [1, 2, 8], 'src/react/pages/form-pages.test.tsx'),
    ],
  },
  {
    title: 'SDC operations',
    features: [
      yes('populate', '$populate', [1, 8, 3]),
      yes('extract-observation', '$extract observation', [4, 1, 5]),
      yes('extract-definition', '$extract definition', [2, 0, 7]),
      yes('extract-template', '$extract template', [2, 0, 7]),
      partial(
        'structure-map',
        'StructureMap',
        [1, 1, 7],
        'The host runs the maps of an extraction on its server; no map is run here, and none for population.',
      ),
      yes('assemble', 'modular $assemble', [3, 2, 7]),
      no('adaptive', 'adaptive ($next-question)', [0, 0, 9], 'The form runs with the items that it has.'),
      yes('response-in-and-out', 'QuestionnaireResponse in/out + status', [8, 1, 0]),
      yes('smart-web-messaging', 'SDC SMART Web Messaging host', [1, 2, 6]),
    ],
  },
  {
    title: 'Journey',
    features: [
      yes('save-and-resume', 'save and resume draft', [6, 6, 1]),
      yes('review', 'review / check answers before submit', [3, 2, 8], 'src/react/review/form-review.test.tsx'),
      yes('read-only-view', 'read-only view', [11, 1, 1], 'src/react/review/form-review.test.tsx'),
      partial(
        'print-view',
        'print view',
        [2, 4, 7],
        'The review and the form have styles for paper; no document is made.',
      ),
      yes('explain', 'explain (why shown, score breakdown)', [1, 0, 11]),
      partial(
        'risk-summary',
        'explainable risk summary for patient',
        [0, 0, 12],
        'It is made by `@osseo/risk-forms`, for its own forms.',
      ),
      partial(
        'clinician-review',
        'clinician review / sign-off / amend',
        [0, 5, 7],
        'A response can be amended, and is signed by whoever answers; a clinician signs nothing off.',
      ),
      yes('prior-value', 'prior value next to the field', [1, 1, 10], 'src/react/earlier/earlier-renderers.test.tsx'),
      yes('undo', 'undo', [1, 0, 11], 'src/react/history/form-history.test.tsx'),
    ],
  },
];
