import type { Language } from '../../domain/text';

/** What the charts of a path say; numbers come as texts. */
interface ChartWords {
  readonly shareSubtitle: (subject: string, years: string) => string;
  readonly moneySubtitle: (subject: string, money: string, years: string) => string;
  readonly moneyTitle: (
    name: string,
    from: string,
    start: number,
    to: string,
    by: number,
  ) => string;
  readonly computed: (estimates: boolean) => string;
  readonly shareFan: (points: number) => string;
  readonly shareFanNote: (by: number, slower: string, faster: string, points: number) => string;
  readonly moneyFan: (points: number) => string;
  readonly moneyFanNote: (by: number, slower: FanEnd, faster: FanEnd, points: number) => string;
  readonly shapes: (
    growth: { readonly size: string; readonly falls: boolean },
    points: string,
    apart: { readonly points: string; readonly year: number } | null,
  ) => string;
  readonly from: (value: string, year: number) => string;
  readonly at: (value: string, year: number) => string;
  readonly aim: (target: string, by: number) => string;
  readonly converted: (currency: string, year: number) => string;
  readonly currentShare: (found: CurrentShare) => string;
  readonly held: (by: number) => string;
  readonly rounding: (target: string) => string;
  readonly broken: (meaning: string) => string;
  readonly rankTitle: (name: string, growth: string, less: boolean, by: number) => string;
  readonly allMet: (target: string) => string;
  readonly rankSubtitle: (target: string, by: number, year: string) => string;
  readonly estimated: (year: number) => string;
  readonly rankNote: string;
  readonly met: (share: string) => string;
  readonly noForces: string;
  readonly noFigures: string;
  readonly emptyUnarmed: (name: string) => string;
  readonly emptyYears: string;
}

/** One end of the fan: the yearly growth and the money of the target’s year. */
interface FanEnd {
  readonly growth: string;
  readonly money: string;
}

/** A share on current figures that differs from the one on constant prices. */
interface CurrentShare {
  readonly share: string;
  readonly current: string;
  readonly target: string;
  /** What it takes from there; null where the target is met. */
  readonly growth: string | null;
}

const points = (count: number, one: string, more: string) => (count === 1 ? one : more);

