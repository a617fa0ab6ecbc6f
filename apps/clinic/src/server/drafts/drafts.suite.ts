import { expect, it } from 'vitest';
import { createToken } from '../crypto/token.ts';
import type { SuiteContext } from '../testing/suite-context.ts';

export function draftsSuite(context: SuiteContext): void {
  const payload = { procedures: ['dental-implant'], step: 1 };

  it('come back as they were saved', async () => {
    const { drafts } = context.server;
    const { token, draft } = await drafts.create(payload);
    expect(await drafts.read(token)).toMatchObject({ kind: 'open', draft: { revision: 1, payload } });

    const changed = { ...payload, step: 2, text: '"><img src=x onerror=alert(1)> \u202e \u0000 =cmd()' };
    expect(await drafts.save(token, { revision: draft.revision, payload: changed })).toMatchObject({
      kind: 'saved',
      revision: 2,
    });
    expect(await drafts.read(token)).toMatchObject({ kind: 'open', draft: { revision: 2, payload: changed } });
  });

  it('are gone once the key that sealed them is', async () => {
    const { drafts } = context.server;
    const { token, draft } = await drafts.create(payload);
    await context.rows(`update drafts set sealed_payload = 'v1.00000000.AAAA' where id = '${draft.submissionKey}'`);
    expect(await drafts.read(token)).toEqual({ kind: 'gone' });
  });

  it('tell a stale tab what the newer state is, and keep it', async () => {
    const { drafts } = context.server;
    const { token } = await drafts.create(payload);
    await drafts.save(token, { revision: 1, payload: { from: 'new tab' } });

    const stale = await drafts.save(token, { revision: 1, payload: { from: 'old tab' } });
    expect(stale).toMatchObject({ kind: 'stale', draft: { revision: 2, payload: { from: 'new tab' } } });
    expect(await drafts.read(token)).toMatchObject({ draft: { revision: 2, payload: { from: 'new tab' } } });
  });

  it('let one of many saves over the same revision win', async () => {
    const { drafts } = context.server;
    const { token } = await drafts.create(payload);
    const tabs = Array.from({ length: 10 }, (_, tab) => drafts.save(token, { revision: 1, payload: { tab } }));
    const kinds = (await Promise.all(tabs)).map((saving) => saving.kind);
    expect(kinds.filter((kind) => kind === 'saved')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'stale')).toHaveLength(9);
  });

  it('open for their own token and no other', async () => {
    const { drafts } = context.server;
    await drafts.create(payload);
    for (const token of [undefined, '', createToken(), "' or true --"]) {
      expect(await drafts.read(token)).toEqual({ kind: 'gone' });
      expect(await drafts.save(token, { revision: 1, payload })).toEqual({ kind: 'gone' });
      await drafts.wipe(token);
    }
  });

  it('end when nobody comes back in time, and live on while somebody does', async () => {
    const { drafts } = context.server;
    const { token } = await drafts.create(payload);
    context.clock.pass(119);
    expect(await drafts.read(token)).toMatchObject({ kind: 'open' });
    context.clock.pass(119);
    expect(await drafts.save(token, { revision: 1, payload })).toMatchObject({ kind: 'saved' });
    context.clock.pass(121);
    expect(await drafts.read(token)).toEqual({ kind: 'gone' });
    expect(await drafts.save(token, { revision: 2, payload })).toEqual({ kind: 'gone' });
  });

  it('end after seven days however often they are touched', async () => {
    const { drafts } = context.server;
    const { token } = await drafts.create(payload);
    for (let hour = 0; hour < 7 * 24; hour += 1) {
      expect(await drafts.read(token)).toMatchObject({ kind: 'open' });
      context.clock.pass(60);
    }
    expect(await drafts.read(token)).toEqual({ kind: 'gone' });
  });

  it('that expired leave the database, others stay', async () => {
    const { drafts } = context.server;
    const old = await drafts.create(payload);
    context.clock.pass(121);
    const young = await drafts.create(payload);
    expect(await drafts.expire()).toBeGreaterThan(0);
    const ids = (await context.rows('select id from drafts')).map((row) => row['id']);
    expect(ids).not.toContain(old.draft.submissionKey);
    expect(ids).toContain(young.draft.submissionKey);
  });

  it('are gone at once when wiped', async () => {
    const { drafts } = context.server;
    const { token, draft } = await drafts.create(payload);
    await drafts.wipe(token);
    expect(await drafts.read(token)).toEqual({ kind: 'gone' });
    expect(await context.rows(`select id from drafts where id = '${draft.submissionKey}'`)).toEqual([]);
  });

  it('above 256 kB are not saved, and what was there stays', async () => {
    const { drafts } = context.server;
    const { token } = await drafts.create(payload);
    const large = { text: 'x'.repeat(256 * 1024) };
    expect(await drafts.save(token, { revision: 1, payload: large })).toEqual({ kind: 'too-large' });
    expect(await drafts.read(token)).toMatchObject({ draft: { revision: 1, payload } });
  });
}
