import { hydrateRoot } from 'react-dom/client';
import { PlanPage } from './plan-page.tsx';

const rendered = document.querySelector('#plan');
if (rendered) hydrateRoot(rendered, <PlanPage />, { onRecoverableError: (error) => reportError(error) });
document.documentElement.dataset['ready'] = '';
