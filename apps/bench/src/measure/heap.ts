import { getHeapStatistics } from 'node:v8';
import type { Questionnaire } from 'fhir/r4.js';
import type { Peer } from '../peers/peer.ts';
import { median } from './cost.ts';
import type { Heap } from './sample.ts';

/** Small forms are loaded many times over, so that they stand out from the rest of the heap. */
const ITEMS_AT_ONCE = 5000;

/** Code that is thrown away in between makes single readings too small. */
const READINGS = 3;

/**
 * What a parsed form keeps on the heap, and what a loaded one keeps when its host
 * has let go of the JSON. A peer that is `single` holds no more than one.
 */
export async function heapOf(peer: Peer, single: boolean, text: string, size: number): Promise<Heap> {
  const copies = single ? 1 : Math.max(1, Math.round(ITEMS_AT_ONCE / size));
  const readings: Heap[] = [];
  while (readings.length < READINGS) readings.push(await read(peer, text, copies));
  return { parsed: median(readings.map(({ parsed }) => parsed)), loaded: median(readings.map(({ loaded }) => loaded)) };
}

async function read(peer: Peer, text: string, copies: number): Promise<Heap> {
  peer.unload?.();
  const before = usedHeap();
  const forms: Questionnaire[] = [];
  while (forms.length < copies) forms.push(JSON.parse(text) as Questionnaire);
  const parsed = usedHeap() - before;

  const loaded: unknown[] = [];
  for (let form = forms.pop(); form; form = forms.pop()) loaded.push(await peer.load(peer.prepare(form, undefined)));
  const kept = usedHeap() - before;
  return { parsed: parsed / copies, loaded: kept / loaded.length };
}

function usedHeap(): number {
  if (!globalThis.gc) throw new Error('Start Node with --expose-gc.');
  // The second collection takes what the first one found only weakly held.
  globalThis.gc();
  globalThis.gc();
  return getHeapStatistics().used_heap_size;
}
