import { useRef } from 'react';
import { embedAddress } from '../../figure/embed/embed-address';
import { Options } from '../../figure/options';
import { useWords } from '../../language/words-context';
import { previewWidths } from './builder-state';
import type { PartProps } from './part-props';
import { useFrameHeight } from './use-frame-height';

/** The embed itself at the width of a phone, a column and a whole page. */
export function Preview({ state, embed, messages: { preview }, onChange }: PartProps) {
  const { format } = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  // Said aloud: else it would be what the reader chose on this site.
  const theme = state.theme === 'auto' ? 'theme=auto' : '';
  const plain = embedAddress(embed.root, embed.address);
  const address = theme === '' ? plain : `${plain}${plain.includes('?') ? '&' : '?'}${theme}`;
  const told = useFrameHeight(frame);
  const fits = state.on.includes('fit');
  const height = fits ? null : told;
  return (
    <section className="embedding-preview" aria-labelledby="embedding-preview">
      <h2 id="embedding-preview">{preview.heading}</h2>
      <Options
        legend={preview.width}
        options={previewWidths.map((one) => [one, `${one} px`] as const)}
        chosen={state.width}
        onChoose={(width) => onChange({ ...state, width })}
      />
      <section className="embedding-frame" aria-label={preview.region} tabIndex={0}>
        <iframe
          ref={frame}
          title={embed.title}
          {...(embed.awake ? { src: address } : {})}
          style={{
            width: `${state.width}px`,
            ...(height === null ? { aspectRatio: '16 / 9' } : { height: `${height}px` }),
          }}
        />
      </section>
      <p role="status" className="embedding-hint">
        {fits ? preview.fits : told === null ? '' : preview.told(format.number(told, 0))}
      </p>
    </section>
  );
}
