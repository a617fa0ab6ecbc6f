/** The colours of a system, by the names that stylesheets have for them. */
export type Palette = Readonly<Record<SystemColor, string>>;

type SystemColor =
  | 'canvas'
  | 'canvastext'
  | 'linktext'
  | 'buttonface'
  | 'buttontext'
  | 'buttonborder'
  | 'field'
  | 'fieldtext'
  | 'highlight'
  | 'highlighttext'
  | 'mark'
  | 'marktext'
  | 'graytext';

/**
 * Contrast themes of Windows. Each colour is one step away from a round one, so that no colour of ours can be taken for
 * one of the system's.
 */
export const PALETTES = {
  black: paletteOf({ paper: '#010101', words: '#fefefe', link: '#fefe01', chosen: '#1bebfe', gone: '#3ff240' }),
  white: paletteOf({ paper: '#fefefe', words: '#010101', link: '#01019f', chosen: '#37016e', gone: '#610101' }),
} as const;

export type PaletteName = keyof typeof PALETTES;

/** The five colours that a reader chooses. */
interface Theme {
  readonly paper: string;
  readonly words: string;
  readonly link: string;
  readonly chosen: string;
  readonly gone: string;
}

function paletteOf({ paper, words, link, chosen, gone }: Theme): Palette {
  return {
    canvas: paper,
    canvastext: words,
    linktext: link,
    buttonface: paper,
    buttontext: words,
    buttonborder: words,
    field: paper,
    fieldtext: words,
    highlight: chosen,
    highlighttext: paper,
    mark: link,
    marktext: paper,
    graytext: gone,
  };
}

const BOXES = ['', '::before', '::after'] as const;

const SIDES = ['border-block-start', 'border-block-end', 'border-inline-start', 'border-inline-end'] as const;

/**
 * Draws what is in a cell as a browser does that forces the colours of the system on a page: every colour that a
 * stylesheet did not name as one of the system's is replaced, and shadows go. Drawings keep theirs. Next to the forced
 * colours that Chromium emulates, the colours of all parts but what is native in them come out the same.
 * @returns what undoes it
 */
export function drawForcedColors(cell: HTMLElement, palette: Palette = PALETTES.black): () => void {
  if (matchMedia('(forced-colors: active)').matches) return () => undefined;

  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  cell.dataset['osseoForced'] = String((count += 1));
  const draw = (): void => force(cell, sheet, palette);
  draw();

  const changes = new MutationObserver(draw);
  changes.observe(cell, { childList: true, subtree: true, attributeFilter: ['data-state', 'disabled', 'open'] });
  cell.addEventListener('change', draw);
  return () => {
    changes.disconnect();
    cell.removeEventListener('change', draw);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}

let count = 0;

function force(cell: HTMLElement, sheet: CSSStyleSheet, palette: Palette): void {
  const own = `[data-osseo-forced='${cell.dataset['osseoForced']}']`;
  const named = Object.entries(palette).map(([name, color]) => `--osseo-forced-${name}: ${color};`);
  const paper = `background: ${palette.canvas}; color: ${palette.canvastext};`;
  // A colour on its way from one to another would be read half-way.
  const frame = `${own} { ${named.join(' ')} ${paper} } ${own} * { transition: none; }`;
  sheet.replaceSync(frame);

  const rules = [...cell.querySelectorAll<HTMLElement>('*')].flatMap((element, index) => {
    if (!(element instanceof HTMLElement)) return [];
    element.dataset['osseoForcedAs'] = String(index);
    return BOXES.flatMap((box) => {
      const declarations = forced(element, box, palette);
      return declarations === '' ? [] : [`${own} [data-osseo-forced-as='${index}']${box} { ${declarations} }`];
    });
  });
  sheet.replaceSync([frame, ...rules].join('\n'));
}

/** What is forced on one box of an element, as declarations. */
function forced(element: HTMLElement, box: (typeof BOXES)[number], palette: Palette): string {
  const computed = getComputedStyle(element, box);
  if (computed.forcedColorAdjust === 'none' || (box !== '' && computed.content === 'none')) return '';

  const plain: Colors = { words: 'inherit', ground: palette.canvas, line: 'currentcolor' };
  const system = box === '' ? { ...plain, ...colorsOf(element, palette) } : plain;
  const chosenBySystem = new Set(Object.values(palette).map(asComputed));
  const isOurs = (property: string): boolean => !chosenBySystem.has(computed.getPropertyValue(property));
  const lines = [
    isOurs('color') && `color: ${system.words};`,
    isOurs('background-color') && !isClear(computed.backgroundColor) && `background-color: ${system.ground};`,
    ...SIDES.map((side) => isOurs(`${side}-color`) && `${side}-color: ${system.line};`),
    isOurs('outline-color') && 'outline-color: currentcolor;',
    isOurs('text-decoration-color') && 'text-decoration-color: currentcolor;',
    computed.backgroundImage.includes('gradient(') && 'background-image: none;',
    'box-shadow: none; text-shadow: none; accent-color: auto;',
  ];
  return lines.filter((line) => line !== false).join(' ');
}

interface Colors {
  readonly words: string;
  readonly ground: string;
  readonly line: string;
}

/** The colours that a browser gives an element without a stylesheet. */
function colorsOf(element: HTMLElement, palette: Palette): Partial<Colors> {
  const of = (words: SystemColor, ground: SystemColor): Colors => ({
    words: palette[element.matches(':disabled') ? 'graytext' : words],
    ground: palette[ground],
    line: palette.buttonborder,
  });
  if (element.matches('button, [type="button"], [type="submit"], [type="reset"]'))
    return of('buttontext', 'buttonface');
  if (element.matches('input, select, textarea')) return of('fieldtext', 'field');
  return element.matches('a[href]') ? { words: palette.linktext } : {};
}

function isClear(color: string): boolean {
  return color === 'rgba(0, 0, 0, 0)' || color === 'transparent';
}

/** `#rrggbb` as a browser says it. */
function asComputed(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}
