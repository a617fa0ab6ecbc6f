import { createSession, readQuestionnaire, type Answer, type Session } from '@osseo/questionnaire/engine';
import { loadTools } from '@osseo/questionnaire/tools';
import type { FhirForm, Loaded, Peer, Value } from './peer.ts';

export const osseo: Peer = {
  prepare: (form, response): FhirForm => ({ form, response }),

  async load(prepared) {
    const { form, response } = prepared as FhirForm;
    const read = readQuestionnaire(form).form;
    const { tools } = await loadTools(read);
    return loaded(createSession(read, response ? { response, tools } : { tools }));
  },
};

function loaded(session: Session): Loaded {
  const stateOf = (linkId: string) => session.item(linkId).getSnapshot();
  return {
    answer: (linkId, value) => session.answer(linkId, [toAnswer(value)]),
    isEnabled: (linkId) => stateOf(linkId).enabled,
    numberOf: (linkId) => {
      const [answer] = stateOf(linkId).answers;
      return answer?.kind === 'decimal' || answer?.kind === 'integer' ? answer.value : undefined;
    },
    validate: () => session.validate().length,
    respond: () => session.toResponse({ status: 'in-progress' }),
  };
}

function toAnswer(value: Value): Answer {
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return typeof value === 'number' ? { kind: 'integer', value } : { kind: 'string', value };
}
