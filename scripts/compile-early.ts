import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseAst } from 'rolldown/parseAst';

type Statement = ReturnType<typeof parseAst>['body'][number];

/**
 * Writes the functions of a module as constants in parentheses, before everything else that it does.
 *
 * A browser looks through a function while a page loads, and compiles it when it is first called: the first form of a
 * page waits for hundreds of them. In parentheses a function is taken for one that is about to be called, and compiled
 * with its file, on another thread while that arrives (V8: possibly-invoked function expressions). Bundlers that write
 * with Oxc, such as Rolldown and Vite 8, keep the parentheses; others drop them, and nothing else changes.
 *
 * A generator, and a function with a `this` or `arguments` of its own, stay as they are.
 */
export function compileEarly(code: string): string {
  const parts = { imports: '', functions: '', rest: '' };
  let done = 0;
  for (const statement of parseAst(code).body) {
    const before = code.slice(done, statement.start);
    const text = code.slice(statement.start, statement.end);
    const constant = constantFor(statement, code);
    if (constant !== undefined) parts.functions += before + constant;
    else parts[isFirst(statement) ? 'imports' : 'rest'] += before + text;
    done = statement.end;
  }
  return parts.imports + parts.functions + parts.rest + code.slice(done);
}

/** A function of the module as a constant; `undefined` for any other statement. */
function constantFor(statement: Statement, code: string): string | undefined {
  const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (declared?.type !== 'FunctionDeclaration' || declared.generator || hasOwnThis(declared)) return undefined;
  const { id, params, body, start, end } = declared;
  if (!id || !body) return undefined;
  const given = params.length > 0 ? code.slice(id.end, body.start).trim() : '()';
  const arrow = `${declared.async ? 'async ' : ''}${given} => ${code.slice(body.start, body.end)}`;
  return `${code.slice(statement.start, start)}const ${id.name} = (${arrow});${code.slice(end, statement.end)}`;
}

/** What must stand before the first constant: directives count nowhere else. */
function isFirst(statement: Statement): boolean {
  return (
    statement.type === 'ImportDeclaration' || ('directive' in statement && typeof statement.directive === 'string')
  );
}

function hasOwnThis(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  const { type, name } = node as { type?: unknown; name?: unknown };
  if (type === 'ThisExpression' || (type === 'Identifier' && name === 'arguments')) return true;
  return Object.values(node).some(hasOwnThis);
}

/** Writes every built module of a package anew. */
function compilePackage(folder: string): void {
  for (const file of globSync(`${folder}/dist/**/*.js`)) writeFileSync(file, compileEarly(readFileSync(file, 'utf8')));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) compilePackage(process.cwd());
