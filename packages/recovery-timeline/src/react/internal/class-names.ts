/** Joins the class of a part with the class that its consumer adds. */
export function classNames(part: string, added: string | undefined): string {
  return added ? `${part} ${added}` : part;
}
