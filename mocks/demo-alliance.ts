import { allies } from '../src/catalogue/allies';
import { type DemoAlly, figuresOf, inventAlly } from './demo-ally';
import { type DemoFigures, sumFigures } from './demo-figures';
import { inventRates } from './demo-money';
import { movedShares } from './demo-shares';
import { drawYearly } from './random';
import { remembered } from './remembered';

/** What a table has a row of, with its figures by year. */
export interface DemoMember {
  readonly id: string;
  readonly figuresIn: (year: number) => DemoFigures;
}

/** Invents every ally with armed forces: Iceland has none, and no row in any table of NATO. */
export function inventAllies(random: () => number): readonly DemoAlly[] {
  const rates = inventRates(random);
  return allies.flatMap((ally) => (ally.armedForces ? [inventAlly(ally, rates, random)] : []));
}

/** The allies as rows of a table. */
export function membersOf(all: readonly DemoAlly[]): readonly DemoMember[] {
  return all.map((ally) => ({
    id: ally.id,
    figuresIn: remembered((year) => figuresOf(ally, year)),
  }));
}

/** NATO's two aggregates: the sums over those that were allies in the year, so they grow by accession too. */
export function aggregatesOf(all: readonly DemoAlly[]): readonly DemoMember[] {
  const sumOf = (members: readonly DemoAlly[]) =>
    remembered((year) =>
      sumFigures(
        members.filter(({ joined }) => joined <= year).map((member) => figuresOf(member, year)),
      ),
    );
  return [
    { id: 'NATO_EUR_CAN', figuresIn: sumOf(all.filter(({ id }) => id !== 'USA')) },
    { id: 'NATO_TOTAL', figuresIn: sumOf(all) },
  ];
}

/**
 * The allies as an earlier edition had them: figures that are final there differ by a hair from the newest, those that were
 * estimates by more.
 */
export function asKnownBefore(
  all: readonly DemoAlly[],
  { estimatedFrom }: { readonly estimatedFrom: number },
  random: () => number,
): readonly DemoAlly[] {
  return all.map(({ coreIn, ...ally }) => {
    const waver = drawYearly(random);
    return {
      ...ally,
      coreIn: remembered((year) => {
        const { expenditure2021, gdp2021, population, soldiers, shares } = coreIn(year);
        const off = (final: number, estimated: number) =>
          waver(year) * (year < estimatedFrom ? final : estimated);
        return {
          expenditure2021:
            expenditure2021 === null ? null : Math.round(expenditure2021 * (1 + off(0.002, 0.04))),
          gdp2021: Math.round(gdp2021 * (1 + off(0.001, 0.01))),
          population: Math.round(population * (1 + off(0, 0.002))),
          soldiers: soldiers + 100 * Math.round(off(0, 0.01) * (soldiers / 100)),
          shares: shares === null ? null : movedShares(shares, off(0, 1.5)),
        };
      }),
    };
  });
}
