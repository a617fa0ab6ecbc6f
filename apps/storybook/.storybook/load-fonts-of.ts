/**
 * Fetches the faces that one brand alone names when it is looked at first. The Korean face of Hangang is cut in 92 pieces,
 * of which a page fetches those that it shows; the list of them alone weighs more than any stylesheet of ours.
 */
export async function loadFontsOf(brand: string): Promise<void> {
  if (brand === 'hangang') await import('pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css');
}
