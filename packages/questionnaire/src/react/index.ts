export * as Form from './index.parts.ts';
export { FormItem, FormItems, type FormItemProps, type FormItemsProps } from './form-item.tsx';
export { FormNavigation, type FormNavigationProps } from './pages/form-navigation.tsx';
export { FormPageList, type FormPageListProps } from './pages/form-page-list.tsx';
export { FormPages, type FormPagesProps } from './pages/form-pages.tsx';
export { FormOptionalNote, type FormOptionalNoteProps } from './form-optional-note.tsx';
export { FormProgress, type FormProgressProps } from './form-progress.tsx';
export { FormRoot, type FormRootProps } from './form-root.tsx';
export { FormSignature, type FormSignatureProps } from './form-signature.tsx';
export { HeadingLevel, type HeadingLevelProps } from './heading-level.tsx';
export { QuestionnaireForm, type QuestionnaireFormProps } from './questionnaire-form.tsx';
export { earlierRenderers } from './earlier/earlier-renderers.tsx';
export { FormRecord, type FormRecordProps } from './clinician/form-record.tsx';
export { FormHistory, type FormHistoryProps } from './history/form-history.tsx';
export { FormReview, type FormReviewProps } from './review/form-review.tsx';
export { FormErrorSummary, type FormErrorSummaryProps } from './summary/form-error-summary.tsx';

/* For renderers of one's own. */
export { useForm, type FormContextValue } from './form-context.ts';
export { inOwnLanguage, type OwnLanguage } from './question/own-language.tsx';
export { QuestionFieldset, type QuestionFieldsetProps } from './question/question-fieldset.tsx';
export { useQuestion, type Question } from './question/use-question.ts';
export { DEFAULT_RENDERERS } from './renderers/default-renderers.ts';
export type {
  ControlRenderer,
  ItemRenderer,
  ItemRendererProps,
  ItemRenderers,
  RepeatingGroupProps,
} from './renderers/item-renderer.ts';
export type { FormPresentation, UsageMode } from './form-presentation.ts';

/* For servers. */
export { answerText } from './question/answer-text.ts';
export { itemId } from './question/item-id.ts';

export type { EarlierMessages } from '../messages/earlier-messages.ts';
export type { HistoryMessages } from '../messages/history-messages.ts';
export type { RecordMessages } from '../messages/record-messages.ts';
export type { PagesMessages } from '../messages/pages-messages.ts';
export type { QuestionnaireMessages } from '../messages/questionnaire-messages.ts';
