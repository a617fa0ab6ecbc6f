/**
 * Run by Node under `--conditions=react-server`: imports each module that the command line names, as a bundler for server
 * components would, and prints what it found wrong with each as one line of JSON.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Who imports whom, by address. What is marked imports nothing here: its code stays in the browser. */
const imports = new Map<string, string[]>();
/** What a module without a mark names of React that servers have not. */
const faults = new Map<string, string>();

const onServer = new Set(Object.keys(await import('react')));

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    const from = context.parentURL ?? '';
    imports.set(from, [...(imports.get(from) ?? []), resolved.url]);
    return resolved;
  },
  load(url, context, next) {
    if (!/\.m?js$/u.test(url) || context.format !== 'module') return next(url, context);
    const source = readFileSync(fileURLToPath(url), 'utf8');
    if (isMarked(source)) return { format: 'module', source: asReferences(source), shortCircuit: true };
    const named = namesOfReact(source).filter((name) => !onServer.has(name));
    if (named.length > 0) faults.set(url, named.join(', '));
    return next(url, context);
  },
});

const found: Record<string, string> = {};
for (const entry of process.argv.slice(2)) found[entry] = await problemWith(entry);
process.stdout.write(`${JSON.stringify(found)}\n`);

async function problemWith(entry: string): Promise<string> {
  const address = import.meta.resolve(entry);
  try {
    await import(address);
  } catch (error) {
    return String(error);
  }
  return reachable(address)
    .flatMap((url) => (faults.has(url) ? [`${url} calls ${faults.get(url)} and does not say "use client"`] : []))
    .join('\n');
}

function reachable(address: string): readonly string[] {
  const seen = new Set([address]);
  // What is added while the set is walked is walked as well.
  for (const url of seen) for (const next of imports.get(url) ?? []) seen.add(next);
  return [...seen];
}

function isMarked(source: string): boolean {
  // A comment ends at the first end that it has, so that no file with many of them is tried in every way.
  return /^(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/.*\n)*['"]use client['"]/u.test(source);
}

/** What a bundler puts in the place of a marked module: its names, and nothing behind them. */
function asReferences(source: string): string {
  const declared = [...source.matchAll(/^export (?:async )?(?:function\*?|class|const|let|var) ([\w$]+)/gmu)];
  const listed = [...source.matchAll(/^export \{([^}]*)\}/gmu)].flatMap(([, list = '']) =>
    list.split(',').flatMap((one) => {
      const name = one
        .trim()
        .split(/\s+as\s+/u)
        .at(-1);
      return name ? [name] : [];
    }),
  );
  const names = [...declared.map(([, name = '']) => name), ...listed].filter((name) => name !== 'default');
  const stars = [...source.matchAll(/^export \*.*$/gmu)].map(([line]) => line);
  return [...stars, ...names.map((name) => `export const ${name} = () => undefined;`)].join('\n');
}

/** What a module takes from React, under whatever name it imports it. */
function namesOfReact(source: string): readonly string[] {
  const listed = [...source.matchAll(/import (?:[\w$]+\s*,\s*)?\{([^}]*)\} from ['"]react['"]/gu)].flatMap(
    ([, list = '']) => list.split(',').map((one) => one.trim().split(/\s+as\s+/u)[0] ?? ''),
  );
  const whole = [...source.matchAll(/import (?:\* as )?([\w$]+)[^'"]* from ['"]react['"]/gu)].flatMap(
    ([, react = '']) =>
      [...source.matchAll(new RegExp(`(?<![\\w$.])${react.replaceAll('$', '\\$')}\\.([\\w$]+)`, 'gu'))].map(
        ([, name = '']) => name,
      ),
  );
  return [...listed, ...whole].filter((name) => name !== '');
}
