/**
 * What a React form costs that does what ours must: native controls, kept in a
 * store, each field subscribed to its own answer, and conditions that know on
 * whom they depend. It reads nothing else of FHIR, checks nothing and explains nothing.
 */
import type { Questionnaire, QuestionnaireItem, QuestionnaireItemEnableWhen } from 'fhir/r4.js';
import { memo, useSyncExternalStore, type ChangeEvent, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { present } from '../page/present.ts';
import { inputType, isOpen, questionsOf } from './plain.ts';

type Value = string | number | boolean | undefined;

interface Store {
  get(linkId: string): Value;
  set(linkId: string, value: Value): void;
  isEnabled(linkId: string): boolean;
  subscribe(linkId: string): (listener: () => void) => () => void;
}

function createStore(form: Questionnaire): Store {
  const items = new Map(questionsOf(form).map((item) => [item.linkId, item]));
  const values = new Map<string, Value>();
  const enabled = new Map<string, boolean>();
  const readers = new Map<string, string[]>();
  const listeners = new Map<string, Set<() => void>>();
  const subscriptions = new Map<string, (listener: () => void) => () => void>();
  for (const { linkId, enableWhen = [] } of items.values()) {
    listeners.set(linkId, new Set());
    enabled.set(linkId, enableWhen.length === 0);
    subscriptions.set(linkId, (listener) => {
      listeners.get(linkId)?.add(listener);
      return () => listeners.get(linkId)?.delete(listener);
    });
    for (const { question } of enableWhen) readers.set(question, [...(readers.get(question) ?? []), linkId]);
  }
  const tell = (linkId: string) => listeners.get(linkId)?.forEach((listener) => listener());
  const holds = (condition: QuestionnaireItemEnableWhen) => isOpen(condition, values.get(condition.question));

  return {
    get: (linkId) => values.get(linkId),
    isEnabled: (linkId) => enabled.get(linkId) === true,
    subscribe: (linkId) => subscriptions.get(linkId) ?? (() => () => undefined),
    set(linkId, value) {
      values.set(linkId, value);
      tell(linkId);
      for (const reader of readers.get(linkId) ?? []) {
        const now = items.get(reader)?.enableWhen?.some(holds) === true;
        if (now === enabled.get(reader)) continue;
        enabled.set(reader, now);
        tell(reader);
      }
    },
  };
}

const Question = memo(function Question({ item, store }: { item: QuestionnaireItem; store: Store }) {
  const { linkId, type, text, answerOption } = item;
  const subscribe = store.subscribe(linkId);
  const enabled = useSyncExternalStore(subscribe, () => store.isEnabled(linkId));
  const value = useSyncExternalStore(subscribe, () => store.get(linkId));
  if (!enabled) return null;
  if (type === 'boolean') {
    return (
      <p>
        <label>
          <input
            type="checkbox"
            id={linkId}
            checked={value === true}
            onChange={({ target }) => store.set(linkId, target.checked)}
          />{' '}
          {text}
        </label>
      </p>
    );
  }
  if (type === 'choice') {
    return (
      <fieldset id={linkId}>
        <legend>{text}</legend>
        {answerOption?.map(({ valueCoding }) => (
          <label key={valueCoding?.code}>
            <input
              type="radio"
              name={linkId}
              value={valueCoding?.code}
              checked={value === valueCoding?.code}
              onChange={() => store.set(linkId, valueCoding?.code)}
            />{' '}
            {valueCoding?.display}
          </label>
        ))}
      </fieldset>
    );
  }
  const shown = value === undefined ? '' : String(value);
  const change = ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    store.set(linkId, inputType(type) === 'number' && target.value !== '' ? Number(target.value) : target.value);
  return (
    <p>
      <label htmlFor={linkId}>{text}</label>
      {type === 'text' ? (
        <textarea id={linkId} value={shown} onChange={change} />
      ) : (
        <input type={inputType(type)} step="any" id={linkId} value={shown} onChange={change} />
      )}
    </p>
  );
});

function Form({ form, store }: { form: Questionnaire; store: Store }): ReactElement {
  return (
    <form>
      {form.item?.map((section) => (
        <section key={section.linkId}>
          <h2>{section.text}</h2>
          {section.item?.map((item) => (
            <Question key={item.linkId} item={item} store={store} />
          ))}
        </section>
      ))}
    </form>
  );
}

let view: Root;
let store: Store;

present({
  mount(form, root) {
    store = createStore(form);
    view = createRoot(root);
    view.render(<Form form={form} store={store} />);
  },
  unmount: () => view.unmount(),
  isShown: (linkId) => document.getElementById(linkId) !== null,
  field: (linkId) => document.getElementById(linkId),
  answer: (linkId) => document.getElementById(linkId),
  textOf: (linkId) => store.get(linkId),
});
