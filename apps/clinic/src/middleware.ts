import { defineMiddleware } from 'astro:middleware';
import { limitPlans } from './request/limit-plans.ts';
import { getServer } from './server/index.ts';
import { personalHeaders } from './server/http/personal-headers.ts';

/** Everything that is made on demand is personal, or may be: no cache keeps it. Nobody starts or sends plans without end. */
export const onRequest = defineMiddleware(async (context, next) => {
  if (context.isPrerendered) return next();
  const { request, url, clientAddress } = context;
  const wait = await limitPlans({ method: request.method, pathname: url.pathname, clientAddress }, getServer);
  const response = await (wait === undefined ? next() : context.rewrite('/429'));
  if (wait !== undefined) response.headers.set('Retry-After', String(wait));
  for (const [name, value] of Object.entries(personalHeaders())) response.headers.set(name, value);
  return response;
});
