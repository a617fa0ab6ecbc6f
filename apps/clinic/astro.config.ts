import node from '@astrojs/node';
import react from '@astrojs/react';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { defineConfig } from 'astro/config';
import { clinic } from './clinic.config.ts';
import { refuseUnsafe } from './src/config/clinic-problems.ts';

refuseUnsafe(clinic);

/* Astro writes hashes into the policy only when it builds; in development the
   policy would arrive without them and stop every island. */
const building = process.argv.includes('build');

type ContentSecurityPolicy = NonNullable<NonNullable<AstroUserConfig['security']>['csp']>;

const contentSecurityPolicy: ContentSecurityPolicy = {
  directives: [
    "default-src 'none'",
    "connect-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ],
  scriptDirective: { resources: ["'self'"] },
  styleDirective: { resources: ["'self'"] },
};

/* What the questions load on demand is one file without styles. Vite's own way to load it, which finds further files and
   waits for styles, would be 0.7 kB of every page of questions. */
const loadPlainly = {
  name: 'load-plainly',
  enforce: 'pre' as const,
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

/* What renders React into pages, without what takes Astro's own islands over: the questions do that by themselves, and
   a second entry would split what they load in two. */
function withoutItsScript(renderer: AstroIntegration): AstroIntegration {
  const { 'astro:config:setup': setUp, ...hooks } = renderer.hooks;
  return {
    ...renderer,
    hooks: {
      ...hooks,
      'astro:config:setup': (options) =>
        setUp?.({
          ...options,
          addRenderer: ({ name, serverEntrypoint }) => options.addRenderer({ name, serverEntrypoint }),
        }),
    },
  };
}

const { protocol, hostname } = new URL(clinic.site);

export default defineConfig({
  site: clinic.site,
  output: 'static',
  // Any other value would let `/en/` through without a policy: see the host's tests.
  trailingSlash: 'never',
  session: false,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // A style element inside the page would need a hash of its own.
  build: { inlineStylesheets: 'never' },
  // Forms are held to a smaller limit where they are read, so that too much gets a page with the next step.
  adapter: node({ mode: 'standalone', staticHeaders: true, bodySizeLimit: 256 * 1024 }),
  vite: {
    define: { 'import.meta.env.UNSENT_ANSWERS': JSON.stringify(clinic.unsentAnswers ?? 'none') },
    plugins: [loadPlainly],
  },
  integrations: [withoutItsScript(react())],
  security: {
    allowedDomains: [{ protocol: protocol.slice(0, -1), hostname }],
    ...(building ? { csp: contentSecurityPolicy } : {}),
  },
});
