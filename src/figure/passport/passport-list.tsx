import { Fragment, type ReactNode } from 'react';
import { useExploreMessages } from '../../language/explore/explore-messages-context';
import type { Passport, PassportInput, PassportSource, PassportStep } from './passport';

/** All that a passport says of its number, as a list of terms. */
export function PassportList({ passport }: { passport: Passport }) {
  const { rows } = useExploreMessages().passport;
  const { exact, unrounded, missing } = passport;
  return (
    <dl className="passport-list">
      {missing === null ? null : <Row term={rows.missing}>{missing}</Row>}
      {exact === null ? null : <Row term={passport.own ? rows.workedOut : rows.exact}>{exact}</Row>}
      {unrounded === null ? null : (
        <Row term={rows.unrounded}>
          <UnroundedShare share={unrounded} />
        </Row>
      )}
      <Row term={rows.unit}>{passport.unit}</Row>
      <Row term={rows.basis}>{passport.basis}</Row>
      <Row term={rows.status}>
        <b>{passport.status.word}</b>: {passport.status.meaning}
      </Row>
      {passport.steps.length === 0 ? null : (
        <Row term={rows.derived}>
          {passport.steps.map((step) => (
            <Step key={step.formula} step={step} />
          ))}
        </Row>
      )}
      <Row term={rows.definition}>{passport.definition}</Row>
      {passport.sources.map((source) => (
        <Source key={`${source.producer}${source.label}`} source={source} />
      ))}
      {passport.notes.length === 0 ? null : (
        <Row term={rows.notes}>
          {passport.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Row>
      )}
    </dl>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="passport-row">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function UnroundedShare({ share }: { share: NonNullable<Passport['unrounded']> }) {
  const { own } = useExploreMessages().passport;
  return (
    <>
      <p>
        <b>{share.value}</b>, {own}:
      </p>
      <p>{share.worked}</p>
      <p className="passport-quiet">{share.bounds}</p>
    </>
  );
}

function Step({ step: { formula, worked, inputs } }: { step: PassportStep }) {
  const { rows } = useExploreMessages().passport;
  const list = (
    <ul>
      {inputs.map((input) => (
        <Input key={input.name} input={input} />
      ))}
    </ul>
  );
  return (
    <>
      <p>{formula}:</p>
      {worked === null ? null : (
        <p>
          {worked.calculation}
          <br />= <b>{worked.result}</b>
        </p>
      )}
      <div className="passport-inputs">
        {inputs.length <= fewInputs ? (
          list
        ) : (
          <details>
            <summary>
              {rows.inputs} ({inputs.length})
            </summary>
            {list}
          </details>
        )}
      </div>
    </>
  );
}

/** As many inputs stand open; of more, the list has to be opened. */
const fewInputs = 4;

function Input({ input: { name, value, status } }: { input: PassportInput }) {
  const { missing } = useExploreMessages().passport;
  return (
    <li>
      {name}: <b>{value ?? missing}</b>
      {status === null ? null : ` (${status})`}
    </li>
  );
}

function Source({ source }: { source: PassportSource }) {
  const { rows, edition } = useExploreMessages().passport;
  return (
    <Fragment>
      <Row term={rows.source}>
        <a href={source.address}>{source.producer}</a>, {source.publication}
      </Row>
      <Row term={rows.edition}>{edition(source.label, source.published, source.cutOff)}</Row>
      {source.tables.length === 0 ? null : (
        <Row term={rows.table}>
          {source.tables.map((table) => (
            <p key={table}>{table}</p>
          ))}
        </Row>
      )}
      <Row term={rows.terms}>{source.terms}</Row>
    </Fragment>
  );
}
