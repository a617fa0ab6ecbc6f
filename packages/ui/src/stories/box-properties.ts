/** What restyles every box and mark of a field, on whatever stands around it: a field, a form or the page. */
export const BOX_PROPERTIES: Readonly<Record<string, string>> = {
  '--osseo-field-background': 'The ground. Set on a field, a form or the page, it is for every box inside.',
  '--osseo-field-border': 'The border, likewise.',
  '--osseo-field-border--invalid': 'The border while something is wrong, likewise, and the bar before the field.',
  '--osseo-field-radius': 'The corners, likewise.',
};
