/** Runs in the browser: React takes over the questions that the server has rendered, with the properties it used. */
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { QuestionsForm, type QuestionsFormProps } from './questions-form.tsx';

const rendered = document.getElementById('questions');
const properties = document.getElementById('questions-data')?.textContent;
if (rendered && properties) {
  hydrateRoot(rendered, createElement(QuestionsForm, JSON.parse(properties) as QuestionsFormProps));
}

// The browser may bring this page back as it was left: what it shows, and its revision, can be over by then. What keeps
// the answers asks the server by itself.
if (import.meta.env.UNSENT_ANSWERS === 'none') {
  addEventListener('pageshow', (event) => void (event.persisted && location.reload()));
}
