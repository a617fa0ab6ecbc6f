import type { ReactElement, SVGAttributes } from 'react';
import type { RailStation } from './rail-model.ts';

/* Lengths across, in em of the drawing, so that one font size narrows all of it on a phone. */
const RULE = 0.55;
const BANDS_START = 1.45;
const BAND = 1.15;
const BAND_STEP = 1.4;
const LANES_GAP = 0.35;
const LANE_STEP = 0.78;
const BAR = 0.3;

interface RailDrawingProps {
  station: RailStation;
  tracks: number;
  lanes: number;
}

/**
 * The drawing beside one line of the timetable, from its day to the next one's.
 * Decoration: every word and date of it stands in the line. Lengths along are
 * per cent of whatever height the words need, so that it never parts from them.
 * Presentation attributes instead of styles keep it within a strict Content-Security-Policy.
 */
export function RailDrawing({ station, tracks, lanes }: RailDrawingProps): ReactElement {
  const lanesStart = BANDS_START + tracks * BAND_STEP + LANES_GAP;
  const width = lanesStart + lanes * LANE_STEP;
  const laneCentre = (lane: number) => lanesStart + (lane + 0.5) * LANE_STEP;
  const isLast = station.length === null;

  return (
    <svg className="osseo-recovery-rail-drawing" width={em(width)} height="100%" aria-hidden="true">
      {station.bands.map(
        (band, track) =>
          band && (
            <Stretch
              // oxlint-disable-next-line react/no-array-index-key -- tracks never move
              key={track}
              data-band={band.tone}
              at={BANDS_START + track * BAND_STEP + BAND / 2}
              width={BAND}
              begins={band.begins}
            />
          ),
      )}
      {station.bars.map(
        (bar, lane) =>
          bar && (
            <Stretch
              // oxlint-disable-next-line react/no-array-index-key -- lanes never move
              key={lane}
              data-bar={bar.style}
              at={laneCentre(lane)}
              width={BAR}
              begins={bar.begins}
            />
          ),
      )}
      {station.endingLanes.map((lane) => (
        <g key={lane}>
          <line data-leader="" x1={em(laneCentre(lane))} x2={em(width + 0.4)} y1="0" y2="0" />
          <line data-cap="" x1={em(laneCentre(lane) - BAR)} x2={em(laneCentre(lane) + BAR)} y1="0" y2="0" />
        </g>
      ))}
      {!isLast && <line data-rule="" x1={em(RULE)} x2={em(RULE)} y1="0" y2="100%" />}
      {station.ticks.map((tick) => (
        <line key={tick} data-tick="" x1={em(RULE - 0.22)} x2={em(RULE + 0.22)} y1={percent(tick)} y2={percent(tick)} />
      ))}
      <line data-tick="station" x1={em(RULE - 0.45)} x2={em(RULE + 0.45)} y1="0" y2="0" />
      {station.isToday && <line data-now="" x1={em(RULE)} x2={em(width + 0.4)} y1="0" y2="0" />}
      {station.isToday && <circle data-now="" cx={em(RULE)} cy="0" r="0.45rem" />}
      {station.hasVisit && (
        // A square: a line as wide as it is long. In rem, it stays in sight where the rest is narrowed.
        <line data-visit="" x1={em(RULE)} x2={em(RULE)} y1="-0.34rem" y2="0.34rem" strokeWidth="0.68rem" />
      )}
    </svg>
  );
}

interface StretchProps extends SVGAttributes<SVGLineElement> {
  at: number;
  width: number;
  begins: boolean;
}

/** A thick line as long as the drawing. It overlaps the one before by a pixel, so that no seam shows, or begins below it. */
function Stretch({ at, width, begins, ...props }: StretchProps): ReactElement {
  return <line {...props} x1={em(at)} x2={em(at)} y1={begins ? 2 : -1} y2="100%" strokeWidth={em(width)} />;
}

function em(length: number): string {
  return `${Math.round(length * 100) / 100}em`;
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
