/** Whether every value is greater than the one before it. True for none and for one. */
export function isRising<Value extends number | string>(values: readonly Value[]): boolean {
  return values.every((value, at) => {
    const before = values[at - 1];
    return before === undefined || before < value;
  });
}
