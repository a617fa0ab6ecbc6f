/** One fault in data that a clinic wrote. */
export interface Problem {
  /** Where it lies, such as `procedure.recovery.phases.1.span.from`. Empty for the whole. */
  readonly path: string;
  /** What is wrong and what to do. */
  readonly message: string;
}
