import { shareWords } from '../../language/share-words';
import { useWords } from '../../language/words-context';
import type { ToolProps } from '../tools/tool';
import { type DrawnView, ToolDialog } from '../tools/tool-dialog';
import { CopiedText } from './copied-text';
import { SendButton } from './send-button';
import { shareTexts } from './share-texts';
import './share-dialog.css';

/** Takes a view along: as a link, for a page of one's own, as a citation. */
export function ShareDialog(props: ToolProps) {
  const words = shareWords[useWords().language];
  return (
    <ToolDialog {...props} title={words.title}>
      {(drawn) => <Shared view={props.view} drawn={drawn} />}
    </ToolDialog>
  );
}

function Shared({ view, drawn }: { view: ToolProps['view']; drawn: DrawnView }) {
  const words = useWords();
  const say = shareWords[words.language];
  const texts = shareTexts(view, drawn, words, new Date());
  return (
    <div className="share">
      <p className="share-finding">{drawn.chart.model.title}</p>
      <div>
        <CopiedText label={say.link.label} copy={say.link.copy} text={texts.link} rows={2} />
        <SendButton title={drawn.chart.model.title} link={texts.link} />
      </div>
      <div>
        <CopiedText label={say.embed.label} copy={say.embed.copy} text={texts.snippet} rows={5} />
        <p className="share-more">
          <a href={texts.builder}>{say.embed.more}</a>
          <a href={texts.embed}>{say.open}</a>
        </p>
      </div>
      <CopiedText
        label={say.citation.label}
        copy={say.citation.copy}
        text={texts.citation}
        rows={4}
      />
    </div>
  );
}
