import { describeFailure } from '../host/describe-failure.ts';

/**
 * The store could not do what it was asked: it is away, or a record does not
 * open. The request may be tried again. The message holds no value of any query,
 * which the errors of the drivers do, so it may stand in a log.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

type Method = (...values: never[]) => Promise<unknown>;

/** The same service, whose failures are `StoreError`s. */
export function withStoreErrors<Service extends { readonly [Name in keyof Service]: Method }>(
  service: Service,
): Service {
  const guarded = Object.entries<Method>(service).map(([name, method]) => [name, guard(method)]);
  return Object.fromEntries(guarded) as Service;
}

function guard(method: Method): Method {
  return async (...values) => {
    try {
      return await method(...values);
    } catch (error) {
      const description = describeFailure(error);
      throw new StoreError(
        description.startsWith('Osseo: ') ? description : `Osseo: the store failed (${description}).`,
      );
    }
  };
}
