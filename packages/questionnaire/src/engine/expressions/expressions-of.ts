import { eachObject, extensionsOf, isObject, objectsOf, textOf, type Json } from '../fhir/json.ts';
import { readAnswer } from '../fhir/read-answer.ts';
import {
  MAX_OCCURS_URL,
  MAX_QUANTITY_URL,
  MAX_VALUE_URL,
  MIN_OCCURS_URL,
  MIN_QUANTITY_URL,
  MIN_VALUE_URL,
} from '../fhir/urls.ts';
import type { ConstraintRule, ExpressedField, ExpressionRole, FormExpression } from '../model/expression.ts';
import type { Form } from '../model/form.ts';
import type { Item } from '../model/item.ts';

const HL7 = 'http://hl7.org/fhir/StructureDefinition';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire';

/** An expression in place of a value, as R4 spells it and as forms before R5 and SDC's own pages do. */
const IN_PLACE = /\/cqf-(?:expression|calculatedValue)$/;

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

/** Extensions whose own value may be one. */
const LIMITS: ReadonlyMap<unknown, ExpressedField> = new Map([
  [MIN_VALUE_URL, 'min'],
  [MAX_VALUE_URL, 'max'],
  [MIN_OCCURS_URL, 'minOccurs'],
  [MAX_OCCURS_URL, 'maxOccurs'],
  [MIN_QUANTITY_URL, 'minQuantities'],
  [MAX_QUANTITY_URL, 'maxQuantities'],
]);

const NONE: readonly never[] = [];

/** The expressions of an item, or of the form as a whole, in the order in which it has them. */
export function expressionsOf(holder: Form | Item): readonly FormExpression[] {
  if ('nodes' in holder) return readExpressions({ extension: holder.extension }, '');
  return holder.unread ? readExpressions(holder.unread.json, `${holder.unread.path}.`) : NONE;
}

function readExpressions({ extension: extensions, ...beside }: Json, path: string): readonly FormExpression[] {
  const found: FormExpression[] = [];
  const add = (role: ExpressionRole, expression: unknown, at: string) => {
    const read = readExpression(role, expression, path + at);
    if (read) found.push(read);
  };

  eachObject(extensions, (extension, index) => readExtension(extension, `extension[${index}]`, add));
  for (const [name, value] of Object.entries(beside)) {
    const field = name.slice(1) as ExpressedField;
    add({ kind: 'field', field }, expressionBeside(value), name);
  }
  return found;
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
  } else {
    const field = LIMITS.get(url);
    // Beside a value that is a primitive, and inside one that is an object.
    if (field) for (const value of Object.values(extension)) add({ kind: 'field', field }, expressionBeside(value), at);
  }
}

function ruleOf(extension: Json): ConstraintRule {
  const value = (url: string): unknown => {
    const [part] = extensionsOf(extension, url);
    return part && (part['valueString'] ?? part['valueCode'] ?? part['valueId'] ?? part['valueMarkdown']);
  };
  const severity = value('severity');
  const locations = extensionsOf(extension, 'location').flatMap(({ valueString }) => textOf(valueString) ?? []);
  return {
    key: textOf(value('key')),
    severity: severity === 'warning' || severity === 'information' ? severity : 'error',
    human: textOf(value('human')),
    ...(locations.length > 0 && { locations }),
  };
}

function expressionBeside(beside: unknown): unknown {
  if (!isObject(beside)) return undefined;
  return objectsOf(beside['extension']).find(([{ url }]) => IN_PLACE.test(String(url)))?.[0]['valueExpression'];
}

/** Takes an Expression, or an extension that holds it as text. */
function readExpression(role: ExpressionRole, expression: unknown, path: string): FormExpression | undefined {
  if (!isObject(expression)) return undefined;
  const source = textOf(expression['expression'] ?? expression['valueString']);
  const language = languageOf(expression['language'] ?? 'text/fhirpath');
  return source !== undefined ? { role, language, source, path } : undefined;
}

function languageOf(type: unknown): FormExpression['language'] {
  if (type === 'text/fhirpath') return 'fhirpath';
  return type === 'application/x-fhir-query' ? 'fhir-query' : 'other';
}

/** The names under which the form expects resources from where it is opened (`launchContext`). */
export function launchContextOf(form: Form): readonly string[] {
  return objectsOf(form.extension).flatMap(([extension]) => {
    if (extension['url'] !== `${SDC}-launchContext`) return [];
    return extensionsOf(extension, 'name').flatMap(({ valueCoding, valueId }) => {
      const name = isObject(valueCoding) ? valueCoding['code'] : valueId;
      return textOf(name) ?? [];
    });
  });
}
