import type { AccordionMessages } from '../accordion/accordion-messages.ts';
import type { ComboboxMessages } from '../combobox/combobox-messages.ts';
import type { CalendarMessages } from '../calendar/calendar-messages.ts';
import type { DateFieldMessages } from '../date-field/date-field-messages.ts';
import type { DialogMessages } from '../dialog/dialog-messages.ts';
import type { ToastMessages } from '../toast/toast-messages.ts';
import type { FileDropMessages } from '../file-drop/file-drop-messages.ts';
import type { SignaturePadMessages } from '../signature-pad/signature-pad-messages.ts';
import type { StepperMessages } from '../stepper/stepper-messages.ts';
import type { SliderMessages } from '../slider/slider-messages.ts';
import type { SwitchMessages } from '../switch/switch-messages.ts';
import type { NumberFieldMessages } from '../number-field/number-field-messages.ts';

/**
 * Every word that a part of this package says by itself, in one language. Plain data, so that a server can send it. A
 * locale that lacks a key does not compile.
 */
export interface UiMessages {
  /** BCP 47: the language of the words, which also decides how their numbers and dates are written. */
  readonly locale: string;
  readonly calendar: CalendarMessages;
  readonly dateField: DateFieldMessages;
  readonly numberField: NumberFieldMessages;
  readonly accordion: AccordionMessages;
  readonly combobox: ComboboxMessages;
  readonly dialog: DialogMessages;
  readonly toast: ToastMessages;
  readonly fileDrop: FileDropMessages;
  readonly signaturePad: SignaturePadMessages;
  readonly stepper: StepperMessages;
  readonly slider: SliderMessages;
  readonly switch: SwitchMessages;
}

/** The name of a group of words, which is the name of the part that says them. */
export type UiMessageGroup = Exclude<keyof UiMessages, 'locale'>;
