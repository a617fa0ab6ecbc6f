/** A value as the text of a script element that holds data: no `<`, so that nothing in it can end the element. */
export function toDataBlock(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
