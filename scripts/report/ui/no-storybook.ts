/** What stands in for `storybook/test` where stories are rendered without Storybook: their plays do not run. */
export const fn = (): (() => void) => () => undefined;
