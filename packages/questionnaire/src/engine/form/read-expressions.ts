import { extensionsOf, isObject, objectsOf, textOf, type Json } from '../fhir/json.ts';
import { readAnswer } from '../fhir/read-answer.ts';
import type { ConstraintRule, ExpressedField, ExpressionRole, FormExpression } from '../model/expression.ts';

const HL7 = 'http://hl7.org/fhir/StructureDefinition';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire';

const CQF_EXPRESSION_URL = `${HL7}/cqf-expression`;

/** Extensions whose value is an expression, with what it is for. */
const ROLES: ReadonlyMap<unknown, 'variable' | 'enable' | 'initial' | 'calculated' | 'options'> = new Map([
  [`${HL7}/variable`, 'variable'],
  [`${SDC}-enableWhenExpression`, 'enable'],
  [`${SDC}-initialExpression`, 'initial'],
  [`${SDC}-calculatedExpression`, 'calculated'],
  [`${SDC}-answerExpression`, 'options'],
]);
const TOGGLE_URL = `${SDC}-answerOptionsToggleExpression`;
const CONSTRAINT_URLS: ReadonlySet<unknown> = new Set([`${HL7}/targetConstraint`, `${HL7}/questionnaire-constraint`]);

/** Fields of an item whose value may be an expression beside it, as in `_text`. */
const FIELDS: readonly ExpressedField[] = ['text', 'required', 'readOnly', 'maxLength'];
/** Extensions whose own value may be one. */
const LIMITS: ReadonlyMap<unknown, ExpressedField> = new Map([
  [`${HL7}/minValue`, 'min'],
  [`${HL7}/maxValue`, 'max'],
]);

const NONE: readonly never[] = [];

/** Reads the expressions of an item, or of the Questionnaire itself. `path` ends with a `.`, or is empty. */
export function readExpressions(raw: Json, path: () => string): readonly FormExpression[] {
  let found: FormExpression[] | undefined;
  const add = (role: ExpressionRole, expression: unknown, at: string) => {
    const read = readExpression(role, expression, at, path);
    if (read) (found ??= []).push(read);
  };

  if (raw['extension'] !== undefined) {
    for (const [extension, index] of objectsOf(raw['extension'])) readExtension(extension, `extension[${index}]`, add);
  }
  for (const field of FIELDS) {
    const beside = raw[`_${field}`];
    if (beside !== undefined) add({ kind: 'field', field }, expressionBeside(beside), `_${field}`);
  }
  return found ?? NONE;
}

type Add = (role: ExpressionRole, expression: unknown, at: string) => void;

function readExtension(extension: Json, at: string, add: Add): void {
  const { url, valueExpression } = extension;
  const kind = ROLES.get(url);
  if (kind === 'variable') {
    const name = isObject(valueExpression) ? textOf(valueExpression['name']) : undefined;
    if (name !== undefined) add({ kind, name }, valueExpression, at);
  } else if (kind) {
    add({ kind }, valueExpression, at);
  } else if (url === TOGGLE_URL) {
    const options = extensionsOf(extension, 'option').flatMap((part) => readAnswer(part) ?? []);
    add({ kind: 'toggle', options }, extensionsOf(extension, 'expression')[0]?.['valueExpression'], at);
  } else if (CONSTRAINT_URLS.has(url)) {
    const [expression] = extensionsOf(extension, 'expression');
    add({ kind: 'constraint', rule: ruleOf(extension) }, expression?.['valueExpression'] ?? expression, at);
  } else if (LIMITS.has(url)) {
    const field = LIMITS.get(url);
    const beside = Object.entries(extension).find(([name]) => name.startsWith('_value'))?.[1];
    if (field && beside !== undefined) add({ kind: 'field', field }, expressionBeside(beside), at);
  }
}

function ruleOf(extension: Json): ConstraintRule {
  const value = (url: string): unknown => {
    const [part] = extensionsOf(extension, url);
    return part && (part['valueString'] ?? part['valueCode'] ?? part['valueId'] ?? part['valueMarkdown']);
  };
  const severity = value('severity');
  return {
    key: textOf(value('key')),
    severity: severity === 'warning' || severity === 'information' ? severity : 'error',
    human: textOf(value('human')),
  };
}

function expressionBeside(beside: unknown): unknown {
  if (!isObject(beside)) return undefined;
  return objectsOf(beside['extension']).find(([{ url }]) => url === CQF_EXPRESSION_URL)?.[0]['valueExpression'];
}

/** Takes an Expression, or an extension that holds it as text. */
function readExpression(
  role: ExpressionRole,
  expression: unknown,
  at: string,
  path: () => string,
): FormExpression | undefined {
  if (!isObject(expression)) return undefined;
  const source = textOf(expression['expression'] ?? expression['valueString']);
  const language = LANGUAGES.get(textOf(expression['language']) ?? 'text/fhirpath') ?? 'other';
  return source !== undefined ? { role, language, source, path: path() + at } : undefined;
}

const LANGUAGES: ReadonlyMap<string, FormExpression['language']> = new Map([
  ['text/fhirpath', 'fhirpath'],
  ['application/x-fhir-query', 'fhir-query'],
]);

/** The names under which the form expects resources from where it is opened (`launchContext`). */
export function readLaunchContext(questionnaire: Json): readonly string[] {
  return objectsOf(questionnaire['extension']).flatMap(([extension]) => {
    if (extension['url'] !== `${SDC}-launchContext`) return [];
    return extensionsOf(extension, 'name').flatMap(({ valueCoding, valueId }) => {
      const name = isObject(valueCoding) ? valueCoding['code'] : valueId;
      return textOf(name) ?? [];
    });
  });
}
