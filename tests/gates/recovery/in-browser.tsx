import { hydrateRoot } from 'react-dom/client';
import type { Locale } from '../journeys/languages.ts';
import { PlanPage } from './plan-page.tsx';

const rendered = document.querySelector('#plan');
const locale = document.documentElement.lang as Locale;
if (rendered) {
  hydrateRoot(rendered, <PlanPage locale={locale} />, { onRecoverableError: (error) => reportError(error) });
}
document.documentElement.dataset['ready'] = '';
