import { expect } from 'vitest';
import { createSession, readQuestionnaire, type Session } from '../engine/index.ts';
import { connectHost, type HostWindow, type MessageArrival } from '../engine/messaging/index.ts';
import type { Exchanged, Json } from './scenario.examples.ts';

const HOST = 'https://host.example';

/** Does an exchange of messages through the public entry. It rejects where a message is missing, different or too many. */
export async function runExchange(questionnaire: Json, exchange: readonly Exchanged[]): Promise<void> {
  const sent: unknown[] = [];
  const host: HostWindow = {
    postMessage: (message, targetOrigin) => void sent.push({ ...(message as Json), targetOrigin }),
  };
  const listeners = new Set<(event: MessageArrival) => void>();
  let session: Session | undefined;
  let last = 0;
  connectHost({
    window: {
      addEventListener: (_, listener) => void listeners.add(listener),
      removeEventListener: (_, listener) => void listeners.delete(listener),
    },
    host,
    origin: HOST,
    handle: 'handle',
    newId: () => `m${(last += 1)}`,
    application: { name: 'Form' },
    open: ({ questionnaire: shown, response }) => {
      if (shown === undefined) throw new Error('Nobody has this form: secret.');
      const { form } = readQuestionnaire(shown);
      session = createSession(form, { ...(response && { response }) });
      return session;
    },
  });

  for (const step of exchange) {
    if ('receive' in step) {
      const { payload } = step.receive;
      const isThis = (payload as Json | undefined)?.['questionnaire'] === 'this';
      const data = {
        messagingHandle: 'handle',
        ...step.receive,
        ...(isThis && { payload: { ...(payload as Json), questionnaire } }),
      };
      for (const listener of listeners) listener({ data, origin: step.origin ?? HOST, source: host });
    } else if ('answer' in step) session?.answer(step.answer, step.with);
    else if ('send' in step) expect(sent.shift()).toEqual({ targetOrigin: HOST, ...step.send });
    else expect(sent, step.silence).toEqual([]);
    await new Promise((resolve) => void setTimeout(resolve));
  }
  expect(sent, 'more messages than the scenario has').toEqual([]);
}
