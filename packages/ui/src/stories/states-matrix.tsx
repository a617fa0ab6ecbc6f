/* A row that is drawn as a block is no row to every browser, unless it says so. */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { useCallback, type ReactElement } from 'react';
import { ar as arabicMessages } from '../messages/ar.ts';
import { MessagesProvider } from '../messages/messages-provider.tsx';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import { directionOf, wordsOf, type SampleWords } from './sample-words.ts';
import { drawState } from './states-matrix-drawing.ts';
import { STATES, type StateName } from './states-matrix-states.ts';
import { longWords } from './states-matrix-words.ts';
import './states-matrix.css';

/** What a part is to be drawn with, in one cell of the matrix. */
export interface Drawn {
  /** Unique on the page: the `id` of the part, its `name`, and the beginning of every other id in the cell. */
  readonly id: string;
  /** The words of the toolbar's language. They are long ones where the text is to be long, and Arabic from right to left. */
  readonly words: SampleWords;
  /** BCP 47, of those words. */
  readonly locale: string;
  /** The direction of those words, for a part that asks for it. */
  readonly dir: 'ltr' | 'rtl';
  readonly disabled: boolean;
  readonly readOnly: boolean;
  readonly invalid: boolean;
  readonly loading: boolean;
}

interface StatesOfPart {
  /** Each variant under its name, in English: a component that draws the part in one state. It may use hooks. */
  readonly variants: Readonly<Record<string, (drawn: Drawn) => ReactElement>>;
  /** The states that the part does not have. Their cells say so. */
  readonly without?: readonly StateName[];
  /**
   * Finds in a cell the element that the pointer or the keyboard is on.
   * @default the first that can take focus, or else the first
   */
  readonly target?: string;
}

export interface StatesStory {
  readonly name: string;
  readonly tags: string[];
  readonly render: (args: unknown, context: { readonly globals: Readonly<Record<string, unknown>> }) => ReactElement;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * The story `States` of a part: each of its states as a row, each of its variants as a column, all live.
 *
 * ```tsx
 * export const States: Story = statesStory({
 *   variants: {
 *     Plain: ({ id, words, disabled, readOnly, invalid }) => (
 *       <Field id={id} label={words.name} error={invalid && words.nameError}>
 *         {(control) => <TextInput {...control} disabled={disabled} readOnly={readOnly} />}
 *       </Field>
 *     ),
 *   },
 *   without: ['loading'],
 * });
 * ```
 *
 * A variant draws `disabled`, `readOnly`, `invalid` and `loading`. Everything else is done around it: hover, focus and
 * press by marks that the rules of the page are taught to follow; long text by long words; 200 % by doubling every token
 * that is measured in rem; right to left by Arabic; forced colours as near as a page without them can come.
 */
export function statesStory(part: StatesOfPart): StatesStory {
  return {
    name: 'States',
    // The page of the part shows it in a place of its own.
    tags: ['!autodocs'],
    render: (_args, { globals }) => <StatesMatrix {...part} globals={globals} />,
    parameters: { controls: { disable: true }, states: true },
  };
}

function StatesMatrix({
  variants,
  without = [],
  target,
  globals,
}: StatesOfPart & { globals: Readonly<Record<string, unknown>> }): ReactElement {
  const names = Object.keys(variants);
  return (
    // A place that scrolls must take focus, or the keyboard cannot scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="osseo-storybook-states-region" aria-label="States" tabIndex={0}>
      <table
        className="osseo-storybook-states"
        role="table"
        aria-label="States"
        data-single={names.length === 1 || undefined}
      >
        <thead role="rowgroup" lang="en">
          <tr role="row">
            <th role="columnheader" scope="col">
              State
            </th>
            {names.map((name) => (
              <th role="columnheader" scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {STATES.map(({ name, title, note }) => (
            <tr role="row" key={name} data-state={name}>
              <th role="rowheader" scope="row" lang="en">
                <span className="osseo-storybook-states-name">
                  <bdi>{title}</bdi>
                  {note && <bdi className="osseo-storybook-states-note">{note}</bdi>}
                </span>
              </th>
              {without.includes(name) ? (
                <td role="cell" colSpan={names.length}>
                  <NoSuchState />
                </td>
              ) : name === 'large-text' ? (
                // Letters of twice the size have no room beside each other.
                <td role="cell" colSpan={names.length} className="osseo-storybook-states-wide">
                  {Object.entries(variants).map(([variant, Variant]) => (
                    <div key={variant} data-label={names.length > 1 ? variant : undefined}>
                      <Cell state={name} target={target} Variant={Variant} drawn={drawnIn(name, variant, globals)} />
                    </div>
                  ))}
                </td>
              ) : (
                Object.entries(variants).map(([variant, Variant]) => (
                  <td role="cell" key={variant} data-label={names.length > 1 ? variant : undefined}>
                    <Cell state={name} target={target} Variant={Variant} drawn={drawnIn(name, variant, globals)} />
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NoSuchState(): ReactElement {
  return (
    <span lang="en">
      <span aria-hidden="true">–</span>
      <VisuallyHidden>has no such state</VisuallyHidden>
    </span>
  );
}

interface CellProps {
  readonly state: StateName;
  readonly target: string | undefined;
  readonly Variant: (drawn: Drawn) => ReactElement;
  readonly drawn: Drawn;
}

function Cell({ state, target, Variant, drawn }: CellProps): ReactElement {
  const draw = useCallback(
    (cell: HTMLElement | null) => (cell === null ? undefined : drawState(state, cell, target)),
    [state, target],
  );
  const cell = (
    <div
      ref={draw}
      className="osseo-storybook-state"
      data-state={state}
      {...(state === 'right-to-left' && { lang: drawn.locale, dir: drawn.dir })}
    >
      <Variant {...drawn} />
    </div>
  );
  return state === 'right-to-left' ? <MessagesProvider messages={arabicMessages}>{cell}</MessagesProvider> : cell;
}

function drawnIn(state: StateName, variant: string, globals: Readonly<Record<string, unknown>>): Drawn {
  const chosen = state === 'right-to-left' ? { ...globals, locale: 'ar', direction: 'auto' } : globals;
  const words = wordsOf(chosen);
  return {
    id: `${variant} ${state}`.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-'),
    words: state === 'long-text' ? longWords(words) : words,
    locale: String(chosen['locale'] ?? 'en'),
    dir: directionOf(chosen),
    disabled: state === 'disabled',
    readOnly: state === 'read-only',
    invalid: state === 'invalid',
    loading: state === 'loading',
  };
}
