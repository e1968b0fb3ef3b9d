/** How many decimals a number needs to be written in full, at most `most`. */
export function decimalsOf(value: number, most = 2): number {
  for (let decimals = 0; decimals < most; decimals++) {
    if (Number(value.toFixed(decimals)) === Number(value.toFixed(most))) return decimals;
  }
  return most;
}
