/** An identifier of the data as an English label: `day-case` becomes "Day case". */
export function inWords(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
