import type { ClinicServer } from '../server/index.ts';

/** Posts that begin a plan or send one; everything in between belongs to a plan that was counted already. */
const COUNTED = /^\/[a-z]{2}\/plan(?<send>\/check)?$/;

/** Seconds that whoever starts or sends a plan has to wait; `undefined` where the request may go on. */
export async function limitPlans(
  request: { readonly method: string; readonly pathname: string; readonly clientAddress: string },
  getServer: () => Promise<Pick<ClinicServer, 'limits'>>,
): Promise<number | undefined> {
  const counted = request.method === 'POST' ? COUNTED.exec(request.pathname) : null;
  if (!counted) return undefined;
  const { limits } = await getServer();
  return limits[counted.groups?.['send'] === undefined ? 'start' : 'send'].take(request.clientAddress);
}
