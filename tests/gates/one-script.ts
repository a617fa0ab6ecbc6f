import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** A page's script as one file: what is loaded later is in it as well, since a second file would need an address of its own. */
export async function oneScript(url: string, { minify = false }: { readonly minify?: boolean } = {}): Promise<string> {
  const built = await rolldown({
    input: fileURLToPath(url),
    platform: 'browser',
    logLevel: 'silent',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  });
  const { output } = await built.generate({ format: 'esm', codeSplitting: false, minify });
  await built.close();
  return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
}
