/** What Storybook says of the place where a story is drawn. */
interface Place {
  readonly name: string;
  readonly viewMode?: string;
}

/** What tells a region from those of the other stories on the page of its part. Where a story stands alone it needs nothing. */
export function ownName({ name, viewMode }: Place): string | undefined {
  return viewMode === 'docs' ? name : undefined;
}
