import { snippet, snippetKinds } from '../../figure/embed/snippets';
import { Options } from '../../figure/options';
import { CopiedText } from '../../figure/share/copied-text';
import type { PartProps } from './part-props';

/** The code to copy, in the way that is chosen. */
export function Code({ state, embed, messages: { code }, onChange }: PartProps) {
  const { address, root, title, page, loading } = embed;
  const text = snippet(state.kind, {
    ...address,
    root,
    title,
    page,
    still: state.still && state.view === '',
  });
  return (
    <section className="embedding-code" aria-labelledby="embedding-code">
      <h2 id="embedding-code">{code.heading}</h2>
      <Options
        legend={code.kind}
        options={snippetKinds.map((one) => [one, code.kinds[one]] as const)}
        chosen={state.kind}
        onChoose={(kind) => onChange({ ...state, kind })}
      />
      <p className="embedding-hint">{code.hints[state.kind]}</p>
      <CopiedText key={text} label={code.label} copy={code.copy} text={text} rows={9} />
      <p role="status" className="embedding-hint">
        {loading ? code.waiting : ''}
      </p>
    </section>
  );
}
