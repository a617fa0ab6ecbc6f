import type { PartDoc } from '../stories/part-doc.ts';

export const accordionDoc: PartDoc = {
  purpose:
    'Several sections of which each reader wants some. Their headings stand below each other like a table of contents; a search in the page opens the section where it finds something, and on paper all are open.',
  notFor: [
    { when: 'Most readers need most of it', use: 'Headings and text: nobody has to open what is open.' },
    { when: 'There is one thing that only some want', use: '`Disclosure`.' },
    { when: 'They are views of one thing, of which one is looked at at a time', use: '`Tabs`.' },
    { when: 'It holds a warning', use: '`Callout`, in sight.' },
  ],
  anatomy: [
    { name: 'Accordion', element: 'div', className: 'osseo-accordion' },
    { name: 'Button for all sections', element: 'button', className: 'osseo-accordion-all' },
    {
      name: 'AccordionItem',
      element: 'details',
      className: 'osseo-accordion-item',
      attributes: { open: 'there while it is open' },
    },
    { name: 'What opens it', element: 'summary', className: 'osseo-accordion-summary' },
    { name: 'Heading', element: 'h1 to h3, or span', className: 'osseo-accordion-heading' },
    { name: 'Body', element: 'div', className: 'osseo-accordion-body' },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Moves from heading to heading, and into what is open.' },
    { keys: 'Enter, Space', does: 'Opens or closes the section.' },
  ],
  gaps: [
    'Before 2024 not all browsers knew groups of `<details>`: with `exclusive` their sections stay open beside each other.',
    'Before 2025 not all browsers could open closed sections for print. Their readers open all first.',
    'Some screen readers say of a heading inside a summary only that it can be opened.',
  ],
};
