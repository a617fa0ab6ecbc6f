import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withPublicForms } from '../../engine/testing/public-resources.ts';
import { hydrate } from '../examples/browser.examples.tsx';
import { hearComplaints } from '../examples/hear-complaints.examples.ts';
import { disagreements, publicForm, PublicFormPage, sessionOver } from './public-form.examples.tsx';

/** Hundreds of forms, on a machine that may be busy. */
const PATIENCE = 300_000;

/**
 * Holds every `of`-th public form to the engine, from number `part` on: rendered on a server and taken over by the
 * browser, before and after it is answered. The parts are files of their own, for as many workers.
 */
export function holdToEngine(part: number, of: number): void {
  const complaints: unknown[] = [];
  beforeEach(() => hearComplaints(complaints));
  afterEach(() => {
    vi.restoreAllMocks();
  });

  withPublicForms((forms) => {
    const own = forms.filter((_, index) => index % of === part - 1);

    it.each([
      ['as they begin', false],
      ['with answers', true],
    ])(
      `${own.length} public forms show what the engine shows, from the server on, and no console hears of it: %s`,
      async (_, isAnswered) => {
        expect(own.length).toBeGreaterThan(0);
        for (const [path, questionnaire] of own) {
          const form = await publicForm(questionnaire);
          const session = sessionOver(form, isAnswered);
          const { container, unmount } = hydrate(
            <PublicFormPage form={form} session={sessionOver(form, isAnswered)} />,
            <PublicFormPage form={form} session={session} />,
            complaints,
          );
          const differing = disagreements(container, session, form);
          unmount();
          expect([path, differing, complaints]).toEqual([path, [], []]);
        }
      },
      PATIENCE,
    );
  });
}
