import type { ArgTypesEnhancer, StrictInputType } from 'storybook/internal/types';

interface Documented {
  readonly __docgenInfo?: {
    readonly props?: Readonly<Record<string, { readonly tsType?: { readonly name: string; readonly raw?: string } }>>;
  };
}

/** What a union of several lines begins with, and what every prop that may be left out can be. */
const NO_MEMBER = /^\| | \| undefined$/gu;

/** What Storybook says no more of than that it is one. */
const KINDS: ReadonlySet<string> = new Set(['union', 'tuple']);

/** What nobody can write into a box: functions, elements, and what only code holds. */
const ONLY_CODE = /=>|\bReact|\bRefObject\b|^Partial<|\bFile\b|^unknown$/u;

/** What Storybook knows a control for by its name. */
const PLAIN: ReadonlySet<string> = new Set(['boolean', 'number', 'string']);

/** The sentence of a prop, and behind it what stands for it where it is left out. */
const WITH_DEFAULT = /^(?<sentence>.*?)\s*@default\s+(?<value>.+)$/su;

/**
 * Writes out the types of the props of a part, the members of a union or a tuple and what stands between angle brackets,
 * and says of each what it can be set to here: nothing, where only code can make one.
 */
export const writeOutTypes: ArgTypesEnhancer = ({ argTypes, component }) => {
  const { __docgenInfo: documented } = (component ?? {}) as Documented;
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      withControl(withDefault(withType(argType, documented?.props?.[name]?.tsType))),
    ]),
  );
};

function withType(argType: StrictInputType, type?: { readonly name: string; readonly raw?: string }): StrictInputType {
  if (type?.raw === undefined || !(KINDS.has(type.name) || type.raw.startsWith(`${type.name}<`))) return argType;
  return { ...argType, table: { ...argType.table, type: { summary: type.raw.trim().replaceAll(NO_MEMBER, '') } } };
}

/** A default that is a sentence stands where other defaults stand. */
function withDefault(argType: StrictInputType): StrictInputType {
  const { sentence = '', value } = WITH_DEFAULT.exec(argType.description ?? '')?.groups ?? {};
  if (value === undefined) return argType;
  return {
    ...argType,
    description: sentence,
    table: { ...argType.table, defaultValue: { summary: value } },
  };
}

function withControl(argType: StrictInputType): StrictInputType {
  const summary = argType.table?.type?.summary ?? '';
  // A story that chose its control knows better.
  if (argType.control !== undefined) return argType;
  if (ONLY_CODE.test(summary)) return { ...argType, control: { disable: true } };
  const { required } = argType.type ?? {};
  return PLAIN.has(summary)
    ? {
        ...argType,
        type: { name: summary as 'boolean' | 'number' | 'string', ...(required !== undefined && { required }) },
      }
    : argType;
}
