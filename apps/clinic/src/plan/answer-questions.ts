import type { Form, ItemKey, Session, SessionSnapshot } from '@osseo/questionnaire/engine';
import { enterForm, SCRIPTED_FIELD } from '@osseo/questionnaire/form-post';
import { readForm } from '../server/index.ts';
import { errorsOf } from './errors-of.ts';
import { openPlan, type OpenPlan } from './open-plan.ts';
import { go, problemOutcome, say, show, type Outcome } from './outcome.ts';
import { planPath, planPaths } from './plan-paths.ts';
import { sectionsOf } from './sections.ts';
import type { PlanRequest } from './start-plan.ts';

/** Fields of the form that are no answers. */
const OWN_FIELDS: readonly string[] = ['revision'];

/** Something to tell above the questions, besides what is wrong with an answer. */
export type QuestionsNotice = 'more-questions' | 'stale' | 'unknown-field';

/** What one page of the questions shows. */
export interface QuestionsPage {
  readonly step: number;
  readonly steps: number;
  /** Whether it was opened from the check before sending, and leads back there. */
  readonly returns: boolean;
  /** The group of the page. */
  readonly section: ItemKey;
  readonly form: Form;
  readonly snapshot: SessionSnapshot;
  /** Whether the problems of the page are shown. */
  readonly checked: boolean;
  readonly notice: QuestionsNotice | undefined;
  readonly revision: number;
}

/**
 * One page of the questions. A post that is in order goes on to the next page;
 * anything else comes back with what was typed and what to do.
 */
export async function answerQuestions(
  context: PlanRequest,
  { step, returns }: Pick<QuestionsPage, 'returns' | 'step'>,
): Promise<Outcome<QuestionsPage>> {
  const opened = await openPlan<QuestionsPage>(context);
  if (opened.kind !== 'open') return opened;
  const { open } = opened;
  const session = open.sessionOf(open.plan.snapshot);
  const section = sectionsOf(session)[step - 1];
  if (section === undefined) return say('outOfDate');

  const page = (change: Partial<QuestionsPage> = {}, of: Session = session): QuestionsPage => ({
    step,
    returns,
    steps: sectionsOf(of).length,
    section,
    form: open.form,
    snapshot: of.toSnapshot(),
    checked: false,
    notice: undefined,
    revision: open.draft.revision,
    ...change,
  });
  if (context.request.method !== 'POST') return show(page());

  const posted = await readForm(context.request, context.server.config);
  if (posted.kind === 'problem') return problemOutcome(posted.problem);
  const { fields } = posted;

  const seen = new Set(session.visible(section));
  const unknown = enterForm(session, fields, section).filter((name) => !isFormField(name));
  if (unknown.length > 0) return show(page({ notice: 'unknown-field' }), 400);
  if (Number(fields.get('revision')) !== open.draft.revision) return show(page({ notice: 'stale' }), 409);

  const saving = await save(context, open, session);
  if (saving.kind === 'sent') return say('alreadySent');
  if (saving.kind === 'gone') return say('expired');
  if (saving.kind === 'too-large') return say('tooLarge');
  if (saving.kind === 'stale') return show(page({ notice: 'stale', revision: saving.draft.revision }), 409);

  const { revision } = saving;
  const errors = errorsOf(session, section);
  // A script shows follow-ups as they arise. Without one they come back first, and are not called missing yet.
  const isNew = fields.has(SCRIPTED_FIELD) ? () => false : (key: ItemKey) => !seen.has(key);
  if (errors.some(({ key }) => !isNew(key))) return show(page({ checked: true, revision }), 422);
  if (session.visible(section).some(isNew)) return show(page({ notice: 'more-questions', revision }));

  const { length } = sectionsOf(session);
  return go(planPath(context.locale, !returns && step < length ? planPaths.questions(step + 1) : planPaths.check));
}

function save({ server }: PlanRequest, { token, draft, plan }: OpenPlan, session: Session) {
  const payload = { ...plan, snapshot: session.toSnapshot() };
  return server.drafts.save(token, { revision: draft.revision, payload });
}

function isFormField(name: string): boolean {
  return OWN_FIELDS.includes(name);
}
