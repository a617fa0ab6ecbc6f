import type { Locale } from '@osseo/core';
import { isUnknown, type WordedProcedure } from '@osseo/procedures';
import {
  compare,
  type Cell,
  type Option,
  type Row,
  type RowSubject,
  type StatementRef,
} from '@osseo/procedures/compare';
import type { ReactElement } from 'react';
import { InLanguage } from '../content/in-language.tsx';
import { inWords } from '../content/in-words.ts';
import { loadCatalogues, type Catalogues } from '../content/load-catalogues.ts';
import { loadWorded } from '../content/load-procedure.ts';
import { once } from '../content/once.ts';
import { ReadingTable } from '../content/reading-table.tsx';
import { rangeInWords, timeInWords } from '../content/time-in-words.ts';
import { titleOf } from '../content/title-of.ts';
import { estimateInWords, type Hoped } from '../estimates/estimate-in-words.ts';

const COMPARED = ['chin-implant', 'genioplasty', 'dermal-filler'] as const;

const load = once(async (locale: Locale) => {
  const [catalogues, ...compared] = await Promise.all([
    loadCatalogues(locale),
    ...COMPARED.map((id) => loadWorded(id, locale)),
  ]);
  return { catalogues, compared };
});

/** Three ways to a stronger chin beside no treatment: the same rows, and one denominator for all. */
export function ComparisonTable(): ReactElement {
  return (
    <InLanguage load={load}>
      {({ catalogues, compared }) => {
        const { options, of, rows } = compare(compared.map(({ procedure }) => procedure));
        return (
          <ReadingTable
            caption={`${options.length} options; every count is out of ${of === 1000 ? '1,000' : of}`}
            className="osseo-storybook-table osseo-storybook-even"
            rows={rows.map((row) => ({ ...row, id: JSON.stringify(row.subject) }))}
            columns={[
              {
                name: 'Subject',
                render: ({ subject }) => <Subject subject={subject} {...catalogues} />,
              },
              ...options.map((option, index) => ({
                name: optionName(option),
                render: ({ cells, subject }: Row) => (
                  <Said
                    cell={cells[index]}
                    compared={compared}
                    option={option}
                    hoped={subject.kind === 'harm' ? 'harm' : 'outcome'}
                  />
                ),
              })),
            ]}
          />
        );
      }}
    </InLanguage>
  );
}

/** Sentences that several procedures share are read once. */
function differing(refs: readonly StatementRef[], compared: readonly WordedProcedure[]): readonly StatementRef[] {
  const textOf = ({ procedure, statement }: StatementRef): string | undefined =>
    compared.find((one) => one.procedure.id === procedure)?.words.statements[statement];
  return refs.filter((ref, index) => refs.findIndex((other) => textOf(other) === textOf(ref)) === index);
}

function optionName(option: Option): string {
  return option.kind === 'no-treatment' ? 'No treatment' : titleOf(option.procedure);
}

function Subject({ subject, complications, recovery }: Catalogues & { subject: RowSubject }): ReactElement {
  switch (subject.kind) {
    case 'milestone':
      return <span lang={complications.locale}>{recovery.milestoneKinds[subject.milestone]}</span>;
    case 'outcome':
      return <>{inWords(subject.outcome)}</>;
    case 'harm': {
      const named = Object.entries(complications.complications).find(([id]) => id === subject.harm);
      return named ? <span lang={complications.locale}>{named[1].name}</span> : <>{inWords(subject.harm)}</>;
    }
    default:
      return <>{inWords(subject.kind)}</>;
  }
}

interface SaidProps {
  cell: Cell | undefined;
  option: Option;
  compared: readonly WordedProcedure[];
  hoped: Hoped;
}

/** What an option says in a row. What is not known is said, and never left blank. */
function Said({ cell, option, compared, hoped }: SaidProps): ReactElement {
  const own = option.kind === 'procedure' ? option.procedure : '';
  const text = (statement: string, procedure = own): ReactElement => {
    const words = compared.find((one) => one.procedure.id === procedure)?.words;
    return <span lang={words?.locale}>{words?.statements[statement] ?? statement}</span>;
  };

  switch (cell?.kind) {
    case undefined:
    case 'not-known':
      return <>Not known: the evidence has nothing on it.</>;
    case 'not-applicable':
      return <>Does not apply.</>;
    case 'statements':
      return (
        <ul className="osseo-storybook-list">
          {differing(cell.statements, compared).map(({ procedure, statement }) => (
            <li key={`${procedure} ${statement}`}>{text(statement, procedure)}</li>
          ))}
        </ul>
      );
    case 'anaesthesia':
      return (
        <ul className="osseo-storybook-list">
          {cell.kinds.map(({ kind, statement }) => (
            <li key={kind}>
              {inWords(kind)}: {text(statement)}
            </li>
          ))}
        </ul>
      );
    case 'duration': {
      const { minutes, statement } = cell.duration;
      return (
        <>
          {isUnknown(minutes) ? 'Not known.' : `${rangeInWords(minutes)} minutes.`} {text(statement)}
        </>
      );
    }
    case 'setting':
      return (
        <>
          {typeof cell.setting.kind === 'string' ? inWords(cell.setting.kind) : 'Not known'}.{' '}
          {text(cell.setting.statement)}
        </>
      );
    case 'window': {
      const { unit, min, max } = cell.window;
      return (
        <>
          {timeInWords({ unit, from: min, to: max })}. {text(cell.statement)}
        </>
      );
    }
    case 'estimates':
      return (
        <ul className="osseo-storybook-list">
          {cell.estimates.map(({ procedure, statement, estimate }) => (
            <li key={statement}>
              {text(statement, procedure)} <strong>{estimateInWords(estimate, hoped)}</strong>
            </li>
          ))}
        </ul>
      );
  }
}
