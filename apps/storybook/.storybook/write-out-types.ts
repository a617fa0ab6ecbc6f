import type { ArgTypesEnhancer, StrictInputType } from 'storybook/internal/types';

interface Documented {
  readonly __docgenInfo?: { readonly props?: Readonly<Record<string, DocumentedProp>> };
}

interface DocumentedProp {
  readonly tsType?: { readonly name: string; readonly raw?: string };
  /** With its tags, which Storybook leaves out. */
  readonly description?: string;
}

/** What a union of several lines begins with, and what every prop that may be left out can be. */
const NO_MEMBER = /^\| | \| undefined$/gu;

/** What Storybook says no more of than that it is one. */
const KINDS: ReadonlySet<string> = new Set(['union', 'tuple']);

/** What nobody can write into a box: functions, elements, and what only code holds. */
const ONLY_CODE = /=>|\bReact|\bRefObject\b|^Partial<|\bFile\b|^unknown$/u;

/** What would begin as an empty object, which fits no prop, where a story gives none to begin with. */
const MADE: ReadonlySet<string> = new Set(['array', 'intersection', 'object', 'other', 'tuple', 'union']);

/** What Storybook knows a control for by its name. */
const PLAIN: ReadonlySet<string> = new Set(['boolean', 'number', 'string']);

/** What stands for a prop where it is left out. */
const DEFAULT = /^\s*@default\s+(?<value>.+)$/mu;

/**
 * Writes out the types of the props of a part, the members of a union or a tuple and what stands between angle brackets,
 * and says of each what it can be set to here: nothing, where only code can make one.
 */
export const writeOutTypes: ArgTypesEnhancer = ({ argTypes, component, initialArgs }) => {
  const { __docgenInfo: documented } = (component ?? {}) as Documented;
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const { tsType, description } = documented?.props?.[name] ?? {};
      return [name, withControl(withDefault(withType(argType, tsType), description), name in initialArgs)];
    }),
  );
};

function withType(argType: StrictInputType, type?: { readonly name: string; readonly raw?: string }): StrictInputType {
  if (type?.raw === undefined || !(KINDS.has(type.name) || type.raw.startsWith(`${type.name}<`))) return argType;
  return { ...argType, table: { ...argType.table, type: { summary: type.raw.trim().replaceAll(NO_MEMBER, '') } } };
}

/** A default that is not in the code of the part, such as that of its language, stands where other defaults stand. */
function withDefault(argType: StrictInputType, description = ''): StrictInputType {
  const value = DEFAULT.exec(description)?.groups?.['value'];
  if (value === undefined || argType.table?.defaultValue) return argType;
  return { ...argType, table: { ...argType.table, defaultValue: { summary: value } } };
}

function withControl(argType: StrictInputType, isGiven: boolean): StrictInputType {
  const summary = argType.table?.type?.summary ?? '';
  // A story that chose its control knows better.
  if (argType.control !== undefined) return argType;
  const { name = 'other', required } = argType.type ?? {};
  if (PLAIN.has(summary)) {
    const type = { name: summary as 'boolean' | 'number' | 'string', ...(required !== undefined && { required }) };
    return { ...argType, type };
  }
  const isOutOfReach = ONLY_CODE.test(summary) || (!isGiven && MADE.has(name));
  return isOutOfReach ? { ...argType, control: { disable: true } } : argType;
}
