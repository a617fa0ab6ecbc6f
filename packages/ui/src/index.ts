export { Accordion, AccordionItem, type AccordionItemProps, type AccordionProps } from './accordion/accordion.tsx';
export { Badge, type BadgeProps, type BadgeTone } from './badge/badge.tsx';
export { Button, type ButtonProps, type ButtonVariant } from './button/button.tsx';
export { Calendar, type CalendarProps } from './calendar/calendar.tsx';
export type { CalendarMessages } from './calendar/calendar-messages.ts';
export { Callout, type CalloutLevel, type CalloutProps } from './callout/callout.tsx';
export { Card, type CardProps } from './card/card.tsx';
export { Checkbox, type CheckboxProps } from './checkbox/checkbox.tsx';
export { ChoiceDivider, Choices, type ChoiceDividerProps, type ChoicesProps } from './choices/choices.tsx';
export {
  ColumnTable,
  type ColumnTableProps,
  type TableColumn,
  type TableColumns,
} from './column-table/column-table.tsx';
export type { TableSort } from './column-table/sort-button.tsx';
export { useTableSort, type TableCompare, type TableSorting } from './column-table/use-table-sort.ts';
export {
  Combobox,
  type ComboboxOf,
  type ComboboxOption,
  type ComboboxProps,
  type ComboboxSearch,
  type OwnWords,
} from './combobox/combobox.tsx';
export { DataTable, type DataTableProps } from './data-table/data-table.tsx';
export { Dialog, type DialogProps, type DialogReason } from './dialog/dialog.tsx';
export {
  DialogActions,
  DialogBody,
  DialogClose,
  DialogTitle,
  type DialogActionsProps,
  type DialogBodyProps,
  type DialogCloseProps,
  type DialogTitleProps,
} from './dialog/dialog-parts.tsx';
export { DialogTrigger, type DialogTriggerProps } from './dialog/dialog-trigger.tsx';
export { DateFieldCalendar, type DateFieldCalendarProps } from './date-field/date-field-calendar.tsx';
export { DateField, type DateFieldDetails, type DateFieldProps } from './date-field/date-field.tsx';
export type { DateFieldMessages } from './date-field/date-field-messages.ts';
export { dateProblemText } from './date-field/date-problem-text.ts';
export { DateInput, type DateInputField, type DateInputProps, type DateInputValues } from './date-input/date-input.tsx';
export { Disclosure, type DisclosureProps } from './disclosure/disclosure.tsx';
export { EmptyState, type EmptyStateProps } from './empty-state/empty-state.tsx';
export { ErrorSummary, type ErrorSummaryItem, type ErrorSummaryProps } from './error-summary/error-summary.tsx';
export { Field, type FieldControlProps, type FieldProps } from './field/field.tsx';
export { Fieldset, type FieldsetProps } from './fieldset/fieldset.tsx';
export { FileDrop, type FileDropProps } from './file-drop/file-drop.tsx';
export type { FileDropMessages } from './file-drop/file-drop-messages.ts';
export { Icon, ICON_NAMES, type IconName, type IconProps } from './icon/icon.tsx';
export { IconArray, type IconArrayProps } from './icon-array/icon-array.tsx';
export { Menu, type MenuProps, type MenuReason } from './menu/menu.tsx';
export { MenuButton, type MenuButtonProps } from './menu/menu-button.tsx';
export { MenuItem, MenuSeparator, type MenuItemProps, type MenuSeparatorProps } from './menu/menu-item.tsx';
export { Link, type LinkProps, type LinkVariant } from './link/link.tsx';
export { MessagesProvider, type MessagesProviderProps } from './messages/messages-provider.tsx';
export type { OpenChangeDetails, OpenProps } from './internal/use-open.ts';
export { translateMessages, type Translate } from './messages/translate-messages.ts';
export type { UiMessages } from './messages/ui-messages.ts';
export { withMessages, type SomeMessages } from './messages/with-messages.ts';
export {
  NumberField,
  type NumberFieldDetails,
  type NumberFieldProps,
  type NumberFieldUnit,
} from './number-field/number-field.tsx';
export type { NumberFieldMessages } from './number-field/number-field-messages.ts';
export { numberProblemText } from './number-field/number-problem-text.ts';
export { NumberInput, type NumberInputProps } from './number-input/number-input.tsx';
export {
  Popover,
  PopoverClose,
  PopoverTrigger,
  type PopoverAlign,
  type PopoverCloseProps,
  type PopoverProps,
  type PopoverReason,
  type PopoverTriggerProps,
} from './popover/popover.tsx';
export { Progress, type ProgressProps } from './progress/progress.tsx';
export { Radio, type RadioProps } from './radio/radio.tsx';
export { Select, type SelectProps } from './select/select.tsx';
export { SignaturePad, type SignaturePadProps } from './signature-pad/signature-pad.tsx';
export type { SignaturePadMessages } from './signature-pad/signature-pad-messages.ts';
export { signatureToPng, type SignaturePng } from './signature-pad/signature-to-png.ts';
export type { DrawnSignature, SignatureValue, TypedSignature } from './signature-pad/signature-value.ts';
export { Skeleton, type SkeletonProps } from './skeleton/skeleton.tsx';
export { SkipLink, type SkipLinkProps } from './skip-link/skip-link.tsx';
export { Slider, type SliderProps } from './slider/slider.tsx';
export { StepProgress, type StepProgressProps } from './step-progress/step-progress.tsx';
export { Stepper, type StepperProps, type StepperStep } from './stepper/stepper.tsx';
export type { StepperMessages } from './stepper/stepper-messages.ts';
export { SummaryList, SummaryRow, type SummaryListProps, type SummaryRowProps } from './summary-list/summary-list.tsx';
export { Switch, type SwitchProps } from './switch/switch.tsx';
export { TextArea, type TextAreaProps } from './text-area/text-area.tsx';
export { TextInput, type TextInputProps } from './text-input/text-input.tsx';
export {
  createToasts,
  type ShownToast,
  type ToastAction,
  type ToastKind,
  type ToastMessage,
  type Toasts,
} from './toast/create-toasts.ts';
export { ToastRegion, type ToastRegionProps } from './toast/toast.tsx';
export { Tooltip, type TooltipControlProps, type TooltipProps } from './tooltip/tooltip.tsx';
export { VisuallyHidden, type VisuallyHiddenProps } from './visually-hidden/visually-hidden.tsx';
