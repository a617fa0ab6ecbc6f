import type { ArgTypesEnhancer } from 'storybook/internal/types';

interface Documented {
  readonly __docgenInfo?: {
    readonly props?: Readonly<Record<string, { readonly tsType?: { readonly name: string; readonly raw?: string } }>>;
  };
}

/** What a union of several lines begins with, and what every prop that may be left out can be. */
const NO_MEMBER = /^\| | \| undefined$/gu;

/** Names the members of a union among the props of a part: Storybook says no more than that it is one. */
export const writeOutUnions: ArgTypesEnhancer = ({ argTypes, component }) => {
  const { __docgenInfo: documented } = (component ?? {}) as Documented;
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const type = documented?.props?.[name]?.tsType;
      if (type?.name !== 'union' || type.raw === undefined) return [name, argType];
      return [
        name,
        { ...argType, table: { ...argType.table, type: { summary: type.raw.trim().replaceAll(NO_MEMBER, '') } } },
      ];
    }),
  );
};
