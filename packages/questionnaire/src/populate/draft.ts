/** JSON in the making. */
export type Draft = Record<string, unknown>;
