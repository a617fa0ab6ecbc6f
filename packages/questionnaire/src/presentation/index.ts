export type {
  ChoiceColumn,
  EntryMode,
  ItemPresentation,
  LabelRole,
  LabelText,
  MarkedUp,
  Media,
  OptionPresentation,
  Presentation,
  PresentationProblem,
  SignatureKind,
  SupportLink,
  UsageModeCode,
} from './model.ts';
export { isLabelRole } from './label-roles.ts';
export { readPresentation } from './read-presentation.ts';
export {
  plainText,
  RICH_TAGS,
  type Look,
  type RichElement,
  type RichNode,
  type RichTag,
  type RichText,
} from './rich-text/rich-text.ts';
export { languagesOf, translateQuestionnaire } from './translate.ts';
