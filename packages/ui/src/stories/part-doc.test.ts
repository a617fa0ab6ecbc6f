import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COLORS, MEASURES } from '@osseo/tokens';
import { beforeAll, describe, expect, it } from 'vitest';
import { readHooks } from './testing/css-hooks.ts';
import type { AnatomyRow, PartDoc } from './part-doc.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const index = readFileSync(`${folder}index.ts`, 'utf8');
const parts = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const stylesheets = parts.map((part) => ({ part, ...readHooks(textOf(part, /\.css$/u)) }));
const classes = stylesheets.flatMap((sheet) =>
  [...sheet.classes].map(([name, attributes]) => ({ name, attributes, part: ownerOf(name, sheet.part) })),
);
const tokens = new Set([...Object.keys(COLORS.light), ...Object.keys(MEASURES)].map((name) => `--osseo-${name}`));
const properties = stylesheets.flatMap((sheet) =>
  [...sheet.properties]
    .filter((name) => !tokens.has(name))
    .map((name) => ({ name, part: ownerOf(name.slice(2), sheet.part) })),
);
const code = parts.map((part) => textOf(part, /^(?!.*\.(?:test|stories|doc)\.).*\.tsx?$/u)).join('');

describe.each(parts.filter((part) => filesOf(part, /\.doc\.ts$/u).length > 0))('the page of %s', (part) => {
  let doc: PartDoc;
  beforeAll(async () => {
    doc = await docOf(part);
  });

  it('names every class that its stylesheet names, and none that is not there', () => {
    const written = doc.anatomy.map(({ className }) => className);

    expect(missing(namesOf(classes, part), written)).toEqual([]);
    expect(written.filter((name) => !hasClass(name) && !new RegExp(`["']${name}["']`, 'u').test(code))).toEqual([]);
  });

  it('names every attribute that its stylesheet asks for, with its values, and none that is not there', () => {
    for (const row of doc.anatomy) {
      const written = attributesOf(row);
      const styled = classes.filter(({ name }) => name === row.className).flatMap(({ attributes }) => [...attributes]);

      expect(missing(styled, written), `not named for ${row.className}`).toEqual([]);
      expect(missing(written, styled).filter(isUnknown), `not there for ${row.className}`).toEqual([]);
    }
  });

  it('names every custom property of its own, and none that is not there', () => {
    const written = doc.anatomy.flatMap((row) => Object.keys(row.properties ?? {}));

    expect(missing(namesOf(properties, part), written)).toEqual([]);
    expect(missing(written, namesOf(properties))).toEqual([]);
  });

  it('says when not to use it in halves of a table: a case without a full stop, and a sentence', () => {
    expect(doc.notFor.filter(({ when, use }) => when.endsWith('.') || !/[.?”]$/u.test(use))).toEqual([]);
  });

  it('names every part that is exported from there, and stands beside its stories', () => {
    const exported = (new RegExp(`export \\{([^}]*)\\} from '\\./${part}/`, 'u').exec(index)?.[1] ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => /^[A-Z][a-z]/u.test(name));

    expect(
      missing(
        exported,
        doc.anatomy.map(({ name }) => name),
      ),
    ).toEqual([]);
    expect(textOf(part, /\.stories\.tsx$/u)).toMatch(/\bpart: \w+Doc\b/u);
  });

  it('says what it is for, and what to use instead', () => {
    expect(doc.purpose).not.toBe('');
    expect(doc.notFor).not.toEqual([]);
  });
});

/** The part whose name a class or a property begins with; those of no part belong to the stylesheet that they stand in. */
function ownerOf(name: string, otherwise: string): string {
  const owners = parts.filter((part) => `${name}-`.startsWith(`osseo-${part}-`));
  return owners.toSorted((a, b) => b.length - a.length)[0] ?? otherwise;
}

function namesOf(all: readonly { readonly name: string; readonly part: string }[], part?: string): readonly string[] {
  return all.filter((one) => part === undefined || one.part === part).map(({ name }) => name);
}

function hasClass(name: string): boolean {
  return namesOf(classes).includes(name);
}

/** The attributes of a row, as `readHooks` writes them. A value of several words is a sentence: the attribute is there or not. */
function attributesOf({ attributes = {} }: AnatomyRow): readonly string[] {
  return Object.entries(attributes).flatMap(([name, values]) =>
    values.split(', ').map((value) => (value.includes(' ') ? name : `${name}=${value}`)),
  );
}

/** Whether no part sets the attribute, or none knows the value. */
function isUnknown(attribute: string): boolean {
  return attribute.split('=').some((word) => !new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'u').test(code));
}

function missing(wanted: readonly string[], there: readonly string[]): readonly string[] {
  return wanted.filter((one) => !there.includes(one));
}

async function docOf(part: string): Promise<PartDoc> {
  const [file] = filesOf(part, /\.doc\.ts$/u);
  const [doc] = Object.values((await import(/* @vite-ignore */ `${folder}${part}/${file}`)) as Record<string, PartDoc>);
  if (!doc) throw new Error(`${part}/${file} exports nothing.`);
  return doc;
}

function filesOf(part: string, pattern: RegExp): readonly string[] {
  return readdirSync(`${folder}${part}`).filter((file) => pattern.test(file));
}

function textOf(part: string, pattern: RegExp): string {
  return filesOf(part, pattern)
    .map((file) => readFileSync(`${folder}${part}/${file}`, 'utf8'))
    .join('\n');
}
