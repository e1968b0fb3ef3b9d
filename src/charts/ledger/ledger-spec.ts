import { ledgerOpening } from '../../catalogue/ledger';
import { termOf } from '../../catalogue/terms';
import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import type { Chart } from '../chart';
import { exploreSizes } from '../explore/sizes';
import { makeChart } from '../forms/form-rules';
import { waterfallForm } from '../forms/waterfall';
import type { WaterfallContent } from '../forms/waterfall-types';
import type { SeriesBook } from '../series-book';
import type { ChartSpec } from '../spec';
import { ledgerRequests } from './accounts';
import { balanceSeries, type KeptLedger, keepLedger, type Ledger } from './ledger';
import { ledgerNotes } from './ledger-notes';
import { ledgerTitle, neutralTitle } from './ledger-title';
import { levelOfBase, levelText } from './level';
import { inSeveral } from './parties';
import { shownYears } from './shown-years';
import { type LedgerState, ledgerDefaults } from './state';

/** What the ledger's chart is called in addresses. */
export const ledgerChart = 'gap-ledger';

/** The waterfall of a state of the ledger: page, embed and tests draw it as any other chart. */
export function ledgerSpec(state: LedgerState): ChartSpec {
  return {
    id: ledgerChart,
    form: 'waterfall',
    controls: {},
    defaults: { year: 'latest', base: state.years[0], target: state.target },
    varied: state !== ledgerDefaults,
    sizes: exploreSizes,
    requests: () => ledgerRequests(state),
    chart: (data, _, words) => drawLedger(data, state, words),
    neutralTitle,
  };
}

function drawLedger(data: SeriesBook, state: LedgerState, words: Words): Chart | null {
  const ledger = keepLedger(data, state);
  const series = balanceSeries(ledger);
  if (series === null) return null;
  const said = ledgerWords[words.language];
  const split = splitOf(ledger);
  const level = levelText(ledger, words);
  const content: WaterfallContent = {
    form: 'waterfall',
    unit: ledger.money.unit,
    currency: ledger.currency,
    key: series.key,
    steps: ledger.whole.years
      .filter(({ standing }) => standing !== 'before-target')
      .map(({ year, balance, status, spent, asked, standing }) => ({
        observation: { year, value: balance, status },
        of: [spent, asked],
        parts: split.map(({ row }) => balanceIn(row, year)),
        aside: standing === 'before-accession',
      })),
    colour: 'first',
    parts: split.map(({ colour, party }) => ({
      name: words.say(party.short ?? party.name),
      colour,
    })),
    directions: { below: said.below(level), above: said.above(level) },
    heads: [said.spent[ledger.base], said.asked],
    asideLabel: said.early,
    target: state.target,
    series: [series],
  };
  const title = ledgerTitle(ledger, words);
  const subtitle = `${measured(ledger, words)}, ${shownYears(series, words)}`;
  const notes = ledgerNotes(ledger, data, words);
  return makeChart(
    waterfallForm,
    content,
    { title, subtitle, notes, chart: ledgerChart },
    data,
    words,
  );
}

const colours = ['first', 'second', 'third', 'fourth'] as const;

/** The parties each step is split among: where they are few, and none of their members is in two of them. */
function splitOf({ parties, rows }: Ledger) {
  if (parties.length < 2 || parties.length > colours.length || inSeveral(parties).length > 0) {
    return [];
  }
  return parties.flatMap((party, at) => {
    const row = rows.find(({ id }) => id === party.id);
    const colour = colours[at];
    return row === undefined || colour === undefined ? [] : [{ party, row, colour }];
  });
}

/** What a party has of a year's sum; null where the year does not count for it. */
function balanceIn({ years }: KeptLedger, year: number): number | null {
  const found = years.find((one) => one.year === year);
  return found?.standing === 'counted' ? found.balance : null;
}

/** What is added up, in what: `Core defence expenditure minus 2 % of GDP, USD, 2021 prices and exchange rates`. */
function measured(ledger: Ledger, words: Words): string {
  const term = words.say(termOf('nato', ledgerOpening.edition));
  const subject = ledgerWords[words.language].minus[ledger.base](term, levelOfBase(ledger, words));
  return [subject, ledger.currency, words.say(ledger.money.prices)].join(', ');
}

interface LedgerWords {
  readonly minus: Readonly<Record<Ledger['base'], (term: string, level: string) => string>>;
  readonly below: (level: string) => string;
  readonly above: (level: string) => string;
  readonly spent: Readonly<Record<Ledger['base'], string>>;
  readonly asked: string;
  readonly early: string;
}

const ledgerWords: Readonly<Record<Language, LedgerWords>> = {
  en: {
    minus: {
      gdp: (term, level) => `${term} minus ${level}, added up`,
      expenditure: (_, level) => `Equipment expenditure minus ${level}, added up`,
    },
    below: (level) => `below ${level}`,
    above: (level) => `above ${level}`,
    spent: { gdp: 'Spent', expenditure: 'Spent on equipment' },
    asked: 'Target asks for',
    early: 'not yet an ally',
  },
  de: {
    minus: {
      gdp: (term, level) => `${term} minus ${level}, aufsummiert`,
      expenditure: (_, level) => `Ausrüstungsausgaben minus ${level}, aufsummiert`,
    },
    below: (level) => `unter ${level}`,
    above: (level) => `über ${level}`,
    spent: { gdp: 'Ausgegeben', expenditure: 'Für Ausrüstung ausgegeben' },
    asked: 'Ziel verlangt',
    early: 'noch nicht verbündet',
  },
};
