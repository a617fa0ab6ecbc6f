import type { ArgTypesEnhancer } from 'storybook/internal/types';

interface Documented {
  readonly __docgenInfo?: {
    readonly props?: Readonly<Record<string, { readonly tsType?: { readonly name: string; readonly raw?: string } }>>;
  };
}

/** What a union of several lines begins with, and what every prop that may be left out can be. */
const NO_MEMBER = /^\| | \| undefined$/gu;

/** What Storybook says no more of than that it is one. */
const KINDS: ReadonlySet<string> = new Set(['union', 'tuple']);

/** Writes out the types of the props of a part: the members of a union or a tuple, and what stands between angle brackets. */
export const writeOutTypes: ArgTypesEnhancer = ({ argTypes, component }) => {
  const { __docgenInfo: documented } = (component ?? {}) as Documented;
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const type = documented?.props?.[name]?.tsType;
      if (type?.raw === undefined || !(KINDS.has(type.name) || type.raw.startsWith(`${type.name}<`)))
        return [name, argType];
      return [
        name,
        { ...argType, table: { ...argType.table, type: { summary: type.raw.trim().replaceAll(NO_MEMBER, '') } } },
      ];
    }),
  );
};
