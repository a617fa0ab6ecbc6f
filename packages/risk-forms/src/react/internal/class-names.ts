/** The class of a part, and after it what the app adds. */
export function classNames(own: string, added: string | undefined): string {
  return added ? `${own} ${added}` : own;
}
