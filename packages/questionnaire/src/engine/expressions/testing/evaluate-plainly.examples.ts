import { writeAnswer } from '../../fhir/write-answer.ts';
import { compileExpression } from '../../fhirpath/index.ts';
import type { Values } from '../../fhirpath/values/value.ts';
import { expressionsOf, launchContextOf } from '../expressions-of.ts';
import type { FormExpression, ItemKey, ItemState, Session, SessionOptions } from '../../index.ts';

type Json = Readonly<Record<string, unknown>>;

/** What expressions may read besides the answers, as a session gets it. */
interface Given extends Pick<SessionOptions, 'launchContext' | 'questionnaire' | 'today' | 'now'> {
  /** What has come for the queries of the form, by the names of their variables; of the rest there is no answer. */
  readonly found?: Readonly<Record<string, unknown>>;
}

export interface PlainEvaluator {
  /** The values of an expression of an item, or of the form. Nothing for one that is not run, or cannot be judged. */
  evaluate(expression: FormExpression, state: ItemState | null): Values;
}

/**
 * Evaluates expressions over JSON that is written out whole, from the states that anybody can see.
 * @param left The paths of expressions that are not run.
 */
export function evaluatePlainly(session: Session, left: ReadonlySet<string>, given: Given = {}): PlainEvaluator {
  const { form } = session;
  const { instances } = session.toSnapshot();
  const written = new Map<ItemKey, Json>();
  const item = session.getSnapshot().children.flatMap(write);
  const response = { resourceType: 'QuestionnaireResponse', status: 'in-progress', item };
  return { evaluate };

  function write(key: ItemKey): readonly Json[] {
    const { item: asked, answers, enabled, children } = session.item(key).getSnapshot();
    if (!enabled) return [];
    const lists = instances?.find(({ of }) => of === key)?.ids ?? [0];
    const isHolder = asked.repeats && asked.type !== 'group';
    const inside = (position: number) =>
      children.filter((child) => !isHolder || child.startsWith(`${key}:${lists[position] ?? -1}/`)).flatMap(write);
    const isAnswered = answers.some(({ kind }) => kind !== 'absent');
    const answer = (isAnswered ? answers : []).map((own, position): Json => {
      const nested = isHolder || position === 0 ? inside(position) : [];
      return { ...(own.kind !== 'absent' && writeAnswer(own, asked.type)), ...(nested.length > 0 && { item: nested }) };
    });
    const nested = isAnswered ? [] : inside(0);
    const isThere = isAnswered || nested.length > 0;
    const json = {
      linkId: asked.linkId,
      ...(answer.length > 0 && { answer }),
      ...(nested.length > 0 && { item: nested }),
    };
    written.set(key, json);
    return isThere ? [json] : [];
  }

  function evaluate(expression: FormExpression, state: ItemState | null): Values {
    return judge(expression, state) ?? [];
  }

  /** The values of an expression; `undefined` where it reads a query that has no answer. */
  function judge(expression: FormExpression, state: ItemState | null): Values | undefined {
    if (left.has(expression.path)) return [];
    const { role, language, source } = expression;
    if (language === 'fhir-query') return role.kind === 'variable' ? listOf(given.found?.[role.name]) : undefined;
    const context = state ? (written.get(state.key) ?? { linkId: state.item.linkId }) : response;
    let isOpen = false;
    const values = valuesOf(source, context, given, (name) => {
      for (let at = state; ; at = at.parent === null ? null : session.item(at.parent).getSnapshot()) {
        // Of two of one name the first counts; for itself that is none.
        const declared = expressionsOf(at ? at.item : form).find(
          (other) => other.role.kind === 'variable' && other.role.name === name,
        );
        if (declared && declared.path !== expression.path) {
          const found = judge(declared, at);
          isOpen ||= found === undefined;
          return found ?? [];
        }
        if (!at) break;
      }
      if (name === 'resource' || name === 'QuestionnaireResponse') return response;
      if (name === 'questionnaire') return given.questionnaire;
      return given.launchContext?.[name] ?? (launchContextOf(form).includes(name) ? [] : undefined);
    });
    return isOpen ? undefined : values;
  }
}

function listOf(found: unknown): Values | undefined {
  return found === undefined ? undefined : [found as Values[number]];
}

function valuesOf(source: string, context: Json, { today, now }: Given, variable: (name: string) => unknown): Values {
  const compiled = compileExpression(source);
  if (compiled.kind !== 'compiled') return [];
  const found = compiled.evaluate({ context, variable, ...(today && { today }), ...(now && { now }) });
  return found.kind === 'values' ? found.values : [];
}
