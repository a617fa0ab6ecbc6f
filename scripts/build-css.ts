import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, Features, transform } from 'lightningcss';
import { exportedFiles } from './lib/exported-files.ts';

/** The oldest browsers that know cascade layers (early 2022), as lightningcss counts versions. */
const TARGETS = { chrome: 99 << 16, firefox: 97 << 16, safari: (15 << 16) | (4 << 8), ios_saf: (15 << 16) | (4 << 8) };

/**
 * Bundles one stylesheet with everything that it imports.
 *
 * Nesting and new media queries are written in the old way. Three things stay as
 * they are, because a rewrite would tie them to the page and they must hold in any
 * part of it: logical properties and `:dir()` (a part may have its own direction),
 * `light-dark()` and OKLab colours (a part may have its own scheme).
 */
export function bundleCss(file: string): string {
  const { code } = bundle({
    filename: file,
    minify: true,
    targets: TARGETS,
    exclude: Features.LogicalProperties | Features.DirSelector | Features.LightDark | Features.OklabColors,
  });
  // The bundler keeps the layers that hold something and forgets the order of the
  // others, which is what lets a theme or a second stylesheet come in any order.
  const [order = ''] = /^@layer [^;{]+;/mu.exec(readFileSync(file, 'utf8')) ?? [];
  return `${order}${code.toString()}`;
}

/** Writes a stylesheet without nesting, each selector whole, so that two can be compared. */
export function withoutNesting(css: string): string {
  return transform({ filename: 'loaded.css', code: Buffer.from(css), include: Features.Nesting }).code.toString();
}

/** Writes into `dist` what `tsc` leaves out of it: each exported stylesheet and data file of the package. */
function buildPackage(folder: string): void {
  for (const { source, built } of exportedFiles(folder)) {
    if (source.endsWith('.ts')) continue;

    mkdirSync(dirname(built), { recursive: true });
    if (source.endsWith('.css')) writeFileSync(built, bundleCss(source));
    else if (source !== built) cpSync(source, built);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) buildPackage(process.cwd());
