import type { ClaimRow } from './claim-row';

const files = import.meta.glob<{ claim: ClaimRow }>('./claims/*.ts', { eager: true });

/** Every claim, in its order. Each is a file `claims/<id>.ts`; one that is not named after its claim throws. */
export const claims: readonly ClaimRow[] = Object.entries(files)
  .map(([path, { claim }]) => {
    if (!path.endsWith(`/${claim.id}.ts`)) {
      throw new Error(`The claim "${claim.id}" stands in ${path}; its file must carry its id.`);
    }
    return claim;
  })
  .sort((a, b) => a.order - b.order);

/** The claim with the id, which may come from outside; null where there is none. */
export function findClaim(id: string): ClaimRow | null {
  return claims.find((claim) => claim.id === id) ?? null;
}

/** The claim a reader is shown first. */
export const openingClaim: ClaimRow['id'] = 'doubled-in-seven-years';
