import { rolldown } from 'rolldown';
import type { Site } from '../site.ts';

/** The probe as one script, which a page runs before its own. */
export async function buildProbe({ probe }: Site): Promise<string> {
  const bundle = await rolldown({ input: probe, logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
}
