'use client';
import { useEffect, useState, type ComponentType } from 'react';
import type { TrendChartProps } from './chart/trend-chart.tsx';

type Chart = ComponentType<TrendChartProps>;

/** The drawing, once it is there: `undefined` before, on a server and without script, `null` where it cannot be loaded. */
export function useChart(isWanted: boolean, load: () => Promise<Chart> = loadChart): Chart | null | undefined {
  const [chart, setChart] = useState<Chart | null>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isHere = true;
    const show = (loaded: Chart | null) => {
      if (isHere) setChart(() => loaded);
    };
    load().then(show, () => show(null));
    return () => {
      isHere = false;
    };
  }, [isWanted, load]);
  return chart;
}

const loadChart = () => import('./chart/trend-chart.tsx').then(({ TrendChart }) => TrendChart);
