/** How many states a matrix of states shows, each variant on its own, in the HTML of a story. */
export function statesIn(html: string): number {
  return html.split('class="osseo-storybook-state"').length - 1;
}
