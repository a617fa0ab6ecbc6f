/** Whether two texts say the same. The formatter breaks lines and chooses quotes; neither changes what is said. */
export function sameButForFormat(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(text: string): string {
  return text.replaceAll(/[\s'"|,;]+/gu, '');
}
