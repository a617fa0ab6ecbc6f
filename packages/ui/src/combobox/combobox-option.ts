/** One thing that can be chosen. An `AnswerOption` of `@osseo/questionnaire` is one. */
export interface ComboboxOption {
  /** Names the option: what a form sends. */
  readonly token: string;
  /** What a reader sees, and what is searched. */
  readonly label: string;
  /** A second line, such as a dose or a place. */
  readonly description?: string;
  /** The heading under which it stands. */
  readonly group?: string;
  /** More words under which it is found, such as another name. Nobody sees them. */
  readonly keywords?: string;
  /** Whether it is an answer only by itself, such as "none of these". */
  readonly exclusive?: boolean;
}

/** What a person wrote that is no option. */
export interface OwnWords {
  readonly text: string;
}

/** One answer: the token of an option, or somebody's own words. */
export type ComboboxChoice = string | OwnWords;

/** The words of an answer. */
export function labelOf(choice: ComboboxChoice, options: readonly ComboboxOption[]): string {
  return typeof choice === 'string' ? (optionOf(choice, options)?.label ?? choice) : choice.text;
}

/** The option that an answer is, if it is one. */
export function optionOf(choice: ComboboxChoice, options: readonly ComboboxOption[]): ComboboxOption | undefined {
  return options.find(({ token }) => token === choice);
}
