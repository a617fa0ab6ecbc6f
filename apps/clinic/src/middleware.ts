import { defineMiddleware } from 'astro:middleware';
import { personalHeaders } from './server/http/personal-headers.ts';

/** Everything that is made on demand is personal, or may be: no cache keeps it. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  if (!context.isPrerendered) {
    for (const [name, value] of Object.entries(personalHeaders())) response.headers.set(name, value);
  }
  return response;
});
