export { presentForm } from './presentation/present-form.tsx';
export type { PresentedForm } from './presented-form.ts';
export { RichWords, type RichWordsProps } from './presentation/rich-words.tsx';
export { usePresented, type Presented } from './use-presented.ts';
export { widgets } from './widgets.ts';
export type { WidgetMessages } from '../../messages/widget-messages.ts';
