import node from '@astrojs/node';
import react from '@astrojs/react';
import type { AstroUserConfig } from 'astro';
import { defineConfig } from 'astro/config';
import { clinic } from './clinic.config.ts';
import { refuseAdoptions } from './src/config/refuse-adoptions.ts';
import { refuseMissingLines } from './src/config/refuse-missing-lines.ts';

refuseAdoptions(clinic);
refuseMissingLines(clinic);

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
  integrations: [react()],
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // What every island loads is one file: in two it compresses to more.
            output: {
              codeSplitting: {
                groups: [{ name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ }],
              },
            },
          },
        },
      },
    },
  },
  security: {
    allowedDomains: [{ protocol: protocol.slice(0, -1), hostname }],
    ...(building ? { csp: contentSecurityPolicy } : {}),
  },
});
