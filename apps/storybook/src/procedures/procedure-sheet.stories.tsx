import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { readingLocale } from '../content/reading-locale.ts';
import { ProcedurePage } from './procedure-page.tsx';

const meta: Meta<typeof ProcedurePage> = {
  title: 'Procedures/Sheet',
  component: ProcedurePage,
  // Each procedure has a page; this one would show two sheets below each other.
  tags: ['!autodocs'],
  beforeEach: () => {
    readingLocale.set('en');
  },
};
export default meta;

/** Data and words come when they are asked for. Roles are not asked for: they take seconds on a page this long. */
const FETCHED = { timeout: 30_000 };

type Story = StoryObj<typeof ProcedurePage>;

/** The language is switched with the keyboard, and a source is opened. */
export const Dental: Story = {
  args: { id: 'dental-implant' },
  play: async ({ canvas }) => {
    await canvas.findByText('Warning signs', { selector: 'h2' }, FETCHED);
    canvas.getByLabelText('English').focus();
    await userEvent.keyboard('{ArrowRight}');
    const name = await canvas.findByText('치과 임플란트', { selector: 'strong' }, FETCHED);
    await expect(name).toHaveAttribute('lang', 'ko');

    await expect(canvas.getAllByText(/^Note: /).length).toBeGreaterThan(10);
    const sources = canvas.getByText('for summary').closest('details');
    const opener = sources?.querySelector('summary');
    if (!sources || !opener) throw new Error('The summary has no sources to open.');
    await userEvent.click(opener);
    await expect(sources).toHaveAttribute('open');
    await expect(sources.querySelectorAll('li').length).toBeGreaterThan(0);
  },
};

/** A safety notice stands before everything else, in each language. */
export const SafetyNoticeFirst: Story = {
  args: { id: 'gluteal-fat-transfer' },
  play: async ({ canvas, canvasElement }) => {
    const notice = await canvas.findByText('Safety notice', { selector: 'h2' }, FETCHED);
    await expect(canvasElement.querySelector('h2')).toBe(notice);
    await userEvent.click(canvas.getByLabelText('Español'));
    await expect(await canvas.findByText('lipoinyección glútea', { selector: '[lang="es"]' }, FETCHED)).toBeVisible();
  },
};
