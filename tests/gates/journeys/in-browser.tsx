import { hydrateRoot } from 'react-dom/client';
import { JourneyPage, type JourneyPageProps } from './journey-page.tsx';

const rendered = document.querySelector('#page');
const properties = document.querySelector('#data')?.textContent;
if (rendered && properties) {
  hydrateRoot(rendered, <JourneyPage {...(JSON.parse(properties) as JourneyPageProps)} />, {
    onRecoverableError: (error) => reportError(error),
  });
}
document.documentElement.dataset['ready'] = '';
