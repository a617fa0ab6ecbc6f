import { createSession, readQuestionnaire, type Answer, type Form, type Session } from '@osseo/questionnaire/engine';
import type { FhirForm, Loaded, Peer, Value } from './peer.ts';

/** Loads what a form needs beyond the engine; `undefined` while the package has no such entry. */
const loadTools = await openTools();

export const osseo: Peer = {
  ...(!loadTools && { lacks: { sum: 'not yet: the package has no entry `tools`' } }),
  prepare: (form, response): FhirForm => ({ form, response }),

  async load(prepared) {
    const { form, response } = prepared as FhirForm;
    const read = readQuestionnaire(form).form;
    const tools = await loadTools?.(read);
    const options = { ...(response && { response }), ...(tools && { tools }) };
    return loaded(createSession(read, options));
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

async function openTools(): Promise<((form: Form) => Promise<object>) | undefined> {
  const entry: string = '@osseo/questionnaire/tools';
  try {
    const { loadTools: load } = (await import(entry)) as { readonly loadTools: (form: Form) => Promise<object> };
    return load;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return undefined;
    throw error;
  }
}
