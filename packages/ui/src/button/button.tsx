import {
  cloneElement,
  type ComponentPropsWithRef,
  type MouseEvent,
  type MouseEventHandler,
  type ReactElement,
  type ReactNode,
} from 'react';
import { classNames } from '../internal/class-names.ts';
import { renderAs } from '../internal/render-as.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

/** What a button knows of the element that it is to be. */
interface Rendered {
  readonly children?: ReactNode;
  readonly onClick?: MouseEventHandler;
}

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /**
   * How much the button asks for: one `primary` per screen, `quiet` for what is
   * seldom needed, `danger` for what cannot be undone.
   * @default 'primary'
   */
  variant?: ButtonVariant;
  /** The element to be instead of a `<button>`, such as `<a href="/plan">Plan</a>`. Children of the button replace its own. */
  render?: ReactElement<Rendered>;
  /**
   * What was pressed is being done. The button keeps its place, its size and the focus, and does nothing when it is
   * pressed again. Give `false` while it rests: a button that knows of loading has room for both from the start.
   */
  loading?: boolean | undefined;
  /** What the button says while it loads, such as "Sending…". It is read out when loading begins. */
  loadingLabel?: ReactNode;
}

/**
 * Does something, or with `render` goes somewhere.
 * Renders a `<button type="button">` element with `data-variant`, and with `data-loading` and `aria-disabled` while it loads.
 */
export function Button({
  variant = 'primary',
  render,
  loading,
  loadingLabel,
  children,
  className,
  ...props
}: ButtonProps): ReactElement {
  const shared = {
    ...props,
    className: classNames('osseo-button', className),
    'data-variant': variant,
    ...(loading && { 'data-loading': '', 'aria-disabled': true, onClick: doNothing }),
  };
  const isQuick = loading === undefined;
  const content = isQuick ? children : loadingFaces(loading, children ?? render?.props.children, loadingLabel);
  const element = render ? (
    // What it does by itself has to wait as well.
    renderAs(loading ? cloneElement(render, { onClick: doNothing }) : render, shared, content)
  ) : (
    <button type="button" {...shared}>
      {content}
    </button>
  );
  if (isQuick) return element;
  // Beside the button and there from the start: a screen reader says what comes into it, and not every one says that the
  // name of a button has changed.
  return (
    <>
      {element}
      <span className="osseo-visually-hidden" role="status">
        {loading && loadingLabel}
      </span>
    </>
  );
}

// Not `disabled`, which would take the focus away. A form that is sent by Enter presses its button too, and so waits.
function doNothing(event: MouseEvent): void {
  event.preventDefault();
}

/** What it says at rest and while it loads, in one place, so that it is as wide as the longer of the two. */
function loadingFaces(loading: boolean, atRest: ReactNode, label: ReactNode = atRest): ReactElement {
  return (
    <span className="osseo-button-faces">
      <span className="osseo-button-face" aria-hidden={loading || undefined}>
        {atRest}
      </span>
      <span className="osseo-button-face" aria-hidden={!loading || undefined}>
        <span className="osseo-button-spinner" />
        {label}
      </span>
    </span>
  );
}
