import {
  BaseRenderer,
  destroyForm,
  getResponse,
  RendererThemeProvider,
  useBuildForm,
  useRendererQueryClient,
} from '@aehrc/smart-forms-renderer';
import { QueryClientProvider } from '@tanstack/react-query';
import type { Questionnaire } from 'fhir/r4.js';
import type { ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { SLOTS, slotOf } from '../form/sections.ts';
import { textIn } from '../page/contender.ts';
import { present } from '../page/present.ts';
import { byId } from './by-id.ts';

/** As its documentation shows a form. */
function App({ form }: { form: Questionnaire }): ReactElement {
  const building = useBuildForm({ questionnaire: form, terminologyServerUrl: `${location.origin}/no-terminology` });
  const client = useRendererQueryClient();
  if (building) return <p>Loading</p>;
  return (
    <RendererThemeProvider>
      {/* The same class, as the types of its two module formats have it. */}
      <QueryClientProvider client={client as never}>
        <BaseRenderer />
      </QueryClientProvider>
    </RendererThemeProvider>
  );
}

const boxOf = (linkId: string) => byId(`${SLOTS[slotOf(linkId)]}-${linkId}`);

let view: Root;

present({
  mount(form, root) {
    view = createRoot(root);
    view.render(<App form={form} />);
  },
  unmount() {
    view.unmount();
    destroyForm();
  },
  isShown: (linkId) => (boxOf(linkId) ?? byId(`label-${linkId}`)) !== null,
  field(linkId) {
    const box = boxOf(linkId);
    return box?.matches('input, textarea') === true ? box : box?.querySelector<HTMLElement>('input, textarea');
  },
  answer: (linkId, yes) => boxOf(linkId)?.querySelector<HTMLElement>(`input[type="radio"][value="${yes}"]`),
  textOf: (linkId) => textIn(getResponse(), linkId),
});
