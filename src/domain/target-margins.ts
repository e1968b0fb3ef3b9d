import type { Formula } from './formula';

/** How the margin in points is formed. */
export const marginFormula: Formula = {
  id: 'target-margin',
  text: {
    en: 'margin in percentage points = share − target',
    de: 'Abstand in Prozentpunkten = Anteil − Ziel',
  },
};

/** How the margin in money against a share of GDP is formed (`moneyMargin`), and of which GDP. */
export const moneyMarginFormula: Formula = {
  id: 'target-money-margin',
  text: {
    en: 'gap in money = defence expenditure − target × GDP, both of the year, in the same currency and prices',
    de: 'Abstand in Geld = Verteidigungsausgaben − Ziel × BIP, beide des Jahres, in derselben Währung und denselben Preisen',
  },
};

/** How the margin in money against a part of expenditure is formed. */
export const partMarginFormula: Formula = {
  id: 'target-part-margin',
  text: {
    en: 'gap in money = (equipment share − target) × defence expenditure',
    de: 'Abstand in Geld = (Anteil der Ausrüstung − Ziel) × Verteidigungsausgaben',
  },
};

/** The margin in money of a part of expenditure, `share` and `target` in per cent of it, in million of the expenditure. */
export function partMargin(expenditureMillion: number, share: number, target: number): number {
  return (expenditureMillion * (share - target)) / 100;
}

/** How the sum of the gaps is formed. */
export const shortfallFormula: Formula = {
  id: 'sum-of-gaps',
  text: {
    en: 'together = sum of the gaps of allies below the line; what others have above it is not set against them',
    de: 'zusammen = Summe der Lücken der Verbündeten unter der Linie; was andere darüber haben, wird nicht gegengerechnet',
  },
};

/** What several margins in money lack together, as a positive number; no surplus makes up for it. */
export function sumOfGaps(margins: readonly number[]): number {
  return margins.reduce((sum, margin) => sum + Math.max(0, -margin), 0);
}
