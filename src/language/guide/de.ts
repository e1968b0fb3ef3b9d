import type { GuideMessages } from './guide-messages';

export const messages: GuideMessages = {
  title: 'Haben sich Deutschlands Verteidigungsausgaben verdoppelt?',
  lead: 'Fünf Schritte von einem Satz in den Nachrichten zu einer Antwort. Ohne Vorwissen, in zehn Minuten, allein oder in der Klasse.',
  progress: (step, of) => `Schritt ${step} von ${of}`,
  steps: 'Die Schritte',
  back: 'Zurück',
  next: 'Weiter',
  again: 'Von vorn beginnen',
  missing: 'Die Zahlen ließen sich nicht lesen; darum steht hier noch keine.',
  said: {
    title: 'Ein Satz aus den Nachrichten',
    text: (date) =>
      `Am ${date} besuchte der NATO-Generalsekretär Berlin. Ein Artikel über den Besuch sagt vier Dinge über Deutschland:`,
    claims: [
      'Es gibt 2 % seiner Wirtschaftsleistung für Verteidigung aus, zum ersten Mal seit dreißig Jahren.',
      'Seine Verteidigungsausgaben haben sich in sieben Jahren verdoppelt.',
      'Das reicht noch nicht.',
      'Es ist der größte Unterstützer der Ukraine in Europa.',
    ],
    followed: 1,
    question: (from, to) =>
      `Dieser Rundgang folgt dem zweiten. Sieben Jahre vor ${to} liegt ${from}. Die Frage ist also: Hat Deutschland ${to} doppelt so viel für Verteidigung ausgegeben wie ${from}?`,
    plan: 'Erst schätzen Sie, dann sehen Sie nach, und dann zeigt sich, warum eine Frage mehrere Antworten hat.',
    source: 'Die NATO über den Besuch',
    others: 'Die anderen Sätze, einzeln geprüft',
  },
  guess: {
    title: 'Erst schätzen',
    text: (from, to) =>
      `Zwischen ${from} und ${to} sind die Preise gestiegen: Für dasselbe Geld bekommt man weniger. Lassen Sie diesen Anstieg weg. Das Wievielfache von ${from} hat Deutschland ${to} ausgegeben?`,
    label: 'Ihre Schätzung auf einer Linie',
    number: 'Ihre Schätzung als Zahl',
    range: (from, to) => `Eine Zahl von ${from} bis ${to}.`,
    none: 'Noch keine Schätzung. Bewegen Sie den Griff, oder tippen Sie eine Zahl.',
    more: (factor, percent) => `${factor}: ${percent} mehr als vorher.`,
    less: (factor, percent) => `${factor}: ${percent} weniger als vorher.`,
    same: (factor) => `${factor}: so viel wie vorher.`,
    remove: 'Schätzung entfernen',
    skip: 'Ohne Schätzung weiter',
    handout: 'Meine Schätzung: × ________',
  },
  look: {
    title: 'Jetzt nachsehen',
    text: 'Dieselben Ausgaben, auf vier Arten gemessen. Jeder Balken sagt, das Wievielfache des Anfangs es am Ende war.',
    above: (guess, real, off) =>
      `Sie haben ${guess} geschätzt. In Preisen von 2021 war es ${real}: Ihre Schätzung liegt ${off} darüber.`,
    below: (guess, real, off) =>
      `Sie haben ${guess} geschätzt. In Preisen von 2021 war es ${real}: Ihre Schätzung liegt ${off} darunter.`,
    exact: (guess, real) => `Sie haben ${guess} geschätzt, und in Preisen von 2021 war es ${real}.`,
    none: (real) => `In Preisen von 2021, also ohne den Anstieg der Preise, war es ${real}.`,
  },
  why: {
    title: 'Warum die Antworten auseinandergehen',
    lead: 'Alle vier stammen aus denselben Tabellen. Verschieden ist, was sie außerdem mitzählen.',
    pricesTitle: 'Preise',
    prices: ({ first, last, nominal, prices, basket, keptUp, real, from, to }) => [
      `In jeweiligen Preisen stiegen die Ausgaben von ${first} im Jahr ${from} auf ${last} im Jahr ${to}: ${nominal}. Ein Teil davon sind die Preise. Nach der Umrechnung der NATO kostete ${to}, was ${from} 100 Euro kostete, ${basket} Euro (${prices}).`,
      `Wären die Ausgaben nur mit den Preisen gestiegen, wären es ${keptUp} gewesen. Was bleibt, ist ${real}: So viel mehr ließ sich kaufen.`,
    ],
    dollarsTitle: 'Wechselkurse',
    dollars: ({ dollars, euros, rate, change, from, to }) =>
      `Ein Euro war ${to} ${change === 'fewer' ? 'weniger' : 'mehr'} Dollar wert als ${from} (${rate}). In Dollar gezählt, werden aus denselben ${euros} darum ${dollars}.`,
    economyTitle: 'Die Wirtschaft',
    economy: ({ percent, economy, real, share }) => [
      `Ein Anteil am BIP vergleicht die Ausgaben mit der Größe der Wirtschaft. Auch die hat sich verändert: ohne Preise um ${percent} (${economy}).`,
      `Die Ausgaben wuchsen real ${real}, ihr Anteil darum ${share}. Schrumpft eine Wirtschaft, steigt der Anteil, ohne dass ein Euro dazukommt.`,
    ],
    parts: {
      nominal: 'jeweilige Preise',
      real: 'mehr gekauft',
      prices: 'Preise',
      rate: 'Euro zu Dollar',
      dollars: 'in Dollar',
      share: 'Anteil am BIP',
      economy: 'Wirtschaft',
    },
  },
  answer: {
    title: 'Die Antwort',
    mixed: (reached, short) => `Verdoppelt: ${reached}. Nicht verdoppelt: ${short}.`,
    all: (reached) => `In jedem der Maße verdoppelt: ${reached}.`,
    nothing: (short) => `In keinem der Maße verdoppelt: ${short}.`,
    measures: {
      euros: 'in jeweiligen Euro',
      dollars: 'in jeweiligen Dollar',
      constant: 'in Preisen von 2021',
      share: 'als Anteil am BIP',
    },
    lesson:
      'Ob der Satz stimmt, hängt also davon ab, was gezählt wird. Wer „verdoppelt“ sagt, sollte sagen, worin und seit wann.',
    missingTitle: 'Was fehlt in dieser Grafik?',
    questions: {
      years: (from, to, factor) =>
        `Andere Jahre. Von ${from} bis ${to} (Schätzung), ebenfalls sieben Jahre, ist es in Preisen von 2021 ${factor}. Wer hat die Jahre gewählt, und warum gerade diese?`,
      yearsAlone: 'Andere Jahre. Wer hat diese gewählt, und warum?',
      yearsLink: 'Die Jahre selbst wählen',
      who: 'Wer zählt. SIPRI zählt anderes als die NATO und kommt für dasselbe Jahr auf andere Summen. Woran könnte das liegen?',
      whoLink: 'Was welche Definition einschließt',
      what: 'Wofür das Geld war. Doppelt so viel Geld kann Ausrüstung, Sold oder Pensionen bedeuten.',
      whatLink: 'Der Anteil für Ausrüstung',
      others: 'Alle anderen. Ist das viel oder wenig neben Nachbarn und Verbündeten?',
      othersLink: 'Mit anderen vergleichen',
      known: 'Was man damals wusste. Zahlen eines Jahres werden noch Jahre danach revidiert.',
      knownLink: 'Dasselbe Jahr, an verschiedenen Tagen veröffentlicht',
    },
    classTitle: 'Zum Besprechen in der Klasse',
    class: (highest, lowest) => [
      'Sie schreiben eine Überschrift mit einer der vier Zahlen. Mit welcher, und was lassen Sie weg?',
      `Wer würde lieber ${highest} zitieren und wer ${lowest}? Hat eine Seite unrecht?`,
      'Welche Zahl bräuchten Sie noch, um „genug“ oder „nicht genug“ sagen zu können?',
    ],
    onTitle: 'Weitergehen',
    on: {
      claims: 'Die anderen Sätze prüfen',
      targets: 'Wer die Ziele des Bündnisses erreicht',
      path: 'Wie schnell die Ausgaben wachsen müssten',
      explore: 'Alle Zahlen erkunden',
      ukraine: 'Wer die Ukraine womit unterstützt',
    },
  },
};
