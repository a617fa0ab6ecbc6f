import { scopeOf, type EvaluationInput, type Part } from './evaluation.ts';
import { fail, unsupported } from './halt.ts';
import { COLLECTIONS } from './functions/collections.ts';
import { CONVERSION_FUNCTIONS } from './functions/conversions.ts';
import { ELEMENTS, ofType, typeOperation } from './functions/elements.ts';
import type { Entry } from './functions/function.ts';
import { LAMBDAS } from './functions/lambdas.ts';
import { NUMBERS } from './functions/numbers.ts';
import { TEXTS } from './functions/texts.ts';
import { weightsOf } from './functions/weight.ts';
import { itemsByLinkId } from './items-by-link-id.ts';
import { refuse } from './language/refusal.ts';
import { literalLinkId, type Call, type Syntax } from './language/syntax.ts';
import { signed } from './operators/arithmetic.ts';
import { OPERATORS } from './operators/operators.ts';
import { childrenOf, isOfType } from './values/children.ts';
import { distinct } from './values/equals.ts';
import { EMPTY, isElement, only, type Value, type Values } from './values/value.ts';
import { Temporal } from './values/temporal.ts';
import { Measure } from './values/measure.ts';

const FUNCTIONS: ReadonlyMap<string, Entry> = new Map(
  [LAMBDAS, COLLECTIONS, TEXTS, NUMBERS, CONVERSION_FUNCTIONS, ELEMENTS].flat().map((entry) => [entry[0], entry]),
);

/** Turns what was read into closures, or throws a `Refusal` that names what is not compiled. */
export function compilePart(syntax: Syntax): Part {
  switch (syntax.kind) {
    case 'literal':
      return () => syntax.values;
    case 'special':
      return SPECIALS[syntax.name];
    case 'variable':
      return variable(syntax.name, syntax.at);
    case 'member':
      return member(syntax);
    case 'call':
      return call(syntax);
    case 'nth':
      return nth(compilePart(syntax.on), compilePart(syntax.index));
    case 'sign': {
      const of = compilePart(syntax.of);
      return (scope) => signed(of(scope), syntax.negative);
    }
    case 'operation':
      return operation(syntax);
    case 'type': {
      const of = compilePart(syntax.of);
      return (scope) => typeOperation(syntax.operator, of(scope), syntax.type);
    }
  }
}

const SPECIALS: Readonly<Record<'$this' | '$index' | '$total', Part>> = {
  $this: ({ self }) => self,
  $index: ({ index }) => (index === undefined ? EMPTY : [index]),
  $total: ({ total = EMPTY }) => total,
};

function variable(name: string, at: number): Part {
  if (/^(?:terminologies|factory|server)$/.test(name)) refuse('unsupported', `%${name}`, at);
  return ({ input, work }) => {
    const found = input.variable?.(name) ?? (name === 'context' ? input.context : BUILT_IN[name]);
    return found === undefined ? missing(input, name) : work.made(valuesOf(found));
  };
}

const BUILT_IN: Readonly<Record<string, string>> = { ucum: 'http://unitsofmeasure.org' };

function missing(input: EvaluationInput, name: string): Values {
  return input.variable?.(name) === null ? EMPTY : fail('no such variable');
}

/** JSON as a collection. */
export function valuesOf(found: unknown): Values {
  const list: readonly unknown[] = Array.isArray(found) ? found : [found];
  return list.filter(isValue);
}

function isValue(value: unknown): value is Value {
  return (
    ['boolean', 'number', 'string'].includes(typeof value) ||
    isElement(value) ||
    value instanceof Temporal ||
    value instanceof Measure
  );
}

/** A path begins with the elements where it stands, or with the name of their type (`Patient.name`). */
function member({ on, name }: Extract<Syntax, { kind: 'member' }>, type?: string): Part {
  if (on) return children(compilePart(on), name, type);
  const step = children(SPECIALS.$this, name, type);
  if (!/^[A-Z]/.test(name)) return step;
  return (scope) =>
    scope.self.flatMap((value) =>
      isElement(value) && Object.hasOwn(value, name)
        ? step(scopeOf(scope, [value]))
        : isOfType(value, name)
          ? [value]
          : EMPTY,
    );
}

