import type { DraftPort } from '@osseo/questionnaire/server';
import type { Draft } from '../server/index.ts';
import { readPlanDraft, type PlanDraft } from './plan-draft.ts';
import type { PlanRequest } from './start-plan.ts';

/** The draft of the person who asks. */
export type OpenedDraft =
  | { readonly kind: 'open'; readonly token: string | undefined; readonly draft: Draft; readonly plan: PlanDraft }
  /** A second click, or a page from before the answers were sent: it comes with a receipt, which opens the result. */
  | { readonly kind: 'sent'; readonly setCookies: readonly string[] }
  | { readonly kind: 'gone' };

export async function openDraft({ server, request }: PlanRequest): Promise<OpenedDraft> {
  const token = server.cookies.draft.read(request);
  const reading = await server.drafts.read(token);
  if (reading.kind === 'sent') {
    const receipt = await server.receipts.issue(reading.submissionId);
    return receipt === undefined
      ? { kind: 'gone' }
      : { kind: 'sent', setCookies: [server.cookies.receipt.set(receipt)] };
  }
  const plan = reading.kind === 'open' ? readPlanDraft(reading.draft.payload) : undefined;
  return reading.kind === 'open' && plan ? { kind: 'open', token, draft: reading.draft, plan } : { kind: 'gone' };
}

/** The same for `handleFormPost`, which saves and throws away through it. */
export function draftPort({ server }: PlanRequest, opened: OpenedDraft): DraftPort {
  if (opened.kind !== 'open') {
    return {
      loadDraft: async () => ({ kind: opened.kind }),
      saveDraft: async () => ({ kind: opened.kind }),
      deleteDraft: async () => undefined,
    };
  }
  const { token, draft, plan } = opened;
  return {
    loadDraft: async () => ({
      kind: 'open',
      snapshot: plan.snapshot,
      revision: draft.revision,
      submissionKey: draft.submissionKey,
    }),

    async saveDraft(_, { revision, snapshot }) {
      const saving = await server.drafts.save(token, { revision, payload: { ...plan, snapshot } });
      return saving.kind === 'stale' ? { kind: 'stale', revision: saving.draft.revision } : saving;
    },

    async deleteDraft(_, { sent }) {
      // What was sent was wiped in the transaction that stored it.
      if (sent) return undefined;
      await server.drafts.wipe(token);
      return { setCookies: [server.cookies.draft.clear()] };
    },
  };
}
