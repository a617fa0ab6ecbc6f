import type { Server } from 'node:http';

const GRACE_MILLISECONDS = 10_000;
const CHECK_MILLISECONDS = 50;

/** Takes no new request, lets those under way finish for up to ten seconds, then closes what is behind. */
export async function shutDown(server: Server, closeRest: () => Promise<void>): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS);
  // A connection that is done stays open for its next request, which will not be taken.
  const idle = setInterval(() => server.closeIdleConnections(), CHECK_MILLISECONDS);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  clearInterval(idle);
  clearTimeout(cut);
  await closeRest();
}
