import { vi } from 'vitest';

/** Collects all that is said on the console from now on, until mocks are restored. What was collected before is forgotten. */
export function hearComplaints(complaints: unknown[]): void {
  complaints.length = 0;
  for (const level of ['error', 'warn', 'info', 'log', 'debug'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => complaints.push(words.join(' ')));
  }
}
