import { MAX_EXPRESSION_DEPTH, MAX_EXPRESSION_LENGTH, MAX_EXPRESSION_PARTS } from '../limits.ts';
import { Measure } from '../values/measure.ts';
import { readTemporal } from '../values/temporal.ts';
import { EMPTY, type Value } from '../values/value.ts';
import { refuse } from './refusal.ts';
import type { Syntax } from './syntax.ts';
import { tokenize, type Token } from './tokenize.ts';

/** How tightly operators bind, after the grammar of FHIRPath (Precedence): a higher number first. */
const BINDING: ReadonlyMap<string, number> = new Map(
  [
    ['implies'],
    ['or', 'xor'],
    ['and'],
    ['in', 'contains'],
    ['=', '~', '!=', '!~'],
    ['<', '>', '<=', '>='],
    ['|'],
    ['is', 'as'],
    ['+', '-', '&'],
    ['*', '/', 'div', 'mod'],
  ].flatMap((operators, level) => operators.map((operator) => [operator, level + 1] as const)),
);

/** Words that are operators or literals, and so no names. */
const RESERVED = /^(?:and|or|xor|implies|div|mod|true|false)$/;
const CALENDAR = /^(?:year|month|week|day|hour|minute|second|millisecond)s?$/;
const SPECIAL = /^\$(?:this|index|total)$/;

/** Reads an expression, or throws a `Refusal`. */
export function parse(source: string): Syntax {
  if (source.length > MAX_EXPRESSION_LENGTH) refuse('unsupported', 'a longer expression', MAX_EXPRESSION_LENGTH);
  const tokens = tokenize(source);
  let next = 0;
  let parts = 0;
  let depth = 0;

  const syntax = expression(0);
  if (peek().kind !== 'end') wrong();
  return syntax;

  function peek(): Token {
    return tokens[next] ?? { kind: 'end', text: '', at: source.length };
  }

  function take(): Token {
    const token = peek();
    next += 1;
    return token;
  }

  function wrong(): never {
    return refuse('invalid', 'unexpected text', peek().at);
  }

  function isSign(...texts: readonly string[]): boolean {
    const { kind, text } = peek();
    return kind === 'sign' && texts.includes(text);
  }

  function expect(text: string): void {
    if (!isSign(text)) wrong();
    next += 1;
  }

  function made(syntaxOfPart: Syntax): Syntax {
    parts += 1;
    if (parts > MAX_EXPRESSION_PARTS) refuse('unsupported', 'an expression of more parts', syntaxOfPart.at);
    return syntaxOfPart;
  }

  function expression(loosest: number): Syntax {
    depth += 1;
    if (depth > MAX_EXPRESSION_DEPTH) refuse('unsupported', 'deeper brackets', peek().at);
    let left = signed();
    for (;;) {
      const { kind, text: operator, at } = peek();
      const binding = kind === 'name' || kind === 'sign' ? BINDING.get(operator) : undefined;
      if (binding === undefined || binding <= loosest) break;
      next += 1;
      left = made(
        operator === 'is' || operator === 'as'
          ? { kind: 'type', at, operator, of: left, type: typeName() }
          : { kind: 'operation', at, operator, left, right: expression(binding) },
      );
    }
    depth -= 1;
    return left;
  }

  function signed(): Syntax {
    if (!isSign('+', '-')) return chain();
    const { text, at } = take();
    depth += 1;
    if (depth > MAX_EXPRESSION_DEPTH) refuse('unsupported', 'deeper brackets', at);
    const of = signed();
    depth -= 1;
    return made({ kind: 'sign', at, negative: text === '-', of });
  }

  function chain(): Syntax {
    let on = term();
    for (;;) {
      const { at } = peek();
      if (isSign('.')) {
        next += 1;
        on = invocation(on);
      } else if (isSign('[')) {
        next += 1;
        on = made({ kind: 'nth', at, on, index: expression(0) });
        expect(']');
      } else return on;
    }
  }

  function term(): Syntax {
    const { kind, text, at } = peek();
    if (kind === 'string') return literal(at, text);
    if (kind === 'date') return date(at, text);
    if (kind === 'number') return number(at, text);
    if (kind === 'name' && (text === 'true' || text === 'false')) return literal(at, text === 'true');
    if (isSign('(', '{', '%')) next += 1;
    else return invocation(undefined);
    if (text === '%') return variable(at);
    if (text === '{') {
      expect('}');
      return made({ kind: 'literal', at, values: EMPTY });
    }
    const inner = expression(0);
    expect(')');
    return inner;
  }

  function literal(at: number, value: Value): Syntax {
    next += 1;
    return made({ kind: 'literal', at, values: [value] });
  }

  function date(at: number, text: string): Syntax {
    const isTime = text.startsWith('@T');
    const value = readTemporal(text.slice(isTime ? 2 : 1), isTime ? 'time' : 'date');
    return value ? literal(at, value) : wrong();
  }

  function number(at: number, text: string): Syntax {
    if (text.endsWith('L')) refuse('unsupported', 'long integers', at);
    const value = literal(at, Number(text));
    const unit = peek();
    if (text !== String(Number(text)) && isSign('.')) refuse('unsupported', 'a number with a written precision', at);
    const isWord = unit.kind === 'name' && CALENDAR.test(unit.text);
    if (unit.kind !== 'string' && !isWord) return value;
    return literal(at, new Measure(Number(text), isWord ? unit.text : `'${unit.text}'`));
  }

  function variable(at: number): Syntax {
    const { kind, text } = peek();
    if (kind !== 'string') return made({ kind: 'variable', at, name: name() });
    next += 1;
    return made({ kind: 'variable', at, name: text });
  }

  function name(): string {
    const { kind, text } = peek();
    if (kind !== 'quoted' && (kind !== 'name' || RESERVED.test(text) || text.startsWith('$'))) wrong();
    next += 1;
    return text;
  }

  function typeName(): string {
    const first = name();
    if (!isSign('.')) return first;
    next += 1;
    return `${first}.${name()}`;
  }

  function invocation(on: Syntax | undefined): Syntax {
    const { kind, text, at } = peek();
    if (kind === 'name' && SPECIAL.test(text)) {
      next += 1;
      return made({ kind: 'special', at, name: text as '$this' });
    }
    const called = name();
    if (isSign('{')) refuse('unsupported', 'building an element', at);
    if (!isSign('(')) return made({ kind: 'member', at, on, name: called });
    next += 1;
    const args: Syntax[] = [];
    while (!isSign(')')) {
      if (args.length > 0) expect(',');
      args.push(expression(0));
      if (peek().kind === 'name' && /^(?:a|de)sc$/.test(peek().text)) refuse('unsupported', 'sort', at);
    }
    next += 1;
    return made({ kind: 'call', at, on, name: called, args });
  }
}
