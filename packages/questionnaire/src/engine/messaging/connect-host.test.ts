import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Session } from '../index.ts';
import { sessionOf } from '../testing/session-of.ts';
import { connectHost, type MessageArrival, type MessagingOptions } from './index.ts';

const ORIGIN = 'https://host.example';
const FORM = { resourceType: 'Questionnaire', url: 'urn:q', item: [{ linkId: 'a', type: 'string' }] };

interface Sent {
  readonly messageId: string;
  readonly messageType?: string;
  readonly responseToMessageId?: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A connection with both windows at hand, after its own handshake. */
function connected(options: Partial<MessagingOptions> = {}) {
  const listeners = new Set<(event: MessageArrival) => void>();
  const sent: Sent[] = [];
  const host = { postMessage: vi.fn((message: unknown) => void sent.push(message as Sent)) };
  const window = {
    addEventListener: (_: string, listener: (event: MessageArrival) => void) => void listeners.add(listener),
    removeEventListener: (_: string, listener: (event: MessageArrival) => void) => void listeners.delete(listener),
  };
  let last = 0;
  let asked = 0;
  const connection = connectHost({
    window,
    host,
    origin: ORIGIN,
    handle: 'h',
    newId: () => String((last += 1)),
    application: { name: 'Form' },
    open: () => sessionOf(FORM.item),
    ...options,
  });
  sent.length = 0;
  const hear = async (data: unknown, from: Partial<MessageArrival> = {}) => {
    for (const listener of listeners) listener({ data, origin: ORIGIN, source: host, ...from });
    await settled();
  };
  const ask = async (messageType: string, payload: unknown = {}) => {
    asked += 1;
    const messageId = `host-${asked}`;
    await hear({ messagingHandle: 'h', messageId, messageType, payload });
    return sent.find(({ responseToMessageId }) => responseToMessageId === messageId)?.payload;
  };
  return { connection, host, sent, hear, ask, listeners };
}

const settled = () => new Promise<void>((resolve) => void setTimeout(resolve));

describe('a connection to the host of a form', () => {
  it.each(['*', '', 'null', '/', 'https://a.example/page', 'https://*.example'])('is not made to “%s”', (origin) => {
    expect(() => connected({ origin })).toThrow(expect.objectContaining({ code: 'invalid-message' }));
    expect(() => connected({ handle: '' })).toThrow(expect.objectContaining({ code: 'invalid-message' }));
  });

  it('sends to the origin of the host alone, and hears no other window', async () => {
    const { host, hear, sent } = connected();
    await hear({ messagingHandle: 'h', messageId: 'x', messageType: 'status.handshake', payload: {} }, { source: {} });
    expect(sent).toEqual([]);
    expect(host.postMessage.mock.calls.every((call: readonly unknown[]) => call[1] === ORIGIN)).toBe(true);
  });

  it('replaces the context by one message, and adds to it by another', async () => {
    const open = vi.fn<MessagingOptions['open']>(() => sessionOf(FORM.item));
    const { ask } = connected({ open });
    const subject = { reference: 'Patient/1' };
    const named = (name: string, id: string) => ({ name, contentReference: { reference: id } });
    await ask('sdc.configureContext', { context: { author: { reference: 'Practitioner/0' } } });
    await ask('sdc.configureContext', {
      context: { subject, launchContext: [named('patient', '1'), named('user', '2')] },
    });
    await ask('sdc.displayQuestionnaire', {
      questionnaire: FORM,
      context: { launchContext: [named('user', '3'), 'nonsense', { name: 7 }] },
    });
    expect(open.mock.calls[0]?.[0].context).toEqual({
      subject,
      launchContext: [named('patient', '1'), named('user', '3')],
    });
  });

  it('tells of what happens at once once, and no more of a form that is shown no longer', async () => {
    const sessions: Session[] = [];
    const open = () => {
      const session = sessionOf(FORM.item);
      sessions.push(session);
      return session;
    };
    const { ask, sent } = connected({ open });
    await ask('sdc.displayQuestionnaire', { questionnaire: FORM });
    const changes = () => sent.filter(({ messageType }) => messageType === 'sdc.ui.changedQuestionnaireResponse');
    for (const value of ['1', '12']) sessions[0]?.answer('a', [{ kind: 'string', value }]);
    await settled();
    expect(changes()).toHaveLength(1);
    await ask('sdc.displayQuestionnaire', { questionnaire: FORM });
    sessions[0]?.answer('a', []);
    await settled();
    expect(changes()).toHaveLength(1);
  });

  it('answers requests in the order in which they came', async () => {
    const { hear, sent } = connected({ open: () => settled().then(() => sessionOf(FORM.item)) });
    const request = (messageId: string, messageType: string, payload = {}) =>
      hear({ messagingHandle: 'h', messageId, messageType, payload });
    await Promise.all([
      request('1st', 'sdc.displayQuestionnaire', { questionnaire: FORM }),
      request('2nd', 'sdc.requestCurrentQuestionnaireResponse'),
    ]);
    await settled();
    expect(sent.map(({ responseToMessageId }) => responseToMessageId)).toEqual(['1st', '2nd']);
    expect(sent[1]?.payload).toHaveProperty('questionnaireResponse');
  });

  it('extracts what is shown, and tells of problems by code and place', async () => {
    const bundle = { resourceType: 'Bundle', type: 'transaction' } as const;
    const extract = vi.fn<NonNullable<MessagingOptions['extract']>>(() => ({
      bundle,
      problems: [{ code: 'unknown-element', path: 'item[0]' }],
    }));
    const { ask } = connected({ extract });
    await ask('sdc.displayQuestionnaire', { questionnaire: FORM });
    expect(await ask('sdc.requestExtract')).toEqual({
      outcome: {
        resourceType: 'OperationOutcome',
        issue: [{ severity: 'warning', code: 'processing', diagnostics: 'unknown-element', expression: ['item[0]'] }],
      },
      extractedResources: [bundle],
    });
    expect(extract.mock.calls[0]?.[0]).toMatchObject({
      questionnaire: FORM,
      response: { resourceType: 'QuestionnaireResponse' },
    });
  });

  it('tells of the focus and of the end, and learns whether the form is closed', async () => {
    const { connection, sent, hear } = connected();
    connection.focused('a');
    const done = connection.done();
    expect(sent.map(({ messageType, payload }) => [messageType, payload])).toEqual([
      ['sdc.ui.changedFocus', { linkId: 'a' }],
      ['ui.done', {}],
    ]);
    await hear({ messageId: 'y', responseToMessageId: sent[1]?.messageId, payload: { status: 'success' } });
    expect(await done).toBe(true);
  });

  it('is over when it is closed: nothing is heard or sent, and nobody waits', async () => {
    const { connection, sent, listeners } = connected();
    const done = connection.done();
    connection.close();
    sent.length = 0;
    connection.focused('a');
    expect([await done, await connection.done(), listeners.size, sent.length]).toEqual([false, false, 0, 0]);
  });

  it('survives whatever arrives, gives one reply to each request, and writes nothing to the console', async () => {
    const logs = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
    const types = fc.constantFrom('sdc.configure', 'sdc.configureContext', 'sdc.displayQuestionnaire', '__proto__');
    await fc.assert(
      fc.asyncProperty(types, fc.jsonValue(), fc.jsonValue(), async (messageType, inner, data) => {
        const { hear, sent } = connected();
        await hear(data);
        await hear({ messagingHandle: 'h', messageId: 'x', messageType, payload: inner });
        await hear({
          messagingHandle: 'h',
          messageId: 'y',
          messageType,
          payload: { questionnaire: inner, context: inner },
        });
        expect(sent.map(({ responseToMessageId }) => responseToMessageId)).toEqual(['x', 'y']);
      }),
    );
    for (const log of logs) expect(log).not.toHaveBeenCalled();
  });
});
