import path from 'node:path';
import { rolldown } from 'rolldown';

/** The probe as one script, which a page runs before its own. */
export async function buildProbe(): Promise<string> {
  const bundle = await rolldown({ input: path.join(import.meta.dirname, '../page/probe.ts'), logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
}
