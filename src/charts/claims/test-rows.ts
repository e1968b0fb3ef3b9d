import type { CatalogueBasis, CatalogueTest } from '../../catalogue/claim-row';
import { findEntity } from '../../catalogue/entities';
import { groups } from '../../catalogue/groups';
import { marginInMoney } from '../../catalogue/margin-in-money';
import { editionsOf, getMeasure, type MeasureId, measures } from '../../catalogue/measures';
import { type EditionId, editionHeads } from '../../catalogue/sources';
import type { TestRow } from '../../domain/claim';
import { isAdditive, type Measure } from '../../domain/measure';
import { hasWindow, type OwnKind, type TestState } from './test-state';

type CatalogueMeasure = Measure & { readonly id: MeasureId };

/** The measures a kind of claim can be tested with. */
export function measuresFor(kind: OwnKind): readonly CatalogueMeasure[] {
  return measures.filter((measure) => suits(kind, measure));
}

function suits(kind: OwnKind, measure: Measure): boolean {
  switch (kind) {
    case 'grew-by':
      return measure.kind !== 'change';
    case 'meets-target':
    case 'first-met-since':
      return measure.kind === 'share' || measure.kind === 'category';
    case 'ranked':
      return measure.kind !== 'national';
    case 'sum-exceeds':
      return measure.kind === 'money';
    default:
      return kind satisfies never;
  }
}

/** A row for each definition that is asked for: every measure and edition that covers the years, or the one that was chosen. */
export function testRows(state: TestState): readonly TestRow<CatalogueTest>[] {
  const isEvery = state.measure === 'every';
  return definitionsOf(state).map(({ measure, edition }) => ({
    id: `${measure}.${edition}`,
    ...(isEvery ? { optional: true } : {}),
    test: testOf(state, { kind: 'measure', measure, edition }),
  }));
}

interface Definition {
  readonly measure: MeasureId;
  readonly edition: EditionId;
}

function definitionsOf(state: TestState): readonly Definition[] {
  const chosen = measuresFor(state.kind).filter((measure) =>
    state.measure === 'every' ? isUsual(measure, state) : measure.id === state.measure,
  );
  return chosen.flatMap((measure) => {
    const held = editionsOf(measure).filter(
      (id) => state.edition === 'every' || id === state.edition,
    );
    const covering = held.filter((id) => covers(id, state));
    // What was asked for by name is tested all the same, and says why it cannot be.
    const isNamed = state.measure !== 'every' || state.edition !== 'every';
    const shown = covering.length > 0 || !isNamed ? covering : held.slice(0, 1);
    return shown.map((edition) => ({ measure: measure.id, edition }));
  });
}

/** Whether a definition belongs to "every": shares and money; euros from dollars only of what has no currency of its own. */
function isUsual({ kind, origin }: Measure, state: TestState): boolean {
  if (origin.kind === 'purchasing-power') return false;
  if (origin.kind === 'euro') {
    return state.kind === 'sum-exceeds' || findEntity(state.entity)?.currency === undefined;
  }
  return kind === 'share' || kind === 'national' || (isAdditive({ kind }) && kind === 'money');
}

function covers(edition: EditionId, state: TestState): boolean {
  const years = editionHeads.find(({ id }) => id === edition)?.years;
  const asked = hasWindow(state.kind) ? [state.from, state.to] : [state.year];
  return years !== undefined && asked.every((year) => year >= years[0] && year <= years[1]);
}

function testOf(state: TestState, basis: CatalogueBasis): CatalogueTest {
  const { kind, entity, year } = state;
  switch (kind) {
    case 'grew-by':
      return { kind, basis, entity, from: state.from, to: state.to, factor: state.factor };
    case 'meets-target':
      return { kind, basis, entity, year, target: state.level, says: 'met', money: moneyOf(basis) };
    case 'first-met-since':
      return {
        kind,
        basis,
        entity,
        year,
        level: state.level,
        years: state.years,
        earlier:
          state.lastMet === null
            ? { kind: 'figures', bases: [] }
            : { kind: 'stated', year: state.lastMet, reference: null },
      };
    case 'ranked': {
      const members = groups.find(({ id }) => id === state.group)?.members ?? [];
      const among = { kind: 'group', group: state.group, members, sinceAccession: true } as const;
      return { kind, basis, entity, year, rank: state.rank, among };
    }
    case 'sum-exceeds':
      return {
        kind,
        basis,
        members: state.members,
        from: state.from,
        to: state.to,
        than:
          state.than === 'amount'
            ? { kind: 'amount', amount: state.amount * millionsInABillion }
            : { kind: 'entity', entity: state.than },
      };
    default:
      return kind satisfies never;
  }
}

/** The margin is said in money where the edition prints what that takes, and a share of GDP is what is tested. */
function moneyOf(basis: CatalogueBasis): typeof marginInMoney | null {
  return basis.kind === 'measure' &&
    basis.edition === marginInMoney.edition &&
    getMeasure(basis.measure).kind === 'share'
    ? marginInMoney
    : null;
}

/** The measures of money are in millions. */
const millionsInABillion = 1000;
