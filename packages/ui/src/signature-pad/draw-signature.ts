import { SHEET, type SignatureValue } from './signature-value.ts';

/** How wide the pen is, in units of the sheet: as on the screen. */
const PEN = 4;

/** Draws a signature on a canvas and returns it as the base64 of a PNG. */
export function drawSignature(value: SignatureValue, scale: number): string {
  const { width, height } = value.kind === 'drawn' ? value : SHEET;
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (!context) return '';

  context.scale(scale, scale);
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  if (value.kind === 'drawn') drawPath(context, value.path);
  else drawName(context, value.text);
  return canvas.toDataURL('image/png').replace(/^[^,]*,/u, '');
}

function drawPath(context: CanvasRenderingContext2D, path: string): void {
  context.lineWidth = PEN;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(new Path2D(path));
}

// In the face that it was typed in, as large as fits.
function drawName(context: CanvasRenderingContext2D, text: string): void {
  const face = getComputedStyle(document.documentElement).getPropertyValue('--osseo-font-title') || 'serif';
  context.fillStyle = 'black';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = `64px ${face}`;
  context.fillText(text, SHEET.width / 2, SHEET.height / 2, SHEET.width - 40);
}
