import { OsseoError } from '@osseo/core';
import { isObject, textOf, type Json } from '../fhir/json.ts';
import type { Session } from '../model/session.ts';
import { currentResponse, REQUESTS, type Desk } from './answer-request.ts';
import type { Connection, MessageArrival, MessagingOptions, Reply } from './model.ts';
import { failureOf, Refusal } from './outcome.ts';

/**
 * Puts a form at the service of the system that has opened its page, by SDC SMART Web Messaging: that system sends a
 * form and what is known already, and hears of every change of the answers.
 *
 * Only messages of `host`, from `origin` and with `handle` are heard; any other gets no reply, so that nobody learns
 * what is here. Every request that is heard gets one reply, in the order in which they came; one that is not
 * known or cannot be carried out an error with an OperationOutcome. Nothing is logged.
 *
 * @throws {OsseoError} `invalid-message` for an `origin` that is not one origin, such as `*`, or an empty `handle`.
 */
export function connectHost(options: MessagingOptions): Connection {
  const { window, host, origin, handle, newId } = options;
  // A page without an origin of its own, such as a file, has the origin "null" in common with all others.
  if (!/^[a-z][a-z+.-]*:\/\/[^/*\s]+$/i.test(origin))
    throw new OsseoError('invalid-message', 'Osseo: messages need the one origin that they go to.', 'origin');
  if (handle === '') throw new OsseoError('invalid-message', 'Osseo: messages need a handle.', 'handle');

  const desk: Desk = { configuration: {}, context: {}, questionnaire: undefined, session: undefined };
  const waiting = new Map<string, (payload: Json) => void>();
  let isOpen = true;
  let turn = Promise.resolve();
  let watched: (() => void) | undefined;

  function hear({ source, origin: from, data }: MessageArrival): void {
    if (source !== host || from !== origin || !isObject(data)) return;
    const responseTo = textOf(data['responseToMessageId']);
    const payload = isObject(data['payload']) ? data['payload'] : undefined;
    if (responseTo !== undefined) {
      waiting.get(responseTo)?.(payload ?? {});
      waiting.delete(responseTo);
      return;
    }
    const messageId = textOf(data['messageId']);
    const messageType = textOf(data['messageType']);
    if (data['messagingHandle'] !== handle || !messageId || messageType === undefined) return;
    turn = turn.then(async () => reply(messageId, await answered(messageType, payload)));
  }

  async function answered(messageType: string, payload: Json | undefined): Promise<Reply> {
    try {
      const clerk = REQUESTS.get(messageType);
      if (!clerk) throw new Refusal('not-supported', 'This type of message is not known.');
      if (!payload) throw new Refusal('structure', 'The payload is no object.');
      const before = desk.session;
      const result = await clerk(payload, desk, options);
      if (isOpen && desk.session && desk.session !== before) watch(desk.session);
      return result;
    } catch (cause) {
      return { status: 'error', outcome: failureOf(cause) };
    }
  }

  /** Tells of the changes of the session that is shown: once for all that happens at the same time. */
  function watch(session: Session): void {
    let isTold = false;
    watched?.();
    watched = session.subscribe(() => {
      if (isTold) return;
      isTold = true;
      void tell();
    });

    async function tell(): Promise<void> {
      await Promise.resolve();
      isTold = false;
      if (desk.session === session)
        send('sdc.ui.changedQuestionnaireResponse', { questionnaireResponse: currentResponse(desk) });
    }
  }

  function reply(responseToMessageId: string, payload: Reply): void {
    if (isOpen) host.postMessage({ messageId: newId(), responseToMessageId, payload }, origin);
  }

  function send(messageType: string, payload: Json, heard?: (payload: Json) => void): void {
    if (!isOpen) return;
    const messageId = newId();
    if (heard) waiting.set(messageId, heard);
    host.postMessage({ messagingHandle: handle, messageId, messageType, payload }, origin);
  }

  window.addEventListener('message', hear);
  send('status.handshake', { protocolVersion: '1.0', fhirVersion: 'R4' });

  return {
    focused: (linkId) => send('sdc.ui.changedFocus', { linkId }),
    done: () =>
      new Promise((resolve) => {
        if (isOpen) send('ui.done', {}, ({ status }) => resolve(status === 'success'));
        else resolve(false);
      }),
    close() {
      isOpen = false;
      window.removeEventListener('message', hear);
      watched?.();
      for (const heard of waiting.values()) heard({});
      waiting.clear();
    },
  };
}
