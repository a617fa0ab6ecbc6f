import { cloneElement, type ReactElement, type ReactNode, type Ref } from 'react';
import { classNames } from './class-names.ts';

type Props = Readonly<Record<string, unknown>>;

/**
 * Gives an element the props of the part that it stands for. Its own props win; handlers of both run, the element's first;
 * classes and refs of both count. Children of the part replace its own.
 */
export function renderAs(element: ReactElement, shared: Props, children: ReactNode): ReactElement {
  const own = element.props as Props;
  const merged: Record<string, unknown> = { ...shared, ...own };
  merged['className'] = classNames(String(shared['className']), own['className'] as string | undefined);
  for (const [name, handler] of Object.entries(own)) {
    const outer = shared[name];
    if (/^on[A-Z]/.test(name) && isFunction(handler) && isFunction(outer)) {
      merged[name] = (...args: unknown[]) => {
        handler(...args);
        return outer(...args);
      };
    }
  }
  merged['ref'] = composed(own['ref'] as Ref<unknown>, shared['ref'] as Ref<unknown>);
  return cloneElement(element, merged, ...(children === undefined ? [] : [children]));
}

function isFunction(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === 'function';
}

function composed(first: Ref<unknown> | undefined, second: Ref<unknown> | undefined): Ref<unknown> | undefined {
  if (!first || !second) return first ?? second;
  return (element) => {
    const cleanUps = [first, second].map((ref) => {
      if (typeof ref !== 'function') {
        ref.current = element;
        return () => void (ref.current = null);
      }
      const cleanUp = ref(element);
      return typeof cleanUp === 'function' ? cleanUp : () => void ref(null);
    });
    return () => cleanUps.forEach((cleanUp) => cleanUp());
  };
}
