import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import type { ClinicConfig } from '../../config/clinic-config.ts';
import { RecoveryPage } from './recovery-page.tsx';

const wanted = vi.hoisted(() => ({ layout: undefined as ClinicConfig['recoveryLayout'] }));
vi.mock('../../../clinic.config.ts', async (original) => {
  const { clinic } = await original<{ clinic: ClinicConfig }>();
  return {
    clinic: new Proxy(clinic, {
      get: (config, key: keyof ClinicConfig) => (key === 'recoveryLayout' ? wanted.layout : config[key]),
    }),
  };
});

function pageIn(layout: ClinicConfig['recoveryLayout']): string {
  wanted.layout = layout;
  return renderToStaticMarkup(
    createElement(RecoveryPage, {
      locale: 'en',
      procedures: ['chin-implant'],
      response: { resourceType: 'QuestionnaireResponse', status: 'completed' },
      dayZero: null,
      done: [],
      today: null,
    }),
  );
}

const count = (html: string, what: RegExp) => html.match(what)?.length ?? 0;

it('draws the days of a plan where the clinic wants nothing else', () => {
  const html = pageIn(undefined);
  expect(count(html, /class="osseo-recovery-rail/g)).toBeGreaterThan(0);
  expect(count(html, /name="done-in-days"|name="has-days"/g)).toBe(0);
});

it.each(['agenda', 'vertical', 'horizontal', 'compact'] as const)(
  'shows them as a list (%s), with boxes of its own',
  (layout) => {
    const html = pageIn(layout);
    expect(html).toContain(`data-layout="${layout}"`);
    expect(count(html, /class="osseo-recovery-rail/g)).toBe(0);
    expect(count(html, /name="has-days"/g)).toBe(1);
    expect(count(html, /name="done-in-days"/g)).toBe(count(html, /name="done"/g));
  },
);
