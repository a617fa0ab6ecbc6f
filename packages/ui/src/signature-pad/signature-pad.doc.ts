import type { PartDoc } from '../stories/part-doc.ts';

export const signaturePadDoc: PartDoc = {
  purpose:
    'A signature, typed or drawn. It is kept as a name or as the path of a drawing, which prints sharply at any size; `signatureToPng` makes the picture that a FHIR `Signature` holds.',
  notFor: [
    { when: 'Nobody has to sign', use: 'A `Checkbox` whose label says what is agreed to.' },
    { when: 'The law asks for a qualified electronic signature', use: 'A service that gives one.' },
  ],
  anatomy: [
    {
      name: 'SignaturePad',
      element: 'div',
      className: 'osseo-signature-pad',
      attributes: { 'data-kind': 'typed, drawn', 'data-invalid': 'while it is missing' },
    },
    {
      name: 'choice',
      element: 'div',
      className: 'osseo-choices',
      attributes: { 'data-orientation': 'horizontal' },
    },
    { name: 'typed', element: 'div', className: 'osseo-signature-pad-typed' },
    { name: 'drawn', element: 'div', className: 'osseo-signature-pad-drawn' },
    { name: 'sheet', element: 'svg', className: 'osseo-signature-pad-sheet' },
    { name: 'line to sign on', element: 'path', className: 'osseo-signature-pad-line' },
    { name: 'strokes', element: 'path', className: 'osseo-signature-pad-ink' },
    { name: 'what to do', element: 'p', className: 'osseo-signature-pad-prompt' },
    { name: 'actions', element: 'div', className: 'osseo-signature-pad-actions' },
  ],
  keyboard: [
    { keys: 'Arrow keys', does: 'On the choice: change between typing and drawing.' },
    { keys: 'Tab', does: 'Goes from the choice to the field or to the buttons.' },
    { keys: 'Enter, Space', does: 'On the buttons: undo the last stroke, or start again.' },
  ],
  gaps: ['Nobody can draw with a keyboard: whoever uses one types. That is why typing is offered first.'],
};
