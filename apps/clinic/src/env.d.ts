declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const component: AstroComponentFactory;
  export default component;
}

interface ImportMetaEnv {
  /** `unsentAnswers` of the clinic's config, put here by the build. */
  readonly UNSENT_ANSWERS: 'device' | 'none' | 'server';
}
