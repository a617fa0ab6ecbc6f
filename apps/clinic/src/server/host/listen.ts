import type { Server } from 'node:http';
import { codeOf } from '../config/error-code.ts';

/** A start that failed for a reason a person can mend; the message is one sentence with the next step. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** Begins to listen and gives the port. @throws {StartError} if the port is taken or not allowed. */
export async function listen(server: Server, port: number, host: string | undefined): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ port, host }, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    throw explained(error, port, host);
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

function explained(error: unknown, port: number, host: string | undefined): unknown {
  const other = `choose another, e.g. \`PORT=${port + 1} npm start\``;
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new StartError(`Port ${port} is in use: stop the other program, or ${other}.`);
    case 'EACCES':
      return new StartError(`Port ${port} may not be used without more rights: ${other}.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError(`OSSEO_HOST=${host} is no address of this machine: correct it, or unset it.`);
    default:
      return error;
  }
}
