import { describe, expect, it } from 'vitest';
import { compileEarly } from './compile-early.ts';

/** What a module exports, run as a browser would. */
async function exportsOf(code: string): Promise<Record<string, unknown>> {
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>;
}

describe('a built module', () => {
  it('has its functions as constants in parentheses, each with its comment', () => {
    expect(compileEarly('/** Twice. */\nexport function twice(x, y = x) {\n    return x + y;\n}\n')).toBe(
      '/** Twice. */\nexport const twice = ((x, y = x) => {\n    return x + y;\n});\n',
    );
    expect(compileEarly('async function none() {}')).toBe('const none = (async () => {});');
  });

  it('keeps directives and imports first', () => {
    const code = "'use client';\nimport { a } from 'a';\nconst b = c(a);\nfunction c(x) { return x; }\n";
    expect(compileEarly(code)).toBe(
      "'use client';\nimport { a } from 'a';\nconst c = ((x) => { return x; });\nconst b = c(a);\n",
    );
  });

  it('may call above their lines the functions that it has, and those that they call', async () => {
    const code =
      'export const four = twice(2);\nfunction twice(x) { return add(x, x); }\nfunction add(x, y) { return x + y; }';
    expect((await exportsOf(code))['four']).toBe(4);
    expect((await exportsOf(compileEarly(code)))['four']).toBe(4);
  });

  it('keeps what no arrow can be: generators, and functions with a `this` or `arguments` of their own', () => {
    for (const code of [
      'function* count() { yield 1; }',
      'function Old() { this.x = 1; }',
      'function all() { return arguments.length; }',
      'class Point { x() { return this.y; } }',
      'export default function () {}',
    ])
      expect(compileEarly(code)).toBe(code);
  });

  it('calls nothing before its functions are there', () => {
    expect(compileEarly('start();\nfunction start() {}')).toBe('\nconst start = (() => {});start();');
  });

  it('keeps the names of its functions, which errors and tools show', async () => {
    const { Part } = await exportsOf(compileEarly('export function Part() {}'));
    expect((Part as { name: string }).name).toBe('Part');
  });

  it('is the same when it is written twice', () => {
    const once = compileEarly('export function a() { return b(); }\nfunction b() {}\nexport * from "x";\n');
    expect(compileEarly(once)).toBe(once);
  });
});
