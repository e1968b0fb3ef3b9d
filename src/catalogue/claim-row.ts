import type { Claim, ClaimTest } from '../domain/claim';
import type { TestBasis } from '../domain/claim-figures';
import type { EntityId } from './entities';
import type { IndicatorId } from './indicators';
import type { MeasureId } from './measures';
import type { ReferenceId } from './references';
import type { EditionId } from './sources';

/** What a test of the catalogue counts. */
export type CatalogueBasis = TestBasis<MeasureId, EditionId, IndicatorId>;

/** A test whose ids are all the catalogue's. */
export type CatalogueTest = ClaimTest<CatalogueBasis, EntityId>;

/** A claim as its file says it. */
export type ClaimRow = Claim<CatalogueTest> & { readonly references: readonly ReferenceId[] };
