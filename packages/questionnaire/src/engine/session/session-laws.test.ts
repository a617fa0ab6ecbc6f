import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createSession, readQuestionnaire, type ItemKey, type ItemState, type Session } from '../index.ts';
import { questionnaires, steps, type Step } from '../testing/forms.examples.ts';
import { referenceEnablement } from '../testing/reference-enablement.ts';
import { allStates, takeStep } from '../testing/take-step.ts';

/* What holds for every form and every order of answers. */

vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 150 };
const COMPLETED = { status: 'completed' } as const;

function after(input: unknown, done: readonly Step[]): Session {
  const session = createSession(readQuestionnaire(input).form);
  for (const step of done) takeStep(session, step);
  return session;
}

it('agrees with a slow and plain evaluation of every condition, whatever is answered in whatever order', () => {
  fc.assert(
    fc.property(questionnaires, steps, (input, done) => {
      const session = createSession(readQuestionnaire(input).form);
      expect(session.visible()).toEqual(inOrder(session, referenceEnablement(input.item, session)));
      for (const step of done) {
        takeStep(session, step);
        expect(session.visible()).toEqual(inOrder(session, referenceEnablement(input.item, session)));
      }
    }),
    RUNS,
  );
});

it('shows, checks and sends the same items', () => {
  fc.assert(
    fc.property(questionnaires, steps, (input, done) => {
      const session = after(input, done);
      const visible = new Set(session.visible());
      const states = allStates(session);
      const answered = states.filter(({ key, answers }) => visible.has(key) && answers.length > 0);
      const shown = states.filter(({ key }) => visible.has(key));
      const missing = shown.filter((state) =>
        isLayout(state.item.type) ? isEmptyRequiredGroup(state, shown) : isMissing(state),
      );

      const sent = linkIdsWithAnswers(session.toResponse(COMPLETED));
      expect(sent).toEqual(answered.map(({ item }) => item.linkId));
      expect(session.validate().map(({ key }) => key)).toEqual(missing.map(({ key }) => key));
    }),
    RUNS,
  );
});

it('has found nothing wrong where its revision is 1, however it began', () => {
  fc.assert(
    fc.property(questionnaires, steps, (input, done) => {
      const { form } = readQuestionnaire(input);
      const before = after(input, done);
      before.validate();
      const begun = [
        createSession(form),
        createSession(form, { snapshot: before.toSnapshot() }),
        createSession(form, { response: before.toResponse(COMPLETED) }),
      ];
      for (const session of begun) {
        expect(session.getSnapshot()).toMatchObject({ revision: 1, issues: [] });
        expect(allStates(session).flatMap(({ issues }) => issues)).toEqual([]);
        const found = session.validate();
        if (found.length > 0) expect(session.getSnapshot().revision).toBeGreaterThan(1);
      }
    }),
    RUNS,
  );
});

it('takes back what it said of a group or a question when that is mended', () => {
  fc.assert(
    fc.property(questionnaires, steps, (input, done) => {
      const session = createSession(readQuestionnaire(input).form);
      session.validate();
      for (const step of done) takeStep(session, step);
      const said = allStates(session).filter(({ issues }) => issues.length > 0);
      const wrong = new Set(session.validate().map(({ key }) => key));
      for (const { key } of said) expect(wrong).toContain(key);
    }),
    RUNS,
  );
});

it('goes on from a snapshot as if nothing had happened', () => {
  fc.assert(
    fc.property(questionnaires, steps, steps, (input, before, later) => {
      const session = after(input, before);
      const snapshot = JSON.parse(JSON.stringify(session.toSnapshot()));
      const resumed = createSession(session.form, { snapshot });
      expect(allStates(resumed)).toEqual(allStates(session).map((state) => ({ ...state, issues: [] })));
      expect(resumed.toSnapshot()).toEqual(session.toSnapshot());

      for (const step of later) {
        takeStep(session, step);
        takeStep(resumed, step);
      }
      expect(resumed.toResponse(COMPLETED)).toEqual(session.toResponse(COMPLETED));
    }),
    RUNS,
  );
});

it('reads the response that it wrote, and writes it again', () => {
  fc.assert(
    fc.property(questionnaires, steps, (input, done) => {
      const session = after(input, done);
      const response = session.toResponse(COMPLETED);
      const again = createSession(session.form, { response }).toResponse(COMPLETED);
      expect(again).toEqual(response);
    }),
    RUNS,
  );
});

it('tells exactly the items whose state is another one, once each', () => {
  fc.assert(
    fc.property(questionnaires, steps, (input, done) => {
      const session = createSession(readQuestionnaire(input).form);
      for (const step of done) {
        const before = new Map(allStates(session).map((state) => [state.key, state]));
        const told: ItemKey[] = [];
        const stop = [...before.keys()].map((key) => session.item(key).subscribe(() => told.push(key)));
        takeStep(session, step);
        for (const end of stop) end();

        const changed = allStates(session).filter((state) => before.has(state.key) && before.get(state.key) !== state);
        expect(told.toSorted()).toEqual(changed.map(({ key }) => key).toSorted());
      }
    }),
    RUNS,
  );
});

it('never uses the number of an instance twice', () => {
  fc.assert(
    fc.property(questionnaires, steps, (input, done) => {
      const session = createSession(readQuestionnaire(input).form);
      const gone = new Set<ItemKey>();
      let present = new Set(allStates(session).map(({ key }) => key));
      for (const step of done) {
        takeStep(session, step);
        const now = new Set(allStates(session).map(({ key }) => key));
        for (const key of present) if (!now.has(key)) gone.add(key);
        for (const key of now) expect(gone.has(key)).toBe(false);
        present = now;
      }
    }),
    RUNS,
  );
});

function inOrder(session: Session, keys: ReadonlySet<ItemKey>): readonly ItemKey[] {
  return allStates(session).flatMap(({ key }) => (keys.has(key) ? key : []));
}

function isMissing({ item, answers }: ItemState): boolean {
  return item.required && answers.length === 0 && !isLayout(item.type);
}

/** Whether a group must hold something, shows questions, and neither holds an answer nor asks for one by itself. */
function isEmptyRequiredGroup({ key, item }: ItemState, shown: readonly ItemState[]): boolean {
  if (item.type !== 'group' || !item.required) return false;
  const instances = shown.filter((state) => state.item === item && placeOf(state.key) === placeOf(key));
  const questions = shown.filter(
    (state) => !isLayout(state.item.type) && instances.some((group) => isBelow(state, group.key, shown)),
  );
  const silent = questions.every((state) => state.answers.length === 0 && !state.item.required);
  return instances[0]?.key === key && questions.length > 0 && silent;
}

/** A key without the number of the instance that it ends with. */
function placeOf(key: ItemKey): string {
  return key.replace(/:\d+$/, '');
}

function isBelow({ parent }: ItemState, key: ItemKey, shown: readonly ItemState[]): boolean {
  const holder = shown.find((state) => state.key === parent);
  return holder !== undefined && (holder.key === key || isBelow(holder, key, shown));
}

function isLayout(type: string): boolean {
  return type === 'group' || type === 'display';
}

interface ResponseItem {
  readonly linkId?: string;
  readonly answer?: readonly ResponseItem[] | undefined;
  readonly item?: readonly ResponseItem[] | undefined;
}

function linkIdsWithAnswers({ item = [] }: ResponseItem): readonly string[] {
  return item.flatMap((entry) => [
    ...(entry.answer ? [entry.linkId ?? ''] : []),
    ...linkIdsWithAnswers(entry),
    ...(entry.answer ?? []).flatMap(linkIdsWithAnswers),
  ]);
}
