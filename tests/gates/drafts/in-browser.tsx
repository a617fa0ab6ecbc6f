import { hydrateRoot } from 'react-dom/client';
import { DraftPage, type DraftPageProps } from './draft-page.tsx';

const rendered = document.querySelector('#form');
const properties = document.querySelector('#data')?.textContent;
if (rendered && properties) hydrateRoot(rendered, <DraftPage {...(JSON.parse(properties) as DraftPageProps)} />);
document.documentElement.dataset['ready'] = '';
