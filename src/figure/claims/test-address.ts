import type { CatalogueTest } from '../../catalogue/claim-row';
import { entities } from '../../catalogue/entities';
import { groups } from '../../catalogue/groups';
import { measures } from '../../catalogue/measures';
import { editionHeads } from '../../catalogue/sources';
import { type TestState, testDefaults, testKinds } from '../../charts/claims/test-state';
import { type AddressPart, printAddress, readAddress } from '../address/read-address';
import type { AddressCodec } from '../address/use-page-state';

/** Years an address may name; whether there are figures of them is told with the answer. */
const years = [1900, 2100] as const;
const every = 'every' as const;
const amount = 'amount' as const;
const none = 'none' as const;
const everyYear = Array.from({ length: years[1] - years[0] + 1 }, (_, at) => `${years[0] + at}`);
const entityIds = entities.map(({ id }) => id);

/** A sentence of a reader's own and its address: `?kind=grew-by&entity=POL&from=2017&to=2024&factor=2`. */
export const testAddress: AddressCodec<TestState> = {
  parse: (query) => {
    const parts = readAddress(query);
    const usual = testDefaults;
    const kind = parts.one('kind', testKinds, usual.kind);
    const year = parts.year('year', years, usual.year);
    // A sum is of the one year where its address names no window.
    const window = kind === 'sum-exceeds' ? { from: year, to: year } : usual;
    const state: TestState = {
      kind,
      entity: parts.one('entity', entityIds, usual.entity),
      measure: parts.one('measure', [every, ...measures.map(({ id }) => id)], usual.measure),
      edition: parts.one('edition', [every, ...editionHeads.map(({ id }) => id)], usual.edition),
      from: parts.year('from', years, window.from),
      to: parts.year('to', years, window.to),
      factor: parts.number('factor', [-1000, 1000], usual.factor),
      year,
      level: parts.number('level', [-100, 100], usual.level),
      years: Math.round(parts.number('years', [0, 200], usual.years)),
      lastMet: yearOrNone(parts.one('last', [none, ...everyYear], none)),
      rank: Math.round(parts.number('rank', [0, 100], usual.rank)),
      group: parts.one(
        'group',
        groups.map(({ id }) => id),
        usual.group,
      ),
      members: parts.some('members', entityIds, usual.members),
      than: parts.one('than', [amount, ...entityIds], usual.than),
      amount: parts.number('amount', [0, 100_000], usual.amount),
    };
    return { state: isUsual(state) ? usual : state, invalid: parts.invalid() };
  },
  print: (state) => {
    const kept = new Set<string>(keysOf[state.kind]);
    return printAddress(partsOf(state).filter(([key]) => kept.has(key)));
  },
};

const common = ['kind', 'measure', 'edition'] as const;

/** The parts each kind uses; the others are not said. */
const keysOf: Readonly<Record<TestState['kind'], readonly string[]>> = {
  'grew-by': [...common, 'entity', 'from', 'to', 'factor'],
  'meets-target': [...common, 'entity', 'year', 'level'],
  'first-met-since': [...common, 'entity', 'year', 'level', 'years', 'last'],
  ranked: [...common, 'entity', 'year', 'rank', 'group'],
  'sum-exceeds': [...common, 'members', 'year', 'from', 'to', 'than', 'amount'],
};

function partsOf(state: TestState): readonly AddressPart[] {
  const usual = testDefaults;
  return [
    ['kind', state.kind, usual.kind],
    ['entity', state.entity, usual.entity],
    ['measure', state.measure, usual.measure],
    ['edition', state.edition, usual.edition],
    ...windowParts(state),
    ['factor', state.factor, usual.factor],
    ['level', state.level, usual.level],
    ['years', state.years, usual.years],
    ['last', state.lastMet ?? none, none],
    ['rank', state.rank, usual.rank],
    ['group', state.group, usual.group],
    ['members', state.members, usual.members],
    ['than', state.than, usual.than],
    ['amount', state.amount, usual.amount],
  ];
}

function windowParts({ kind, from, to, year }: TestState): readonly AddressPart[] {
  const usual = testDefaults;
  if (kind !== 'sum-exceeds') {
    return [
      ['from', from, usual.from],
      ['to', to, usual.to],
      ['year', year, usual.year],
    ];
  }
  // One year is said as one, a window in full.
  return from === to
    ? [['year', to, usual.year]]
    : [
        ['from', from, ''],
        ['to', to, ''],
      ];
}

function yearOrNone(text: string): number | null {
  return text === none ? null : Number(text);
}

function isUsual(state: TestState): boolean {
  return printAddress(partsOf(state)) === '';
}

/** The sentence of the form that asks what a test of the catalogue asks; null where the form cannot. */
export function ownTestOf(test: CatalogueTest): TestState | null {
  if (test.basis.kind !== 'measure') return null;
  switch (test.kind) {
    case 'grew-by':
      return {
        ...testDefaults,
        kind: test.kind,
        entity: test.entity,
        from: test.from,
        to: test.to,
        factor: test.factor,
      };
    case 'meets-target':
      // The form asks what is met; of what is missed it would give the opposite verdict.
      if (test.says === 'missed') return null;
      return {
        ...testDefaults,
        kind: test.kind,
        entity: test.entity,
        year: test.year,
        level: test.target,
      };
    case 'first-met-since':
      // Figures of other definitions for the years before are nothing the form can ask for.
      if (test.earlier.kind === 'figures' && test.earlier.bases.length > 0) return null;
      return {
        ...testDefaults,
        kind: test.kind,
        entity: test.entity,
        year: test.year,
        level: test.level,
        years: test.years,
        lastMet: test.earlier.kind === 'stated' ? test.earlier.year : null,
      };
    case 'ranked': {
      const { among } = test;
      const group = groups.find(({ id }) => among.kind === 'group' && id === among.group)?.id;
      return group === undefined
        ? null
        : {
            ...testDefaults,
            kind: test.kind,
            entity: test.entity,
            year: test.year,
            rank: test.rank,
            group,
          };
    }
    case 'all-meet':
    case 'newly-met':
      return null;
    case 'sum-exceeds':
      return {
        ...testDefaults,
        kind: test.kind,
        members: test.members,
        from: test.from,
        to: test.to,
        ...(test.than.kind === 'entity'
          ? { than: test.than.entity }
          : { amount: test.than.amount / 1000 }),
      };
    default:
      return test satisfies never;
  }
}
