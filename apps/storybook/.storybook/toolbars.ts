import type { GlobalTypes } from 'storybook/internal/types';

/** What each toolbar chooses before anybody has chosen. */
export const INITIAL = {
  brand: 'calm',
  scheme: 'light',
  density: 'comfortable',
  locale: 'en',
  direction: 'auto',
  textSize: '100',
} as const;

/** The name of a toolbar, as it stands in the address. */
type Toolbar = keyof typeof INITIAL;

/** What every toolbar chooses. */
export type Choice = Readonly<Record<Toolbar, string>>;

/** The modes that are one look each. The toolbar has all of them at once besides. */
export const MODES = {
  light: 'Light',
  dark: 'Dark',
  'light-contrast': 'Light, high contrast',
  'dark-contrast': 'Dark, high contrast',
} as const;

/** What the toolbars offer. */
export const globalTypes: GlobalTypes = {
  brand: {
    description: 'Brand',
    toolbar: {
      title: 'Brand',
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: 'calm', title: 'Calm' },
        { value: 'hangang', title: 'Hangang' },
        { value: 'marlow', title: 'Marlow' },
      ],
    },
  },
  scheme: {
    description: 'Mode: the colours of the page',
    toolbar: {
      title: 'Mode',
      icon: 'mirror',
      dynamicTitle: true,
      items: [
        ...Object.entries(MODES).map(([value, title]) => ({ value, title })),
        { value: 'all', title: 'All at once', type: 'item' },
      ],
    },
  },
  density: {
    description: 'Density',
    toolbar: {
      title: 'Density',
      icon: 'component',
      dynamicTitle: true,
      items: [
        { value: 'comfortable', title: 'Comfortable' },
        { value: 'compact', title: 'Compact' },
      ],
    },
  },
  locale: {
    description: 'Language',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en', title: 'English' },
        { value: 'ko', title: '한국어 (Korean)' },
        { value: 'es', title: 'Español (Spanish)' },
        { value: 'ar', title: 'العربية (Arabic)' },
        { value: 'en-XA', title: 'Accented and 40 % longer' },
      ],
    },
  },
  direction: {
    description: 'Direction of the page',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'By language' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  textSize: {
    description: 'Size of text, as a reader sets it in the browser',
    toolbar: {
      title: 'Text size',
      icon: 'zoom',
      dynamicTitle: true,
      items: [
        { value: '100', title: '100 % text' },
        { value: '150', title: '150 % text' },
        { value: '200', title: '200 % text' },
      ],
    },
  },
};

/** Light or dark. What shows every mode at once lies on light paper itself. */
export function paperOf(scheme: string): 'light' | 'dark' {
  return scheme.startsWith('dark') ? 'dark' : 'light';
}

/** What the globals of Storybook choose. */
export function choiceOf(globals: Readonly<Record<string, unknown>>): Choice {
  const chosen = (name: Toolbar): string => String(globals[name] ?? INITIAL[name]);
  return {
    brand: chosen('brand'),
    scheme: chosen('scheme'),
    density: chosen('density'),
    locale: chosen('locale'),
    direction: chosen('direction'),
    textSize: chosen('textSize'),
  };
}

/** The address of one story in a frame of its own, with what is chosen. */
export function frameOf(id: string | undefined, choice: Choice): string {
  const globals = Object.entries(choice).map(([name, value]) => `${name}:${value}`);
  return `iframe.html?${new URLSearchParams({ ...(id !== undefined && { viewMode: 'story', id }), globals: globals.join(';') }).toString()}`;
}
