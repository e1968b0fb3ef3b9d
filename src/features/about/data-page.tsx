import { editions } from '../../catalogue/editions';
import { findIndicator } from '../../catalogue/indicators';
import { references } from '../../catalogue/references';
import { addressedSources as sources } from '../../catalogue/source-addresses';
import { targetWordings } from '../../catalogue/target-wordings';
import { targets } from '../../catalogue/targets';
import { useSite } from '../../figure/site';
import { useWords } from '../../language/words-context';
import { dataWords } from './data-words';

/** Where every number comes from: the editions with their terms and files, and the targets in plain words. */
export function DataPage() {
  const { language } = useWords();
  const { dataUrl } = useSite();
  const data = dataWords[language];
  return (
    <>
      <header className="opening">
        <h1>{data.title}</h1>
        <p className="lead">{data.lead}</p>
      </header>
      {editions.map((edition) => (
        <EditionRow key={edition.id} edition={edition} />
      ))}
      <p>
        <a href={`${dataUrl}datapackage.json`}>{data.package}</a>
      </p>
      <section className="data-targets">
        <h2>{data.targets}</h2>
        <p className="lead">{data.targetsLead}</p>
        <TargetList />
      </section>
    </>
  );
}

function EditionRow({ edition }: { edition: (typeof editions)[number] }) {
  const { language, say, format } = useWords();
  const { dataUrl } = useSite();
  const data = dataWords[language];
  const source = sources.find(({ id }) => id === edition.source);
  const names = Object.keys(edition.contents).flatMap((id) => findIndicator(id) ?? []);
  return (
    <section className="edition">
      <h2>
        {source === undefined ? null : say(source.name)}, {say(edition.label)}
      </h2>
      <dl>
        <dt>{data.edition}</dt>
        <dd>
          {source === undefined ? (
            say(edition.publication)
          ) : (
            <a href={source.address}>{say(edition.publication)}</a>
          )}
        </dd>
        <dt>{data.published}</dt>
        <dd>{format.date(edition.published)}</dd>
        <dt>{data.cutOff}</dt>
        <dd>{edition.cutOff === null ? data.none : format.date(edition.cutOff)}</dd>
        <dt>{data.indicators}</dt>
        <dd>{names.map(({ name }) => say(name)).join(' · ')}</dd>
        <dt>{data.terms}</dt>
        <dd>{source === undefined ? null : say(source.terms)}</dd>
        {edition.notes.length === 0 ? null : (
          <>
            <dt>{data.notes}</dt>
            <dd>{edition.notes.map(say).join(' ')}</dd>
          </>
        )}
        <dt>{data.files}</dt>
        <dd>
          <a href={`${dataUrl}${edition.id}.csv`} download>
            {edition.id}.csv
          </a>
        </dd>
      </dl>
    </section>
  );
}

function TargetList() {
  const { language, say, format } = useWords();
  return (
    <dl>
      {targets.map((target) => (
        <div key={target.id} className="data-target">
          <dt>{say(target.name)}</dt>
          <dd>
            {say(targetWordings[target.id].wording)} {dataWords[language].agreed}:{' '}
            {format.date(target.agreed)}.{' '}
            {references
              .filter(({ id }) => targetWordings[target.id].references.some((used) => used === id))
              .map(({ id, title, address }) => (
                <a key={id} href={address}>
                  {say(title)}
                </a>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
