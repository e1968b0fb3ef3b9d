import { useMemo } from 'react';
import { AddressNotice } from '../../figure/address/address-notice';
import { type AddressProps, usePageState } from '../../figure/address/use-page-state';
import type { EmbeddingMessages } from '../../language/embedding/embedding-messages';
import { useWords } from '../../language/words-context';
import { builderAddress } from './builder-state';
import { ChartChoice } from './chart-choice';
import { Code } from './code';
import { Contract } from './contract';
import { LookChoice } from './look-choice';
import { Preview } from './preview';
import { useEmbed } from './use-embed';
import './styles/embedding.css';

/** The page in a language, as a page that loads when it is shown. */
export function embeddingPage(messages: EmbeddingMessages) {
  return {
    Page: (props: AddressProps) => <EmbeddingPage messages={messages} {...props} />,
  };
}

/** Puts an embed together: what it shows, how it looks, the code to copy, how it looks at three widths; and the contract. */
function EmbeddingPage({ messages, ...props }: AddressProps & { messages: EmbeddingMessages }) {
  const { language } = useWords();
  const codec = useMemo(() => builderAddress(language), [language]);
  const { state, invalid, change } = usePageState(codec, props);
  const embed = useEmbed(state);
  const part = { state, messages, onChange: change, embed };
  return (
    <div className="embedding">
      <header className="opening">
        <h1>{messages.title}</h1>
        <p className="lead">{messages.lead}</p>
      </header>
      <AddressNotice invalid={invalid} />
      <div className="embedding-parts">
        <div className="embedding-choices">
          <ChartChoice {...part} />
          <LookChoice {...part} />
        </div>
        <Code {...part} />
      </div>
      <Preview {...part} />
      <Contract messages={messages.contract} />
    </div>
  );
}
