/** Who waits for a turn; the first has it. */
const turns: (() => void)[] = [];

/** Calls `begin` once everyone who came before has ended. What it returns ends this turn, or the wait for it. */
export function takeTurn(begin: () => void): () => void {
  turns.push(begin);
  if (turns.length === 1) begin();
  return () => {
    const place = turns.indexOf(begin);
    if (place === -1) return;
    turns.splice(place, 1);
    if (place === 0) turns[0]?.();
  };
}
