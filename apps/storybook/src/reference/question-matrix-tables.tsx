import { PROCEDURE_GROUPS } from '@osseo/procedures';
import { questionMatrix, RISK_FACTOR_IDS, type RiskFactorId } from '@osseo/procedures/risk-factors';
import { riskFactorsEn } from '@osseo/procedures/risk-factors/en';
import { DataTable } from '@osseo/ui';
import type { ReactElement } from 'react';
import { EveryProcedure } from '../content/every-procedure.tsx';
import { inWords } from '../content/in-words.ts';
import { ReadingTable } from '../content/reading-table.tsx';
import { titleOf } from '../content/title-of.ts';

const COLUMNS = ['all', ...PROCEDURE_GROUPS] as const;

/** Which group of procedures asks about which factor, and what that makes for each procedure. */
export function QuestionMatrixTables(): ReactElement {
  return (
    <EveryProcedure>
      {(procedures) => (
        <>
          <Matrix />
          <ReadingTable
            caption="What each procedure asks"
            rows={procedures}
            columns={[
              { name: 'Procedure', render: ({ id }) => titleOf(id) },
              { name: 'Groups', render: ({ groups }) => groups.map(inWords).join(', ') },
              {
                name: 'Factors',
                render: ({ riskFactors: asked }) => `${asked.length}: ${asked.toSorted().join(', ')}`,
              },
            ]}
          />
        </>
      )}
    </EveryProcedure>
  );
}

function Matrix(): ReactElement {
  const { names } = riskFactorsEn;
  return (
    <DataTable caption="Who asks what" className="osseo-storybook-matrix">
      <thead>
        <tr>
          <th scope="col">Factor</th>
          {COLUMNS.map((group) => (
            <th scope="col" key={group}>
              {inWords(group)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {RISK_FACTOR_IDS.map((id) => (
          <tr key={id}>
            <th scope="row">
              {id} {names[id]}
            </th>
            {COLUMNS.map((group) => (
              <td key={group}>{asks(group, id) ? <strong>Asks</strong> : 'No'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** What everyone asks, each group asks. */
function asks(group: (typeof COLUMNS)[number], id: RiskFactorId): boolean {
  return questionMatrix.all.includes(id) || questionMatrix[group].includes(id);
}
