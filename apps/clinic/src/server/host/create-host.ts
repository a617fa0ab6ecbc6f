import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { clientAddress } from '../http/client-address.ts';
import { securityHeaders } from '../http/security-headers.ts';
import { checkRequest } from './check-request.ts';
import { routePattern } from './route-pattern.ts';

const SECOND = 1000;

/**
 * The HTTP server around the built site. It adds what must be on every response,
 * static files and their 404 included, since those never pass the site's own
 * middleware. Compression and TLS belong to the proxy in front.
 *
 * Each request leaves one line: method, route pattern, status, milliseconds.
 */
export function createHost(options: {
  readonly handler: RequestListener;
  readonly site: { readonly origin: string; readonly proxies: number };
  readonly log: (line: string) => void;
}): http.Server {
  const headers = Object.entries(securityHeaders(options.site));

  return http.createServer(
    { headersTimeout: 10 * SECOND, requestTimeout: 30 * SECOND, keepAliveTimeout: 5 * SECOND },
    (request, response) => {
      for (const [name, value] of headers) response.setHeader(name, value);
      logWhenDone(request, response, options.log);
      const check = checkRequest(request);
      if (check.kind === 'refused') return refuse(response, check);
      request.url = check.target;
      request.headers['x-forwarded-for'] = clientAddress(
        request.headers['x-forwarded-for']?.toString(),
        request.socket.remoteAddress,
        options.site.proxies,
      );
      return handle(options.handler, request, response);
    },
  );
}

function refuse(response: ServerResponse, refusal: { readonly status: number; readonly sentence: string }): void {
  if (refusal.status === 405) response.setHeader('Allow', 'GET, HEAD, POST');
  response.statusCode = refusal.status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  // The body of the request is not read.
  response.setHeader('Connection', 'close');
  response.end(`${refusal.sentence}\n`);
}

function handle(handler: RequestListener, request: IncomingMessage, response: ServerResponse): void {
  // The handler is asynchronous although its type does not say so.
  void Promise.resolve()
    .then(() => handler(request, response))
    .catch(() => {
      if (response.headersSent) return response.destroy();
      response.statusCode = 500;
      return response.end();
    });
}

function logWhenDone(request: IncomingMessage, response: ServerResponse, log: (line: string) => void): void {
  const began = performance.now();
  response.once('close', () => {
    const status = response.writableFinished ? response.statusCode : 499;
    const milliseconds = Math.round(performance.now() - began);
    log(`${request.method} ${routePattern(request.url ?? '', response.statusCode)} ${status} ${milliseconds} ms`);
  });
}
