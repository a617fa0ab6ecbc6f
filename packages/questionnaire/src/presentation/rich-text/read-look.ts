import type { Look } from './rich-text.ts';

/** A colour by name or number; functions and variables could name what they like. */
const COLOR = /^(?:[a-z]{3,20}|#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|(?:rgb|hsl)a?\([\d.,%\s/deg]{3,40}\))$/i;

const ALIGN: Readonly<Record<string, NonNullable<Look['align']>>> = {
  left: 'start',
  start: 'start',
  center: 'center',
  right: 'end',
  end: 'end',
};

/** Reads the CSS of a form (`rendering-style`, or the `style` of XHTML); what is not in `Look` is dropped. */
export function readLook(css: string): Look | undefined {
  const look: { -readonly [Name in keyof Look]: Look[Name] } = {};
  for (const declaration of css.slice(0, MAX_LENGTH).split(';')) {
    const [property = '', ...rest] = declaration.split(':');
    read(look, property.trim().toLowerCase(), rest.join(':').trim().toLowerCase());
  }
  return Object.keys(look).length > 0 ? look : undefined;
}

/** Longer than any that means what it says. */
const MAX_LENGTH = 2_000;

function read(look: { -readonly [Name in keyof Look]: Look[Name] }, property: string, value: string): void {
  switch (property) {
    case 'font-weight':
      if (/^(?:bold|bolder|[6-9]00)$/.test(value)) look.bold = true;
      break;
    case 'font-style':
      if (/^(?:italic|oblique)/.test(value)) look.italic = true;
      break;
    case 'text-decoration':
    case 'text-decoration-line':
      if (/\bunderline\b/.test(value)) look.underline = true;
      if (/\bline-through\b/.test(value)) look.struck = true;
      break;
    case 'text-align':
      if (Object.hasOwn(ALIGN, value)) look.align = ALIGN[value] ?? 'start';
      break;
    case 'color':
      if (COLOR.test(value)) look.color = value;
      break;
    default:
  }
}
