import '@mantine/core/styles.css';
import '@medplum/react/styles.css';
import { MantineProvider } from '@mantine/core';
import { ClientStorage, MedplumClient, MemoryStorage } from '@medplum/core';
import { MedplumProvider, QuestionnaireForm } from '@medplum/react';
import { createRoot, type Root } from 'react-dom/client';
import { textIn } from '../page/contender.ts';
import { present } from '../page/present.ts';
import { byId } from './by-id.ts';

/** A server that knows nothing: the form asks it for nothing that the tasks need. */
const medplum = new MedplumClient({
  baseUrl: `${location.origin}/no-server/`,
  storage: new ClientStorage(new MemoryStorage()),
  cacheTime: 0,
  fetch: () =>
    Promise.resolve(
      Response.json(
        { resourceType: 'OperationOutcome', issue: [] },
        { status: 404, headers: { 'content-type': 'application/fhir+json' } },
      ),
    ),
});

let view: Root;
let response: unknown;

present({
  mount(form, root) {
    view = createRoot(root);
    view.render(
      <MantineProvider>
        <MedplumProvider medplum={medplum}>
          <QuestionnaireForm
            // Its types of FHIR say the same in other words.
            questionnaire={form as never}
            onChange={(changed) => {
              response = changed;
            }}
            onSubmit={() => undefined}
          />
        </MedplumProvider>
      </MantineProvider>,
    );
  },
  unmount: () => view.unmount(),
  isShown: (linkId) => byId(linkId, `${linkId}-label`) !== null,
  field: (linkId) => byId(linkId),
  answer: (linkId) => byId(linkId),
  textOf: (linkId) => textIn(response, linkId),
});
