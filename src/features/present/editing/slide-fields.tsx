import { useId } from 'react';
import { deckLimits, type Slide } from '../../../figure/deck/deck';
import { spotlightChoices } from '../../../figure/deck/spotlight';
import type { ViewChart } from '../../../figure/views/load-view-chart';
import type { EditorMessages } from '../../../language/present/editor-messages';

/** What a reader says of a slide: title, notes, and whom it is about. */
export function SlideFields({
  slide,
  view,
  messages,
  onChange,
}: {
  slide: Slide;
  view: ViewChart | null;
  messages: EditorMessages;
  onChange: (said: Partial<Pick<Slide, 'caption' | 'notes' | 'spotlight'>>) => void;
}) {
  const id = useId();
  const choices = view?.chart ? spotlightChoices(view.chart.model) : [];
  return (
    <div className="card-fields">
      <label htmlFor={`${id}-caption`}>{messages.caption}</label>
      <input
        id={`${id}-caption`}
        type="text"
        maxLength={deckLimits.caption}
        placeholder={messages.captionHint}
        value={slide.caption ?? ''}
        onChange={({ target }) => onChange({ caption: target.value === '' ? null : target.value })}
      />
      <label htmlFor={`${id}-notes`}>{messages.notes}</label>
      <textarea
        id={`${id}-notes`}
        rows={3}
        maxLength={deckLimits.notes}
        value={slide.notes}
        onChange={({ target }) => onChange({ notes: target.value })}
      />
      {choices.length === 0 ? null : (
        <>
          <label htmlFor={`${id}-spotlight`}>{messages.spotlight}</label>
          <select
            id={`${id}-spotlight`}
            value={slide.spotlight ?? ''}
            onChange={({ target }) =>
              onChange({ spotlight: target.value === '' ? null : target.value })
            }
          >
            <option value="">{messages.everybody}</option>
            {choices.map(({ entity, name }) => (
              <option key={entity} value={entity}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  );
}
