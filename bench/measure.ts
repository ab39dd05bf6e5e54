/** Milliseconds of the middle one of several runs. */
export function middleTime(run: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] as number;
}

/** Runs the candidates in turns, so that a noisy moment falls on all of them. */
export function compare<Name extends string>(candidates: Readonly<Record<Name, () => unknown>>, rounds: number) {
  const names = Object.keys(candidates) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times[name].push(middleTime(candidates[name], 1));
  }
  const middle = (list: number[]) => list.sort((one, other) => one - other)[Math.floor(list.length / 2)] as number;
  return Object.fromEntries(names.map((name) => [name, middle(times[name])])) as Record<Name, number>;
}
