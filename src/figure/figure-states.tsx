import type { ReactNode } from 'react';
import type { Form } from '../charts/forms/forms';
import { DataError } from '../data/data-error';
import type { Messages } from '../language/messages';
import { useWords } from '../language/words-context';

/** While the figures are read: the room the plot will take, and a word that it is coming. */
export function FigureLoading({ form }: { form: Form }) {
  const { messages } = useWords();
  return (
    <div className="figure-loading" role="status">
      <p>{messages.figure.loading}</p>
      <div className="drawing" data-form={form}>
        <div className="drawing-room" />
      </div>
    </div>
  );
}

/** What could not be read, where from and why, and how to go on. */
export function FigureFailure({
  error,
  reading,
  onRetry,
}: {
  error: Error;
  reading: boolean;
  onRetry: () => void;
}) {
  const { figure } = useWords().messages;
  return (
    <div className="figure-state" role="alert">
      <p className="figure-state-title">{figure.failed(subject(error))}</p>
      <p>{reason(error, figure.reasons)}</p>
      <button type="button" onClick={onRetry} disabled={reading}>
        {figure.retry}
      </button>
    </div>
  );
}

/** The last two parts of the address: edition and file. */
function subject(error: Error): string {
  if (!(error instanceof DataError)) return error.name;
  return error.address.split('/').slice(-2).join('/');
}

function reason(error: Error, reasons: Messages['figure']['reasons']): string {
  if (!(error instanceof DataError)) return error.message;
  switch (error.kind) {
    case 'unreachable':
      return reasons.unreachable(error.address);
    case 'not-found':
      return reasons['not-found'](error.address);
    case 'refused':
      return reasons.refused(error.address, error.detail);
    case 'malformed':
      return reasons.malformed(error.address, error.detail);
    default:
      return error.kind satisfies never;
  }
}

/** There is nothing to show: says why (the edition has no figures, where nothing else is given), with a way back. */
export function FigureEmpty({
  why,
  onReset,
  children,
}: {
  why: string | undefined;
  /** Null where the reader cannot change the view. */
  onReset: (() => void) | null;
  children: ReactNode;
}) {
  const { figure } = useWords().messages;
  return (
    <>
      {children}
      <div className="figure-state" role="status">
        <p className="figure-state-title">{why ?? figure.empty}</p>
        {onReset === null ? null : (
          <button type="button" onClick={onReset}>
            {figure.backToDefault}
          </button>
        )}
      </div>
    </>
  );
}
