import { Component, type ReactNode } from 'react';
import { useWords } from '../language/words-context';

/** Keeps the failure of one part of the page from taking the rest with it. */
export class FigureBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const { crashed } = useWords().messages;
  return (
    <div className="figure-state" role="alert">
      <p className="figure-state-title">{crashed.title}</p>
      <p>{crashed.text}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {crashed.reload}
      </button>
    </div>
  );
}
