import type { ClaimRow } from '../claim-row';

export const claim: ClaimRow = {
  id: 'owes-nato-money',
  order: 20,
  sentence: {
    en: 'Germany owes NATO money.',
    de: 'Deutschland schuldet der NATO Geld.',
  },
  short: { en: 'Germany owes NATO money', de: 'Deutschland schuldet Geld' },
  who: { en: 'Said again and again', de: 'Immer wieder gesagt' },
  when: null,
  where: null,
  references: ['ap-2017', 'cnn-dale', 'dw-nato-budget'],
  remark: {
    en: 'How far spending lay below 2 % of GDP, in money, can be computed; it is a gap to a target, not a debt.',
    de: 'Wie weit die Ausgaben unter 2 % des BIP lagen, lässt sich in Geld berechnen; das ist eine Lücke zu einem Ziel, keine Schuld.',
  },
  check: {
    kind: 'untestable',
    why: {
      en: 'The 2 % are a level that each ally is to spend on its own forces. No money flows to NATO or to the United States, so there is no account on which a debt could stand. NATO’s common budget is another, far smaller thing.',
      de: 'Die 2 % sind ein Niveau, das jeder Verbündete für die eigenen Streitkräfte ausgeben soll. An die NATO oder die Vereinigten Staaten fließt dabei kein Geld, es gibt also kein Konto, auf dem Schulden stehen könnten. Der gemeinsame Haushalt der NATO ist etwas anderes und weit kleiner.',
    },
  },
};
