import { cloneElement, type ReactElement, type ReactNode, type Ref, type RefCallback, type RefObject } from 'react';
import { classNames } from './class-names.ts';

type Props = Readonly<Record<string, unknown>>;

/**
 * Gives an element the props of the part that it stands for. Its own props win; handlers of both run, the element's first;
 * classes and refs of both count. Children of the part replace its own.
 */
export function renderAs(element: ReactElement, shared: Props, children: ReactNode): ReactElement {
  const own = element.props as Props;
  const merged: Record<string, unknown> = {
    ...shared,
    ...own,
    className: classNames(String(shared['className']), own['className'] as string | undefined),
    ref: composed(own['ref'] as Ref<unknown>, shared['ref'] as Ref<unknown>),
  };
  for (const [name, handler] of Object.entries(own)) {
    const outer = shared[name];
    if (/^on[A-Z]/.test(name) && isFunction(handler) && isFunction(outer)) {
      merged[name] = (...args: unknown[]) => {
        handler(...args);
        return outer(...args);
      };
    }
  }
  return cloneElement(element, merged, ...(children === undefined ? [] : [children]));
}

function isFunction(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === 'function';
}

/** Both refs as one; what either gives to clean up with is called, and one that gives nothing hears `null`. */
function composed(first: Ref<unknown> | undefined, second: Ref<unknown> | undefined): Ref<unknown> | undefined {
  if (!first || !second) return first ?? second;
  return (element) => {
    const cleanUps = [first, second].map((ref) => attach(ref, element) ?? (() => attach(ref, null)));
    return () => cleanUps.forEach((cleanUp) => cleanUp());
  };
}

function attach(ref: RefCallback<unknown> | RefObject<unknown>, element: unknown): ReturnType<RefCallback<unknown>> {
  if (typeof ref === 'function') return ref(element);
  ref.current = element;
}
