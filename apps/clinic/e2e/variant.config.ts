/**
 * The site as another clinic would build it, for journeys that are about one setting:
 * `OSSEO_UNSENT_ANSWERS=server astro build --config e2e/variant.config.ts`.
 */
import type { AstroUserConfig } from 'astro';
import site from '../astro.config.ts';

const mode = process.env['OSSEO_UNSENT_ANSWERS'] ?? '';

const config: AstroUserConfig = {
  ...site,
  outDir: `./dist/variants/${mode}`,
  vite: {
    ...site.vite,
    define: { 'import.meta.env.UNSENT_ANSWERS': JSON.stringify(mode) },
    plugins: [
      ...(site.vite?.plugins ?? []),
      {
        name: 'another-clinic',
        enforce: 'pre',
        transform: (code, id) =>
          id.endsWith('/clinic.config.ts') ? code.replace('site: ', `unsentAnswers: '${mode}', site: `) : undefined,
      },
    ],
  },
};

export default config;
