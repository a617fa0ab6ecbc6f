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
  SupportLink,
  UsageModeCode,
} from './model.ts';
export type { SignatureKind } from '../engine/signing/model.ts';
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
