import type { ClaimRow } from '../../catalogue/claim-row';
import { references } from '../../catalogue/references';
import type { ClaimsMessages } from '../../language/claims/claims-messages';
import { useWords } from '../../language/words-context';

/** Who said it, when and where. */
export function ClaimSaid({ claim, messages }: { claim: ClaimRow; messages: ClaimsMessages }) {
  const { say, format } = useWords();
  const parts = [
    say(claim.who),
    ...(claim.where === null ? [] : [say(claim.where)]),
    ...(claim.when === null ? [] : [format.date(claim.when)]),
  ];
  return (
    <p className="claim-said">
      {parts.join(', ')} · {messages.claim.paraphrase}
    </p>
  );
}

/** The pages a claim rests on. */
export function ClaimSources({ claim, messages }: { claim: ClaimRow; messages: ClaimsMessages }) {
  const { say } = useWords();
  const found = references.filter(({ id }) => claim.references.some((used) => used === id));
  if (found.length === 0) return null;
  return (
    <p className="claim-sources">
      {messages.claim.sources}:{' '}
      {found.map(({ id, title, address }) => (
        <a key={id} href={address}>
          {say(title)}
        </a>
      ))}
    </p>
  );
}
