import { expect, waitFor } from 'storybook/test';
import { ONE_FORM_PER_PAGE, type Story } from '../examples/story.examples.tsx';
import * as controls from './examples/controls.examples.ts';
import * as layout from './examples/layout.examples.ts';
import { pharmacies, references } from './examples/references.examples.ts';
import { widgetStory } from './examples/widget-story.examples.tsx';

/**
 * Each widget with the keys alone, as a test: where they lead, what they change, and where the focus is afterwards. Keys
 * are sent by script here; what a browser does of itself with a key, such as opening what is closed, is done as a click.
 */
export default { title: 'Questionnaire/By keyboard', parameters: ONE_FORM_PER_PAGE };

/** The tab key goes from question to question, and the arrow keys along the options of one. */
export const OptionsAsColumns: Story = {
  ...widgetStory(layout.optionColumns),
  play: async ({ canvas, userEvent }) => {
    const [never, sometimes, , second] = canvas.getAllByRole('radio');
    // The region, which the arrow keys can scroll, is the first stop.
    await userEvent.tab();
    await userEvent.tab();
    await expect(never).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(sometimes).toHaveFocus();
    await expect(sometimes).toBeChecked();
    await userEvent.tab();
    await expect(second).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(second).toBeChecked();
    await expect(sometimes).toBeChecked();
  },
};

/** Row by row, and back again. */
export const Grid: Story = {
  ...widgetStory(layout.jawGrid),
  play: async ({ canvas, userEvent }) => {
    const fields = canvas.getAllByRole('textbox');
    await expect(fields).toHaveLength(4);
    await userEvent.tab();
    for (const [index, field] of fields.entries()) {
      await userEvent.tab();
      await expect(field).toHaveFocus();
      await userEvent.keyboard(`${index}`);
      await expect(field).toHaveValue(`${index}`);
    }
    await userEvent.tab({ shift: true });
    await expect(fields[2]).toHaveFocus();
  },
};

/** An entry is added, moved and removed; the focus goes with it, or stays beside where it was. */
export const GroupTable: Story = {
  ...widgetStory(layout.medicineTable, 'answered'),
  play: async ({ canvas, canvasElement, userEvent }) => {
    const rows = () => canvas.getAllByRole('row').slice(1);
    const names = () =>
      [...canvasElement.querySelectorAll('[name$="/name"]')].map((field) => (field as HTMLInputElement).value);
    const [add] = [...canvasElement.querySelectorAll<HTMLElement>('[name="osseo.add"]')];
    // The table as a region, its fields, and then the button.
    for (let stops = 0; document.activeElement !== add && stops < 10; stops += 1) await userEvent.tab();
    await expect(add).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(rows()[1]).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('B');
    await expect(names()).toEqual(['A', 'B']);

    const up = () => rows()[1]?.querySelector<HTMLElement>('[name="osseo.up"]');
    up()?.focus();
    await userEvent.keyboard('{Enter}');
    await expect(names()).toEqual(['B', 'A']);
    // It is the first now, and can go down alone.
    await expect(rows()[0]?.querySelector('[name="osseo.down"]')).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(names()).toEqual(['A']);
    await expect(add).toHaveFocus();
  },
};

/** One stop for all tabs; the arrow keys, Home and End go among them. */
export const Tabs: Story = {
  ...widgetStory(layout.healthTabs),
  play: async ({ canvas, userEvent }) => {
    const [first, last] = await canvas.findAllByRole('tab');
    await userEvent.tab();
    await expect(first).toHaveFocus();
    await userEvent.keyboard(document.documentElement.dir === 'rtl' ? '{ArrowLeft}' : '{ArrowRight}');
    await expect(last).toHaveFocus();
    await expect(last).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Home}');
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{End}');
    await expect(last).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('tabpanel')).toContainElement(document.activeElement as HTMLElement);
  },
};

/** Where words go from the right to the left, the next tab lies on the left. */
export const TabsFromTheRight: Story = {
  ...Tabs,
  globals: { locale: 'ar' },
  play: async (context) => {
    await expect(document.documentElement.dir).toBe('rtl');
    await Tabs.play?.(context);
  },
};

/** What is closed has no stop inside. */
export const ClosableGroup: Story = {
  ...widgetStory(layout.closableGroup),
  play: async ({ canvasElement, userEvent }) => {
    const details = canvasElement.querySelector('details');
    const summary = canvasElement.querySelector('summary');
    const radios = canvasElement.querySelectorAll('input[type="radio"]');
    await userEvent.tab();
    await expect(summary).toHaveFocus();
    summary?.click();
    await expect(details).toHaveAttribute('open');
    await userEvent.tab();
    await expect(radios[0]).toHaveFocus();
    await userEvent.tab({ shift: true });
    await expect(summary).toHaveFocus();
    summary?.click();
    await expect(details).not.toHaveAttribute('open');
    await userEvent.tab();
    await expect(radios[0]).not.toHaveFocus();
  },
};

/** A scale is unanswered until a key answers; a button counts up and down. */
export const Numbers: Story = {
  ...widgetStory(controls.numbers),
  play: async ({ canvas, userEvent }) => {
    const slider = await canvas.findByRole('slider');
    await userEvent.tab();
    await expect(slider).toHaveFocus();
    await expect(slider).toHaveAttribute('aria-valuetext');
    await userEvent.keyboard('{ArrowRight}');
    await userEvent.tab();
    const [typed, cups] = canvas.getAllByRole('textbox');
    await expect(typed).toHaveFocus();
    await expect(typed).toHaveValue((slider as HTMLInputElement).value);
    await userEvent.clear(typed as HTMLElement);
    await userEvent.keyboard('4');
    await expect(slider).toHaveValue('4');

    await userEvent.tab();
    await userEvent.tab();
    await expect(cups).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Enter}');
    await expect(cups).toHaveValue('1');
  },
};

/** A few letters, an arrow, Enter; what is not in the list is written; Escape closes it. */
export const Choices: Story = {
  ...widgetStory(controls.choices),
  play: async ({ canvas, userEvent }) => {
    const field = await waitFor(() => {
      const [found] = canvas.getAllByRole('combobox');
      if (!(found instanceof HTMLInputElement)) throw new Error('The field is not there yet.');
      return found;
    });
    await userEvent.tab();
    await expect(field).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('listbox')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(canvas.getAllByRole('listitem')).toHaveLength(1);
    await userEvent.keyboard('Oil{Enter}');
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
    await expect(field).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Escape}');
    await expect(canvas.queryByRole('listbox')).toBeNull();

    // A list that opens, and a yes.
    await userEvent.tab();
    await expect(canvas.getAllByRole('combobox')[1]).toHaveFocus();
    await userEvent.tab();
    const yes = canvas.getByRole('checkbox');
    await expect(yes).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(yes).toBeChecked();
    await userEvent.keyboard(' ');
    await expect(yes).not.toBeChecked();
  },
};

/** What the host finds for a few letters. */
export const References: Story = {
  ...widgetStory(references, 'empty', undefined, { searchRecords: pharmacies }),
  play: async ({ canvas, userEvent }) => {
    const field = await canvas.findByRole('combobox');
    await userEvent.tab();
    await expect(field).toHaveFocus();
    await userEvent.keyboard('h');
    await canvas.findAllByRole('option');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(field).toHaveValue('Harbour Pharmacy');
    await expect(field).toHaveFocus();
  },
};