/** The words of the path’s charts, by language. */
export const chartWords: Readonly<Record<Language, ChartWords>> = {
  en: {
    shareSubtitle: (subject, years) =>
      `${subject}, % of GDP, unrounded share in 2021 prices, ${years}`,
    moneySubtitle: (subject, money, years) => `${subject}, ${money}, current prices, ${years}`,
    moneyTitle: (name, from, start, to, by) =>
      `${name}: from ${from} in ${start} to ${to} in ${by}`,
    computed: (some) => (some ? 'estimates, then computed' : 'computed'),
    shareFan: (count) => `same money, GDP growth ±${count} ${points(count, 'point', 'points')}`,
    shareFanNote: (by, slower, faster, count) =>
      `Shaded: the money of the constant-growth path, should GDP grow ${count} ${points(count, 'point', 'points')} a year less (${slower} of GDP in ${by}) or more (${faster}).`,
    moneyFan: (count) => `GDP growth ±${count} ${points(count, 'point', 'points')}`,
    moneyFanNote: (by, slower, faster, count) =>
      `Shaded: real GDP growth ${count} ${points(count, 'point', 'points')} lower (${slower.growth} a year, ${slower.money} in ${by}) or higher (${faster.growth} a year, ${faster.money}).`,
    shapes: (growth, step, apart) =>
      `Dashed: spending ${growth.falls ? 'falls' : 'grows'} by ${growth.size} every year. Dotted: the share rises by ${step} points every year.${apart === null ? '' : ` The two are at most ${apart.points} points apart (${apart.year}).`}`,
    from: (value, year) => `It starts at ${value} in ${year}.`,
    at: (value, year) => `With constant growth it is at ${value} in ${year}.`,
    aim: (target, by) => `The target is ${target} by ${by}.`,
    converted: (currency, year) =>
      `${currency}: the past at each year’s exchange rate, the path at that of ${year}.`,
    currentShare: ({ share, current, target, growth }) =>
      `NATO’s share is formed in 2021 prices (${share}), and the path starts from it. The ratio of the current figures is ${current}${growth === null ? '' : `; measured so, ${target} takes ${growth} a year`}.`,
    held: (by) => `After ${by} the share is held.`,
    rounding: (target) =>
      `Only the rounding of the published figures decides whether ${target} is met.`,
    broken: (meaning) => `Break in the series: ${meaning}.`,
    rankTitle: (name, growth, less, by) =>
      `${name} needs the most: ${growth} ${less ? 'less' : 'more'} a year by ${by}`,
    allMet: (target) => `Every ally with figures has reached ${target}`,
    rankSubtitle: (target, by, year) =>
      `Yearly growth in spending it takes to reach ${target} of GDP by ${by}, %, current prices, from ${year}`,
    estimated: (year) => `${year} (estimates)`,
    rankNote:
      'The same growth and inflation are assumed for every ally. Where the target is met, the bar is what holding the share takes.',
    met: (share) => `met: ${share}`,
    noForces: 'no armed forces',
    noFigures: 'no figures',
    emptyUnarmed: (name) => `${name} has no armed forces, so there are no figures and no path.`,
    emptyYears:
      'There is no path to draw: the target’s year has to come after the newest year with figures.',
  },
  de: {
    shareSubtitle: (subject, years) =>
      `${subject}, % des BIP, ungerundeter Anteil in Preisen von 2021, ${years}`,
    moneySubtitle: (subject, money, years) => `${subject}, ${money}, jeweilige Preise, ${years}`,
    moneyTitle: (name, from, start, to, by) => `${name}: von ${from} ${start} auf ${to} ${by}`,
    computed: (some) => (some ? 'geschätzt, dann gerechnet' : 'gerechnet'),
    shareFan: (count) => `gleiches Geld, Wachstum ±${count} ${points(count, 'Punkt', 'Punkte')}`,
    shareFanNote: (by, slower, faster, count) =>
      `Schattiert: das Geld des Pfads mit gleichem Wachstum, falls das BIP jährlich ${count} ${points(count, 'Punkt', 'Punkte')} schwächer (${slower} des BIP ${by}) oder stärker wächst (${faster}).`,
    moneyFan: (count) => `Wachstum ±${count} ${points(count, 'Punkt', 'Punkte')}`,
    moneyFanNote: (by, slower, faster, count) =>
      `Schattiert: reales Wachstum ${count} ${points(count, 'Punkt', 'Punkte')} niedriger (jährlich ${slower.growth}, ${slower.money} im Jahr ${by}) oder höher (jährlich ${faster.growth}, ${faster.money}).`,
    shapes: (growth, step, apart) =>
      `Gestrichelt: Die Ausgaben ${growth.falls ? 'sinken' : 'wachsen'} jedes Jahr um ${growth.size}. Gepunktet: Der Anteil steigt jedes Jahr um ${step} Punkte.${apart === null ? '' : ` Beide liegen höchstens ${apart.points} Punkte auseinander (${apart.year}).`}`,
    from: (value, year) => `Der Weg beginnt ${year} bei ${value}.`,
    at: (value, year) => `Mit gleichem Wachstum sind es ${year} ${value}.`,
    aim: (target, by) => `Das Ziel sind ${target} bis ${by}.`,
    converted: (currency, year) =>
      `${currency}: die Vergangenheit zum Kurs jedes Jahres, der Weg zu dem von ${year}.`,
    currentShare: ({ share, current, target, growth }) =>
      `Die NATO bildet den Anteil in Preisen von 2021 (${share}); von ihm geht der Weg aus. Das Verhältnis der jeweiligen Zahlen ist ${current}${growth === null ? '' : `; so gemessen kosten ${target} jährlich ${growth} mehr`}.`,
    held: (by) => `Nach ${by} wird der Anteil gehalten.`,
    rounding: (target) =>
      `Ob ${target} erreicht sind, entscheidet allein die Rundung der veröffentlichten Zahlen.`,
    broken: (meaning) => `Bruch in der Reihe: ${meaning}.`,
    rankTitle: (name, growth, less, by) =>
      `Am meisten braucht ${name}: jährlich ${growth} ${less ? 'weniger' : 'mehr'} bis ${by}`,
    allMet: (target) => `Alle Verbündeten mit Zahlen haben ${target} erreicht`,
    rankSubtitle: (target, by, year) =>
      `Jährliches Wachstum der Ausgaben, mit dem ${target} des BIP bis ${by} erreicht werden, %, jeweilige Preise, ab ${year}`,
    estimated: (year) => `${year} (Schätzungen)`,
    rankNote:
      'Für alle Verbündeten werden dasselbe Wachstum und dieselbe Inflation angenommen. Wo das Ziel erreicht ist, zeigt der Balken, was es kostet, den Anteil zu halten.',
    met: (share) => `erreicht: ${share}`,
    noForces: 'keine Streitkräfte',
    noFigures: 'keine Zahlen',
    emptyUnarmed: (name) =>
      `${name} hat keine Streitkräfte, daher gibt es keine Zahlen und keinen Weg.`,
    emptyYears:
      'Es gibt keinen Weg zu zeichnen: Das Jahr des Ziels muss nach dem neuesten Jahr mit Zahlen liegen.',
  },
};
