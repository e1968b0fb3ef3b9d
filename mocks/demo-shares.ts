import { infrastructureZeros } from './demo-edges';
import { rounded } from './factories';
import { drawYearly } from './random';

/** What expenditure goes to, in per cent of it. The four add up to 100. */
export interface Shares {
  readonly equipment: number;
  readonly personnel: number;
  readonly infrastructure: number;
  readonly other: number;
}

/** Invents the four categories of an ally, by year, not rounded. */
export function inventShares(id: string, random: () => number): (year: number) => Shares {
  const between = (low: number, high: number) => low + (high - low) * random();
  const first = between(8, 22);
  const rise = between(0.5, 1.6);
  const ofRest = { personnel: between(0.45, 0.75), infrastructure: between(0.02, 0.08) };
  const waver = drawYearly(random);
  return (year) => {
    const equipment = Math.max(3, first + rise * (year - 2014) + waver(year));
    const rest = 100 - equipment;
    const isZero =
      id === infrastructureZeros.entity &&
      infrastructureZeros.from <= year &&
      year <= infrastructureZeros.to;
    const infrastructure = isZero ? 0 : rest * ofRest.infrastructure;
    const personnel = rest * ofRest.personnel;
    return { equipment, personnel, infrastructure, other: rest - personnel - infrastructure };
  };
}

/** The same with `points` more for equipment, which the other expenditure gives. */
export function movedShares({ equipment, other, ...kept }: Shares, points: number): Shares {
  return { ...kept, equipment: equipment + points, other: other - points };
}

/** The four with two decimals as the tables print them, still adding up to 100: the last takes what rounding leaves. */
export function printedShares({ equipment, personnel, infrastructure }: Shares): Shares {
  const printed = {
    equipment: rounded(equipment, 2),
    personnel: rounded(personnel, 2),
    infrastructure: rounded(infrastructure, 2),
  };
  const other = 100 - printed.equipment - printed.personnel - printed.infrastructure;
  return { ...printed, other: rounded(other, 2) };
}
