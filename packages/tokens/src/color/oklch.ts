/** Lightness from 0 to 1, chroma from 0 to about 0.4, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** A colour as `#rrggbb`, which browsers older than `oklch()` understand too. */
export type Hex = `#${string}`;

/**
 * Writes an OKLCH colour in sRGB (Björn Ottosson, "A perceptual color space for
 * image processing", 2020, with the matrices of CSS Color 4).
 *
 * @throws RangeError if the colour lies outside sRGB: a screen would show another one than was meant.
 */
export function hexOf(color: Oklch): Hex {
  const channels = linearRgbOf(color).map((channel) => Math.round(companded(channel) * 255));
  if (channels.some((channel) => channel < 0 || channel > 255)) {
    throw new RangeError(`oklch(${color.join(' ')}) lies outside sRGB. Lower its chroma.`);
  }
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function linearRgbOf([lightness, chroma, hue]: Oklch): readonly number[] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

function companded(channel: number): number {
  const size = Math.abs(channel);
  const value = size <= 0.0031308 ? 12.92 * size : 1.055 * size ** (1 / 2.4) - 0.055;
  return Math.sign(channel) * value;
}