function children(of: Part, name: string, type?: string): Part {
  return (scope) => {
    const found: Value[] = [];
    const give = (child: Value): void => {
      scope.work.step();
      found.push(child);
    };
    for (const value of of(scope)) {
      scope.work.step();
      if (isElement(value)) childrenOf(value, name, give, type);
      else if (name === 'extension' || name === 'id') unsupported('extensions of a plain value');
    }
    return found;
  };
}

function nth(of: Part, index: Part): Part {
  return (scope) => {
    const at = only(index(scope));
    return typeof at === 'number' && at >= 0 ? of(scope).slice(Math.trunc(at), Math.trunc(at) + 1) : EMPTY;
  };
}

function operation({ operator, left, right, at }: Extract<Syntax, { kind: 'operation' }>): Part {
  const run = OPERATORS.get(operator) ?? refuse('unsupported', operator, at);
  const [one, two] = [compilePart(left), compilePart(right)];
  return (scope) => scope.work.made(run(one(scope), two(scope), scope));
}

function call(syntax: Call): Part {
  const special = weight(syntax) ?? typed(syntax) ?? indexed(syntax);
  return special ?? byName(syntax) ?? plain(syntax);
}

function plain(syntax: Call): Part {
  const { name, args, at } = syntax;
  const [, least, most, run] = FUNCTIONS.get(name) ?? refuse('unsupported', `${name}()`, at);
  if (args.length < least || args.length > most) refuse('unsupported', `${name}() with so many arguments`, at);
  const on = syntax.on ? compilePart(syntax.on) : SPECIALS.$this;
  const parts = args.map(compilePart);
  return (scope) => scope.work.made(run(on(scope), parts, scope));
}

/** `weight()` needs the item of an answer, so it is compiled with the path before it. */
function weight({ name, on, args, at }: Call): Part | undefined {
  if (!/^(?:weight|ordinal)$/.test(name)) return undefined;
  const answer = on?.kind === 'member' && on.name === 'value' ? on.on : on;
  if (args.length > 0 || answer?.kind !== 'member' || answer.name !== 'answer') {
    return refuse('unsupported', 'weight() of anything but answers', at);
  }
  const items = answer.on ? compilePart(answer.on) : SPECIALS.$this;
  return (scope) => weightsOf(items(scope), scope);
}

/** The type of a choice stands in the name of its JSON, so `value.ofType(Quantity)` is compiled as one step. */
function typed({ name, on, args: [type], at }: Call): Part | undefined {
  if (name !== 'ofType') return undefined;
  if (type?.kind !== 'member' || type.on) return refuse('unsupported', 'ofType() of a qualified type', at);
  if (on?.kind === 'member') return member(on, type.name);
  const of = on ? compilePart(on) : SPECIALS.$this;
  return (scope) => ofType(of(scope), type.name);
}

/** `repeat(item).where(linkId = '...')` is read from the index of the host, where it has one. */
function indexed({ name, on, args }: Call): Part | undefined {
  const linkId = name === 'where' ? literalLinkId(args[0]) : undefined;
  if (linkId === undefined || on?.kind !== 'call' || on.name !== 'repeat') return undefined;
  const [step] = on.args;
  if (on.args.length !== 1 || step?.kind !== 'member' || step.name !== 'item' || step.on) return undefined;
  const roots = on.on ? compilePart(on.on) : SPECIALS.$this;
  return (scope) => {
    const { itemsOf = itemsByLinkId() } = scope.input;
    const found = roots(scope).flatMap((root): Values => (isElement(root) ? itemsOf(root, linkId) : EMPTY));
    return distinct(scope.work.made(found), scope.work);
  };
}

/**
 * `item.where(linkId = '...')` is read from the host where it has the items by name. The test looks at nothing but the
 * one item, so testing the items of one holder after the other is testing all of them at once.
 */
function byName(syntax: Call): Part | undefined {
  const { name, on, args } = syntax;
  const linkId = name === 'where' && args.length === 1 ? literalLinkId(args[0]) : undefined;
  if (linkId === undefined || on?.kind !== 'member' || on.name !== 'item') return undefined;
  const holders = on.on ? compilePart(on.on) : SPECIALS.$this;
  const walk = plain({ ...syntax, on: { ...on, on: undefined } });
  return (scope) =>
    holders(scope).flatMap((holder) => {
      const known = isElement(holder) ? scope.input.childItemsOf?.(holder, linkId) : undefined;
      return known ? scope.work.made(known) : walk(scopeOf(scope, [holder]));
    });
}
