import { memo, type NamedExoticComponent, type ReactElement } from 'react';
import type { PhaseState } from '../../engine/status/status-on.ts';
import { RecordBox } from '../records/record-box.tsx';
import { useRecord, type RecordKeeper } from '../records/records-context.ts';
import type { RecordState } from '../records/records.ts';
import { whenOf, type DayWords } from './entry-when.tsx';
import type { TimetableEntry } from './timetable-entry.ts';

/** What all lines of a timetable share. It changes only with the timetable's own props. */
export interface LineSetting extends DayWords {
  readonly keeper: RecordKeeper | null;
  readonly Title: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  /** Whether a line is one line, and all that it has no room for is folded. */
  readonly isCompact: boolean;
  /** Whether the day stands above the line already. */
  readonly isUnderDay: boolean;
}

interface EntryLineProps {
  entry: TimetableEntry;
  setting: LineSetting;
  state: PhaseState | null;
  /** On the entry that stands for today: what the link to it points at. */
  anchor: string | undefined;
}

/** One entry. Those that can be ticked listen to their own record, and to nothing else. */
export const EntryLine: NamedExoticComponent<EntryLineProps> = memo(function EntryLine(props: EntryLineProps) {
  const { keeper } = props.setting;
  return props.entry.recordable && keeper ? <RecordedLine {...props} keeper={keeper} /> : lineOf(props, null, null);
});

function RecordedLine({ keeper, ...props }: EntryLineProps & { keeper: RecordKeeper }): ReactElement {
  return lineOf(props, keeper, useRecord(keeper, props.entry.id));
}

function lineOf(
  { entry, setting, state, anchor }: EntryLineProps,
  keeper: RecordKeeper | null,
  record: RecordState | null,
): ReactElement {
  const { Title, messages, isCompact, isUnderDay } = setting;
  const { id, title, span, when, body, more } = entry;
  const folded = isCompact ? body : undefined;
  const isSaid = isUnderDay && span.to === span.from && when === undefined;
  // The box says that it is done.
  const left = record === 'done' ? null : record;
  const words = [left && messages.recordStates[left], state && messages.phaseStates[state]].filter(Boolean);
  return (
    <li
      className="osseo-timetable-entry"
      id={anchor}
      data-state={state ?? undefined}
      aria-current={anchor ? 'step' : undefined}
    >
      <Title className="osseo-timetable-title">
        {keeper ? (
          <RecordBox id={id} state={record} keeper={keeper} word={messages.recordStates.done}>
            {title}
          </RecordBox>
        ) : (
          title
        )}
      </Title>
      {(!isSaid || words.length > 0) && (
        <p className="osseo-timetable-when">
          {!isSaid && (when ?? whenOf(span, setting))}
          {words.length > 0 && `${isSaid ? '' : ' · '}${words.join(' · ')}`}
        </p>
      )}
      {body !== undefined && !isCompact && <div className="osseo-timetable-body">{body}</div>}
      {(more !== undefined || folded !== undefined) && (
        <details className="osseo-timetable-more">
          <summary>
            {messages.more}
            <span className="osseo-visually-hidden">: {title}</span>
          </summary>
          {folded}
          {more}
        </details>
      )}
    </li>
  );
}
