/** The least contrast of words (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;

/** Whether words in a colour can be read where an element stands. A colour that this browser does not know cannot. */
export function readableOn(element: Element, color: string): boolean {
  const words = channelsOf(color);
  const ground = channelsOf(groundOf(element));
  if (!words || !ground) return false;
  const [light, dark] = [luminance(words), luminance(ground)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05) >= LEAST;
}

type Channels = readonly [red: number, green: number, blue: number];

/** The colour of the nearest ground that is not seen through. */
function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^(?:transparent|)$|,\s*0\)$|\/\s*0%?\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'white';
}

/** Any colour of CSS in sRGB, 0 to 255; by a pixel, which knows every way to write one. */
function channelsOf(color: string): Channels | undefined {
  if (!('OffscreenCanvas' in globalThis) || !CSS.supports('color', color)) return undefined;
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? [red, green, blue] : undefined;
}

/** WCAG's relative luminance. */
function luminance(channels: Channels): number {
  const [red, green, blue] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
