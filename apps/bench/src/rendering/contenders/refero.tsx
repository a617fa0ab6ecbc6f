// The package does not export the style sheet that it ships.
import '../../../node_modules/@helsenorge/refero/index.css';
import { Refero, rootReducer } from '@helsenorge/refero';
import { configureStore } from '@reduxjs/toolkit';
import { createRoot, type Root } from 'react-dom/client';
import { Provider } from 'react-redux';
import { textIn } from '../page/contender.ts';
import { present } from '../page/present.ts';
import { byId } from './by-id.ts';

/** Each of its words is its own name: they are said in no language here. */
const WORDS = new Proxy({}, { get: (_, word) => (typeof word === 'string' ? word : undefined) });

const storeOfForm = () => configureStore({ reducer: rootReducer, middleware: (defaults) => defaults() });

let view: Root;
let store: ReturnType<typeof storeOfForm>;

present({
  mount(form, root) {
    store = storeOfForm();
    view = createRoot(root);
    view.render(
      <Provider store={store}>
        <Refero
          questionnaire={form}
          resources={WORDS as never}
          onCancel={() => undefined}
          onSave={() => undefined}
          onSubmit={() => undefined}
          loginButton={<span />}
          authorized
          language="en-gb"
        />
      </Provider>,
    );
  },
  unmount: () => view.unmount(),
  isShown: (linkId) => byId(`item_${linkId}`, `item_${linkId}-hn-0`, `item_${linkId}-label`) !== null,
  field: (linkId) => byId(`item_${linkId}`),
  answer: (linkId) => byId(`item_${linkId}`),
  textOf: (linkId) => textIn(store.getState().refero.form.FormData.Content, linkId),
});
