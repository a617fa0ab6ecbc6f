import type { Task } from '../measure/sample.ts';
import type { Peer } from './peer.ts';

/** A peer before its code is loaded. */
export interface PeerEntry {
  readonly name: string;
  /** Whether it reads FHIR; one that does not has had its form converted beforehand. */
  readonly fhir: boolean;
  /** Whether it keeps its form in stores of the module, so that only one can be loaded at a time. */
  readonly single: boolean;
  /** What is called for one answer. */
  readonly calls: string;
  /** Tasks that it has no function for outside a view, and why. */
  readonly lacks: Readonly<Partial<Record<Task, string>>>;
  readonly open: () => Promise<Peer>;
}

export const OURS = 'osseo';

/** Everybody who is measured, by the name that a process of the benchmark is started with. */
export const PEERS: Readonly<Record<string, PeerEntry>> = {
  [OURS]: {
    name: 'Osseo',
    fhir: true,
    single: false,
    calls: '`session.answer`, with the tools that `loadTools` has found for the form',
    lacks: {},
    open: async () => (await import('./osseo.ts')).osseo,
  },
  'smart-forms': {
    name: 'Smart Forms',
    fhir: true,
    single: true,
    calls:
      '`updateEnableWhenItem`, `updateResponse` and `updateExpressions` of its stores, as its renderer calls them. Its package is written for bundlers, so that the stores are bundled for Node first',
    lacks: {},
    open: async () => (await import('./smart-forms.ts')).smartForms,
  },
  medplum: {
    name: 'Medplum',
    fhir: true,
    single: false,
    calls: '`evaluateCalculatedExpressionsInQuestionnaire` and `removeDisabledItems`, as its form hook calls them',
    lacks: {
      validate: 'the hook helpers do not validate answers; the form leaves that to the browser',
      respond: 'nothing is left to do: every answer pays for a new response',
    },
    open: async () => (await import('./medplum.ts')).medplum,
  },
  'sdc-qrf': {
    name: 'sdc-qrf',
    fhir: true,
    single: false,
    calls: '`calcInitialContext` and `getEnabledQuestions` of every group, as its components call them',
    lacks: {
      sum: 'calculated expressions are evaluated in an effect of a React component, and not exported',
      validate: 'it does not validate answers; the host brings a form library for that',
    },
    open: async () => (await import('./sdc-qrf.ts')).sdcQrf,
  },
  surveyjs: {
    name: 'SurveyJS',
    fhir: false,
    single: false,
    calls: '`setValue` of a `Model`, over an equal form in its own format',
    lacks: {},
    open: async () => (await import('./surveyjs.ts')).surveyJs,
  },
};
