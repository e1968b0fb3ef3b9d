/**
 * A change onto what has come meanwhile: `next` was made from `base` while `now` had taken its place already. Every part in which
 * `next` differs from `base` is as in `next`, the others as in `now`.
 */
export function rebase<State extends object>(next: State, base: State, now: State): State {
  if (base === now) return next;
  const changed: Partial<State> = {};
  for (const key in next) if (next[key] !== base[key]) changed[key] = next[key];
  return { ...now, ...changed };
}
