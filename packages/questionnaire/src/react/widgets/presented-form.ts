import type { WidgetMessages } from '../../messages/widget-messages.ts';
import type { ItemPresentation, Presentation } from '../../presentation/model.ts';
import type { FormPresentation } from '../presentation.ts';

/** A presentation with what widgets need of it. */
export interface PresentedForm extends FormPresentation {
  /** What the form says of the looks of an item. */
  readonly itemOf: (linkId: string) => ItemPresentation;
  readonly messages: WidgetMessages;
  /** What the form as a whole says. */
  readonly form: Pick<Presentation, 'entryMode' | 'signatures'>;
}
