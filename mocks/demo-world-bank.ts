import type { SeriesFile } from '../src/data/schema';
import type { DemoAlly } from './demo-ally';
import { buildEditionFile, type DemoEdition } from './demo-edition';
import { rounded, yearsBetween } from './factories';

const edition: DemoEdition = {
  id: 'wdi-2026-03',
  years: yearsBetween(2000, 2024),
  estimatedFrom: Number.POSITIVE_INFINITY,
};

/** Currencies the World Bank still counts in though NATO's tables have the euro, at the rate fixed between the two. */
const unlike: Readonly<Record<string, number>> = { BGR: 1.95583 };

/** National currency for one international dollar in states that NATO's tables of expenditure have not: none is an ally with forces. */
const others: Readonly<Record<string, number>> = {
  CHN: 3.7,
  IND: 20.5,
  ISL: 138,
  JPN: 95,
  KOR: 830,
  RUS: 27,
  UKR: 11,
};

/** The World Bank's factors of purchasing power, which it has until 2024. */
export function buildWorldBankFiles(invented: readonly DemoAlly[]): readonly SeriesFile[] {
  const ofAllies = invented.map(({ id, money }) => ({
    id,
    valueIn: (year: number) => rounded(money.powerIn(year) * (unlike[id] ?? 1), 6),
  }));
  const ofOthers = Object.entries(others).map(([id, factor]) => ({
    id,
    valueIn: (year: number) => rounded(factor * 1.01 ** (year - 2021), 6),
  }));
  return [buildEditionFile(edition, 'ppp-factor', [...ofAllies, ...ofOthers])];
}
