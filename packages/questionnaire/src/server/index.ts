export { handleFormPost, type HandleFormPostOptions } from './handle-form-post.ts';
export { takeFormRequest } from './take-form-request.ts';
export { formAddresses, type FormAddresses, type FormPlace } from './form-addresses.ts';
export { FORM_FIELDS, GO, type Go } from '../engine/form-post/form-fields.ts';
export { importSealKey, sealedDrafts, type SealedDraftsOptions } from './sealed-drafts.ts';
export { readPost, type Post, type PostReading, type ReadPostOptions } from './read-post.ts';
export { isOwnPage } from './is-own-page.ts';
export type { Refusal } from './refusal.ts';
export type {
  DraftPort,
  DraftRequest,
  DraftSaving,
  FormNotice,
  FormOutcome,
  FormRequestOptions,
  FormSubmission,
  FormView,
  LoadedDraft,
  MessageView,
  QuestionsView,
  ReviewView,
  SigningOptions,
  Submitted,
} from './model.ts';
