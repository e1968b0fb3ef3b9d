import { pillar } from '../../catalogue/pillar';
import { between, observationAt, type Series } from '../../domain/series';
import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import { yearsText } from '../explore/explore-words';
import { stackForm } from '../forms/stack';
import type { StackContent, StackRow } from '../forms/stack-types';
import type { SeriesBook } from '../series-book';
import type { ChartSpec } from '../spec';
import { pillarChart } from './pillar-chart';
import { accessions, type PillarSides, pillarSides } from './pillar-series';
import type { PillarState } from './pillar-state';
import {
  halfLabels,
  halfNames,
  membershipNote,
  newest,
  pillarTerm,
  pricesOf,
} from './pillar-words';

/** How the alliance's expenditure parts into Europe and Canada, and the United States. */
export function pillarPartsSpec(state: PillarState): ChartSpec {
  return pillarChart('pillar-parts', state, stackForm, {
    content: (sides) => contentOf(sides, state),
    words: (sides, data, words) => ({
      title: titleOf(sides, state, words),
      subtitle: spoken[words.language].subtitle(
        pillarTerm(state, words),
        words.say(pricesOf(state)),
        yearsText(state.years, [sides.europe.money], words),
      ),
      notes: [
        ...pricesNote(data, state, words),
        membershipNote(state, accessions(data, state), words),
      ],
    }),
    neutral: { en: 'Who pays for the alliance’s defence', de: 'Wer die Verteidigung bezahlt' },
  });
}

function contentOf({ europe, america }: PillarSides, { years }: PillarState): StackContent {
  const [from, to] = years;
  const series = [europe.part, america.part].map((one) => between(one, from, to));
  const parts = [
    { label: halfLabels.europe, colour: 'first' },
    { label: halfLabels.america, colour: 'second' },
  ] as const;
  return {
    form: 'stack',
    unit: 'percent',
    along: 'years',
    whole: true,
    parts: parts.map((part) => ({ ...part, emphasis: 'highlighted', shade: 1 })),
    stacks: Array.from({ length: to - from + 1 }, (_, at) => stackOf(from + at, series)),
    target: null,
    series,
  };
}

function stackOf(year: number, series: readonly Series[]): StackRow {
  return {
    label: { en: `${year}`, de: `${year}` },
    year,
    emphasis: 'default',
    colour: 'context',
    cells: series.map((one) => ({
      key: one.key,
      observation: one.observations.find((found) => found.year === year) ?? {
        year,
        value: null,
        status: 'O',
      },
    })),
  };
}

function titleOf({ europe }: PillarSides, state: PillarState, words: Words): string {
  const last = newest(europe.part, state);
  const name = words.say(halfNames.europe);
  const said = spoken[words.language];
  return last === null
    ? name
    : said.title(name, words.format.percent(last.value, 1), last.year, words.say(pricesOf(state)));
}

/** The same sum in every price base, so that none is taken for another. */
function pricesNote(data: SeriesBook, state: PillarState, words: Words): readonly string[] {
  const sums = pillar.money.flatMap(({ measure, prices }) => {
    const found = pillarSides(data, { ...state, measure });
    const last = found === null ? null : observationAt(found.europe.money, state.years[1]);
    if (found === null || last === null) return [];
    const value = words.format.value(last.value, found.europe.money.unit);
    return [spoken[words.language].sum(value, words.say(prices))];
  });
  if (sums.length < 2) return [];
  return [
    spoken[words.language].prices(
      words.say(halfNames.europe),
      state.years[1],
      words.format.list(sums),
    ),
  ];
}

const spoken = {
  en: {
    title: (name: string, share: string, year: number, prices: string) =>
      `${name}: ${share} of ${year} spending, ${prices}`,
    subtitle: (term: string, prices: string, years: string) =>
      `${term}, % of both halves’ sum, formed in US dollars of ${prices}, ${years}`,
    sum: (value: string, prices: string) => `${value} in ${prices}`,
    prices: (name: string, year: number, sums: string) =>
      `Two price bases, one sum: ${name} come to ${sums} in ${year}. A share is formed within one of them.`,
  },
  de: {
    title: (name: string, share: string, year: number, prices: string) =>
      `${name}: ${share} der Ausgaben ${year}, ${prices}`,
    subtitle: (term: string, prices: string, years: string) =>
      `${term}, % der Summe beider Hälften, gebildet in US-Dollar (${prices}), ${years}`,
    sum: (value: string, prices: string) => `${value} (${prices})`,
    prices: (name: string, year: number, sums: string) =>
      `Zwei Preisbasen, eine Summe: ${name} kommen ${year} auf ${sums}. Ein Anteil wird innerhalb einer davon gebildet.`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;
