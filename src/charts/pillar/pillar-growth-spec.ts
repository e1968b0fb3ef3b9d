import { peak } from '../../domain/crossing';
import { between, observed } from '../../domain/series';
import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import type { LineContent } from '../content';
import { yearsText } from '../explore/explore-words';
import { lineForm } from '../forms/line';
import type { ChartSpec } from '../spec';
import { pillarChart } from './pillar-chart';
import { type Accession, accessions, type PillarSides } from './pillar-series';
import type { PillarState } from './pillar-state';
import { halfLabels, halfNames, membershipNote, pillarTerm } from './pillar-words';

/** How much each half's expenditure grew in real terms on the year before. */
export function pillarGrowthSpec(state: PillarState): ChartSpec {
  return pillarChart('pillar-growth', state, lineForm, {
    content: (sides) => contentOf(sides, state),
    words: ({ europe, america }, data, words) => {
      const said = spoken[words.language];
      const joined = accessions(data, state);
      return {
        title: titleOf(europe.growth, state, words),
        subtitle: said.subtitle(
          pillarTerm(state, words),
          yearsText(state.years, [europe.growth, america.growth], words),
        ),
        notes: [
          ...joiningNote(joined, state, words),
          membershipNote(state, joined, words),
          ...(startsLater(europe.growth, state) ? [said.starts(state.years[0])] : []),
        ],
      };
    },
    neutral: { en: 'Real growth of the two halves', de: 'Reales Wachstum der beiden Hälften' },
  });
}

/** Above the highest value the axis leaves room for the word that names the estimates. */
const headroom = 1.2;

function contentOf({ europe, america }: PillarSides, { years }: PillarState): LineContent {
  const highest = peak(between(europe.growth, ...years));
  return {
    form: 'line',
    unit: 'percent-change',
    years,
    lines: [
      {
        series: europe.growth,
        label: halfLabels.europe,
        emphasis: 'highlighted',
        colour: 'first',
      },
      {
        series: america.growth,
        label: halfLabels.america,
        emphasis: 'highlighted',
        colour: 'second',
      },
    ],
    targets: [],
    ...(highest === null ? {} : { span: [headroom * highest.value] }),
    levels: [{ value: 0, label: { en: '0 %', de: '0 %' } }],
  };
}

function titleOf(
  growth: PillarSides['europe']['growth'],
  { years }: PillarState,
  words: Words,
): string {
  const highest = peak(between(growth, ...years));
  const name = words.say(halfNames.europe);
  return highest === null
    ? name
    : spoken[words.language].title(name, words.format.percent(highest.value, 1), highest.year);
}

function startsLater(growth: PillarSides['europe']['growth'], { years }: PillarState): boolean {
  const [first] = observed(between(growth, ...years));
  return first !== undefined && first.year > years[0];
}

/** How much of a year's growth is that somebody joined. */
function joiningNote(
  all: readonly Accession[],
  { years: [from, to] }: PillarState,
  { format, language }: Words,
): readonly string[] {
  const said = spoken[language];
  const told = all.flatMap(({ year, growth: { published, today } }) =>
    year < from || year > to || published === null || today === null
      ? []
      : [said.both(year, format.percent(published, 1), format.percent(today, 1))],
  );
  return told.length === 0 ? [] : [said.joining(told.join('; '))];
}

const spoken = {
  en: {
    title: (name: string, value: string, year: number) =>
      `${name}: real growth peaked at ${value} in ${year}`,
    subtitle: (term: string, years: string) =>
      `${term}, change on the year before in %, 2021 prices and exchange rates, ${years}`,
    both: (year: number, published: string, today: string) => `${year} ${published} (${today})`,
    joining: (years: string) =>
      `In a year of accession part of the growth is the new member. As published and, in brackets, with today’s members in both years: ${years}.`,
    starts: (year: number) =>
      `No growth for ${year}: the edition has no figures of the year before to add up.`,
  },
  de: {
    title: (name: string, value: string, year: number) =>
      `${name}: real am stärksten gewachsen ${year}, um ${value}`,
    subtitle: (term: string, years: string) =>
      `${term}, Veränderung zum Vorjahr in %, Preise und Wechselkurse von 2021, ${years}`,
    both: (year: number, published: string, today: string) => `${year} ${published} (${today})`,
    joining: (years: string) =>
      `In einem Beitrittsjahr ist ein Teil des Wachstums das neue Mitglied. Wie veröffentlicht und, in Klammern, mit den heutigen Mitgliedern in beiden Jahren: ${years}.`,
    starts: (year: number) =>
      `Kein Wachstum für ${year}: Die Ausgabe hat keine Zahlen des Vorjahres, die sich addieren ließen.`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;
