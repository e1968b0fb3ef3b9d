/** The same function of a year, worked out once for each. */
export function remembered<Value>(work: (year: number) => Value): (year: number) => Value {
  const known = new Map<number, Value>();
  return (year) => {
    const found = known.get(year) ?? work(year);
    known.set(year, found);
    return found;
  };
}
