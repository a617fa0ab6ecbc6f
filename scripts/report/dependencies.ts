import { publishedPackages } from '../verify/published-packages.ts';

/** Direct runtime dependencies of each published package, its own neighbours included. */
export function reportDependencies(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(publishedPackages().map(({ name, dependencies }) => [name, dependencies]));
}
