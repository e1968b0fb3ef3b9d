import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import type { LineContent } from '../content';
import { yearsText } from '../explore/explore-words';
import { lineForm } from '../forms/line';
import type { ChartSpec } from '../spec';
import { pillarChart } from './pillar-chart';
import { accessions, type PillarSides } from './pillar-series';
import type { PillarState } from './pillar-state';
import { halfLabels, halfNames, membershipNote, newest, pillarTerm } from './pillar-words';

/** How much of what it produces each half spends. */
export function pillarGdpSpec(state: PillarState): ChartSpec {
  return pillarChart('pillar-gdp', state, lineForm, {
    content: ({ europe, america }) => contentOf(europe.ofGdp, america.ofGdp, state),
    words: (sides, data, words) => ({
      title: titleOf(sides, state, words),
      subtitle: spoken[words.language].subtitle(
        pillarTerm(state, words),
        yearsText(state.years, [sides.europe.ofGdp, sides.america.ofGdp], words),
      ),
      notes: [membershipNote(state, accessions(data, state), words)],
    }),
    neutral: {
      en: 'What each half spends of its GDP',
      de: 'Was jede Hälfte von ihrem BIP ausgibt',
    },
  });
}

function contentOf(
  europe: PillarSides['europe']['ofGdp'],
  america: PillarSides['america']['ofGdp'],
  { years }: PillarState,
): LineContent {
  return {
    form: 'line',
    unit: 'percent-of-gdp',
    years,
    lines: [
      { series: europe, label: halfLabels.europe, emphasis: 'highlighted', colour: 'first' },
      { series: america, label: halfLabels.america, emphasis: 'highlighted', colour: 'second' },
    ],
    targets: [],
  };
}

function titleOf({ europe, america }: PillarSides, state: PillarState, words: Words): string {
  const own = newest(europe.ofGdp, state);
  const other = newest(america.ofGdp, state);
  const name = words.say(halfNames.europe);
  const said = spoken[words.language];
  if (own === null || other === null || own.year !== other.year) return said.plain(name);
  const text = (value: number) => words.format.percent(value, 2);
  return said.title(name, text(own.value), words.say(halfNames.america), text(other.value));
}

const spoken = {
  en: {
    title: (name: string, share: string, other: string, others: string) =>
      `${name}: ${share} of GDP, ${other} ${others}`,
    plain: (name: string) => `${name}: share of GDP`,
    subtitle: (term: string, years: string) => `${term}, % of GDP of each half, ${years}`,
  },
  de: {
    title: (name: string, share: string, other: string, others: string) =>
      `${name}: ${share} des BIP, ${other} ${others}`,
    plain: (name: string) => `${name}: Anteil am BIP`,
    subtitle: (term: string, years: string) => `${term}, % des BIP jeder Hälfte, ${years}`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;
