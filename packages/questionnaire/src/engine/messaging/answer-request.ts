import type { OperationOutcomeIssue, QuestionnaireResponse } from 'fhir/r4.js';
import type { Json } from '../fhir/json.ts';
import type { Session } from '../model/session.ts';
import type { HostContext, MessagingOptions, Reply } from './model.ts';
import { outcomeOf, Refusal } from './outcome.ts';
import { contextIn, formOf, mergedContext, requiredIn, resourceIn, responseIn } from './read-payload.ts';

/** What the host has said and been shown so far. */
export interface Desk {
  configuration: Json;
  context: HostContext;
  questionnaire: Json | undefined;
  session: Session | undefined;
}

type Clerk = (payload: Json, desk: Desk, options: MessagingOptions) => Reply | Promise<Reply>;

/**
 * The requests of a host. A map, since a type of message is any text of another system.
 * @throws {Refusal} out of each that cannot do what is asked.
 */
export const REQUESTS: ReadonlyMap<string, Clerk> = new Map<string, Clerk>([
  [
    'status.handshake',
    (_, __, { application, extract }) => ({
      application,
      capabilities: { extraction: extract !== undefined, focusChangeNotifications: true },
    }),
  ],
  [
    'sdc.configure',
    (payload, desk) => {
      desk.configuration = payload;
      return { status: 'success' };
    },
  ],
  [
    'sdc.configureContext',
    (payload, desk) => {
      desk.context = contextIn(payload);
      return { status: 'success' };
    },
  ],
  [
    'sdc.displayQuestionnaire',
    (payload, desk, options) => {
      const questionnaire = requiredIn(payload, 'questionnaire', 'Questionnaire');
      const response = responseIn(payload);
      desk.context = mergedContext(desk.context, contextIn(payload));
      return display(questionnaire, response, desk, options);
    },
  ],
  [
    'sdc.displayQuestionnaireResponse',
    (payload, desk, options) => {
      const response = requiredIn(payload, 'questionnaireResponse', 'QuestionnaireResponse');
      return display(formOf(payload, response, desk.questionnaire), responseIn(payload), desk, options);
    },
  ],
  ['sdc.requestCurrentQuestionnaireResponse', (_, desk) => ({ questionnaireResponse: currentResponse(desk) })],
  ['sdc.requestExtract', extracted],
]);

/** @throws {Refusal} where nothing is shown. */
export function currentResponse({ session }: Desk): QuestionnaireResponse {
  if (session) return session.toResponse({ status: 'in-progress' });
  throw new Refusal('not-found', 'No form is shown.');
}

async function display(
  questionnaire: Json | undefined,
  response: QuestionnaireResponse | undefined,
  desk: Desk,
  { open }: MessagingOptions,
): Promise<Reply> {
  const { context, configuration } = desk;
  desk.session = await open({ questionnaire, response, context, configuration });
  desk.questionnaire = questionnaire;
  return { status: 'success' };
}

async function extracted(payload: Json, desk: Desk, { extract }: MessagingOptions): Promise<Reply> {
  if (!extract) throw new Refusal('not-supported', 'Nothing is extracted here.');
  const { bundle, problems } = await extract({
    questionnaire: resourceIn(payload, 'questionnaire', 'Questionnaire') ?? desk.questionnaire,
    response: responseIn(payload) ?? currentResponse(desk),
  });
  const found = problems.map(({ code, path }): OperationOutcomeIssue => ({
    severity: bundle ? 'warning' : 'error',
    code: 'processing',
    diagnostics: code,
    ...(path !== '' && { expression: [path] }),
  }));
  const outcome = outcomeOf(...(found.length > 0 ? found : [DONE]));
  return { outcome, ...(bundle && { extractedResources: [bundle] }) };
}

const DONE = { severity: 'information', code: 'informational' } as const;
