import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';

/** A server of the Fetch API, on Node. */
export interface FetchServer {
  /** Without a slash at the end. */
  readonly url: string;
  close(): void;
}

/** Serves requests on a free port of this machine. */
export async function serveFetch(serve: (request: Request) => Promise<Response>): Promise<FetchServer> {
  const server = createServer((incoming, outgoing) => void answer(serve, incoming, outgoing));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  serve: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const response = await serve(toRequest(incoming));
  outgoing.writeHead(response.status, [...response.headers].flat());
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/** What Node hears, as the Fetch API has it. */
function toRequest(incoming: IncomingMessage): Request {
  const { method = 'GET', url = '/', headers } = incoming;
  // Node and the Fetch API disagree about what a stream is, by their types alone.
  const body: unknown = method === 'POST' ? Readable.toWeb(incoming) : null;
  return new Request(new URL(url, `http://${headers.host}`), {
    method,
    headers: new Headers(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    body: body as BodyInit | null,
    duplex: 'half',
  } as RequestInit);
}
