import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { BENCH } from '../paths.ts';
import type { Site } from '../site.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
};

export interface Server {
  readonly origin: string;
  /** The files that were asked for since the last time, and takes them off the list. */
  readonly served: () => readonly string[];
  close(): void;
}

/** Serves the built pages on this machine alone. */
export async function serve(site: Site, forms: ReadonlyMap<string, string>): Promise<Server> {
  const served: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const pathname = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const [, contender = '', ...rest] = pathname.split('/');
    const form = forms.get(pathname);
    if (form !== undefined) return void response.setHeader('content-type', 'application/json').end(form);
    if (site.contenders[contender] && rest.join('/') === '')
      return void response.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(site, contender));
    const file = fileOf(site, contender, rest.join('/'));
    if (file === undefined) return void response.writeHead(404).end();
    served.push(file);
    response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    origin: `http://127.0.0.1:${port}`,
    served: () => served.splice(0),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function fileOf({ contenders, pages }: Site, contender: string, name: string): string | undefined {
  const folders = [path.join(pages, contender)];
  const ready = contenders[contender]?.ready;
  if (ready) folders.push(path.join(BENCH, 'node_modules', ready.folder));
  return folders
    .map((folder) => path.resolve(folder, name))
    .find((file) => folders.some((folder) => file.startsWith(folder + path.sep)) && existsSync(file));
}

interface Manifest {
  readonly [source: string]: { readonly file: string; readonly css?: readonly string[]; readonly isEntry?: boolean };
}

function pageOf({ contenders, pages }: Site, name: string): string {
  const manifest = JSON.parse(readFileSync(path.join(pages, name, 'manifest.json'), 'utf8')) as Manifest;
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry === true);
  const { styles = [], scripts = [] } = contenders[name]?.ready ?? {};
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...[...styles, ...(entry?.css ?? [])].map((file) => `<link rel="stylesheet" href="/${name}/${file}">`),
    // The pointer rests in the corner of the page, and Chromium tells whatever comes to be under it. With the same
    // margin around each, it is none's: a style sheet that takes the margin away would pay for that at its mount.
    `<title>${name}</title></head><body style="margin: 8px"><div id="root"></div>`,
    ...scripts.map((file) => `<script src="/${name}/${file}"></script>`),
    `<script type="module" src="/${name}/${entry?.file}"></script></body></html>`,
  ].join('\n');
}
