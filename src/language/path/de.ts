import type { FoundPath, PathMessages, Way } from './path-messages';

const ways: Readonly<Record<Way, (who: string, rate: string) => string>> = {
  up: (who, rate) => `müssen ${who} jährlich um ${rate} wachsen`,
  down: (who, rate) => `dürfen ${who} jährlich um ${rate} sinken`,
  level: (who) => `können ${who} in jeweiligen Preisen gleich bleiben`,
};

const realWays: Readonly<Record<Way, (rate: string) => string>> = {
  up: (rate) => `nach Abzug der Inflation um ${rate}`,
  down: (rate) => `nach Abzug der Inflation um −${rate}`,
  level: () => 'nach Abzug der Inflation gar nicht',
};

function changes({ growth, way, real, realWay, money }: FoundPath, who: string): string {
  const road = money === null ? '' : `: von ${money.from} auf ${money.to}`;
  return `${ways[way](who, growth)}, ${realWays[realWay](real)}${road}`;
}

function estimated(estimate: boolean): string {
  return estimate ? ' (Schätzung)' : '';
}

const points = (count: number) => `±${count} ${count === 1 ? 'Punkt' : 'Punkte'}`;

export const messages: PathMessages = {
  title: 'Weg zum Ziel',
  estimate: 'Schätzung',
  answer: {
    climb: (found) =>
      `Um von ${found.share} des BIP ${found.year}${estimated(found.estimate)} bis ${found.by} auf ${found.target} zu kommen, ${changes(found, `die Verteidigungsausgaben ${found.of}`)}.`,
    hold: (found) =>
      `${found.name} hat ${found.target} schon erreicht: ${found.share} des BIP ${found.year}${estimated(found.estimate)}. Um diesen Anteil bis ${found.by} zu halten, ${changes(found, 'die Ausgaben wie das BIP')}.`,
    none: (why, { name, by, start, edition }) => {
      switch (why) {
        case 'no-armed-forces':
          return `${name} hat keine Streitkräfte. In den Tabellen der NATO fehlt die Zeile, und kein Ziel gilt; ein Weg lässt sich nicht berechnen.`;
        case 'no-figures':
          return `${edition} enthält für ${name} keine Zahlen, von denen ein Weg ausgehen könnte.`;
        case 'nothing-spent':
          return `${name} gab ${start} nichts aus. Von null führt keine Wachstumsrate zu einem Ziel; der Weg ist unbestimmt.`;
        case 'no-years':
          return `${by} liegt nicht nach ${start}, dem neuesten Jahr mit Zahlen: Es bleibt kein Jahr, in dem die Ausgaben wachsen könnten. Bitte ein späteres Jahr wählen.`;
        case 'no-economy':
          return 'Bei Wachstum oder Inflation von −100 % oder weniger bleibt vom BIP nichts; ein Weg lässt sich nicht berechnen.';
        default:
          return why satisfies never;
      }
    },
    assumed: (growth, inflation, nominal) =>
      `Für jedes Jahr angenommen, nicht vorhergesagt: ${growth} reales Wachstum des BIP und ${inflation} Inflation, zusammen ${nominal}.`,
    shrinking: (rate) =>
      `Das BIP in jeweiligen Preisen schrumpft damit jährlich um ${rate}: Derselbe Anteil kostet jedes Jahr weniger.`,
    standing:
      'Das BIP in jeweiligen Preisen steht damit still: Alles Wachstum der Ausgaben kommt vom steigenden Anteil.',
    rounding: (target) =>
      `Ob ${target} erreicht sind, entscheidet allein die Rundung der veröffentlichten Zahlen.`,
    reading: 'Die Zahlen werden gelesen …',
  },
  controls: {
    label: 'Was der Weg annimmt',
    entity: 'Verbündeter',
    target: 'Ziel',
    targetUnit: '% des BIP',
    presets: 'Vereinbarte Höhen',
    by: 'Bis',
    growth: 'Reales Wachstum des BIP',
    inflation: 'Inflation',
    perYear: '% im Jahr',
    money: 'Geld',
    own: (currency) => (currency === '' ? 'eigene Währung' : `${currency}, eigene Währung`),
    edition: 'Geht aus von',
    noMoney: (edition) =>
      `${edition} nennt nur Anteile am BIP: Daraus lässt sich das nötige Wachstum errechnen, das Geld nicht.`,
    slider: (name) => `${name}, Schieberegler`,
    less: (name) => `${name}: weniger`,
    more: (name) => `${name}: mehr`,
    notNumber: (text) => `„${text}“ ist keine Zahl.`,
    outside: (from, to) => `Nur von ${from} bis ${to}.`,
    reset: 'Zurück zum vorgegebenen Weg',
  },
  facts: {
    label: 'Was es kostet',
    aYear: 'im Jahr',
    nominal: (from, to, fan) =>
      `Wachstum der Ausgaben in jeweiligen Preisen, ${from} bis ${to}.${fan === null ? '' : ` Bei Wachstum des BIP ${points(fan.points)}: ${fan.slower} bis ${fan.faster}.`}`,
    real: (inflation) => `reales Wachstum der Ausgaben, nach Abzug von ${inflation} Inflation.`,
    inYear: (year) => `im Jahr ${year}`,
    money: ({ real, start, year, estimate, beyond }) =>
      `${real} in Preisen von ${year}. ${year} waren es ${start}${estimated(estimate)}.${beyond === null ? '' : ` ${beyond} mehr, als den Anteil zu halten.`}`,
    agreed: (what, money) =>
      `des BIP mit gleichem Wachstum${money === null ? '' : `, also ${money}`}. ${what}.`,
    source: (source) => `Quelle: ${source}. Eigene Berechnung.`,
  },
  years: {
    title: 'Jahr für Jahr',
    caption: (name, target, by) =>
      `${name} auf dem Weg zu ${target} bis ${by}: Anteil am BIP und Ausgaben`,
    year: 'Jahr',
    share: 'Anteil am BIP, %',
    constant: 'gleiches Wachstum',
    linear: 'gleiche Punkte',
    money: (currency) => `Ausgaben, ${currency}`,
    fan: (count) => `Wachstum ${points(count)}`,
    real: (year) => `in Preisen von ${year}`,
    start: 'Anfang',
    aim: 'Ziel',
    note: 'Jeweilige Preise, wo keine anderen genannt sind. Nach dem Jahr des Ziels wird der Anteil gehalten. Gleiches Wachstum: jedes Jahr derselbe Faktor. Gleiche Punkte: Der Anteil steigt jedes Jahr um gleich viele Punkte.',
  },
  ranking: {
    title: 'Dasselbe Ziel für alle Verbündeten',
    caption: (target, by) => `Was ${target} des BIP bis ${by} jedem Verbündeten abverlangen`,
    rank: 'Rang',
    ally: 'Verbündeter',
    share: (year) => `Anteil ${year}, %`,
    toGo: 'Fehlende Punkte',
    nominal: 'Wachstum im Jahr, %',
    real: 'Nach Inflation, %',
    fan: (count) => `Wachstum ${points(count)}`,
    from: (year) => `Ausgaben ${year}`,
    to: (year) => `Ausgaben ${year}`,
    met: 'erreicht',
    noForces: 'keine Streitkräfte, daher keine Zahlen',
    noFigures: 'keine Zahlen in dieser Ausgabe',
    undetermined: 'unbestimmt',
    choose: (name) => `Den Weg zeigen: ${name}`,
    note: 'Wachstum und Inflation wie oben eingestellt, für alle Verbündeten gleich. Wo das Ziel erreicht ist, steht das Wachstum, das den Anteil hält. Die neuesten Zahlen sind Schätzungen (e).',
  },
  working: {
    title: 'Wie das gerechnet ist',
    lead: 'Die Formel ist exakt, mit ungerundeten Zahlen; gerundet sind sie hier nur zum Lesen.',
    share: (year, estimate, edition) =>
      `Der Anteil, von dem der Weg ausgeht: Ausgaben ÷ BIP ${year}${estimated(estimate)}, in Millionen US-Dollar von 2021, ${edition}`,
    published: (year, estimate, edition) =>
      `Der Anteil, von dem der Weg ausgeht, wie er für ${year}${estimated(estimate)} veröffentlicht ist, ${edition}`,
    nominal: 'Wachstum des BIP in jeweiligen Preisen: (1 + reales Wachstum) × (1 + Inflation) − 1',
    years: 'Jahre bis zum Ziel',
    growth:
      'Jährliches Wachstum der Ausgaben: (Ziel ÷ Anteil)^{1 ÷ Jahre} × (1 + nominales Wachstum) − 1',
    holding: 'Das Ziel ist erreicht: Der Anteil wird gehalten, die Ausgaben wachsen wie das BIP',
    real: 'Nach Abzug der Inflation: (1 + Wachstum) ÷ (1 + Inflation) − 1',
    money: 'Ausgaben im Jahr des Ziels: Ausgaben am Anfang × (1 + Wachstum)^{Jahre}',
    paths:
      'Der Weg der gleichen Punkte endet beim selben Anteil und beim selben Geld; dazwischen liegt er über dem gleichen Wachstum. Das Geld eines Jahres ist sein Anteil × BIP; das BIP ist am Anfang Ausgaben ÷ Anteil und wächst von dort. Angenommen ist, dass Verteidigung sich verteuert wie alles andere.',
    otherTitle: 'Wüchse das BIP nominal anders',
    otherCaption: (from, to, by) =>
      `Jährliches Wachstum der Ausgaben von ${from} auf ${to} bis ${by}, nach nominalem Wachstum des BIP`,
    otherGdp: 'Nominales Wachstum des BIP im Jahr',
    otherSpending: 'Wachstum der Ausgaben im Jahr',
  },
};
