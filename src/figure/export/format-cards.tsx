import { useId } from 'react';
import { exportDialogWords } from '../../language/export-dialog-words';
import { useWords } from '../../language/words-context';
import { type ExportFormat, formatGroups } from './export-format';
import { exportFormats } from './formats';

/** The formats as cards by what they are of, one of which is chosen. */
export function FormatCards({
  chosen,
  onChoose,
}: {
  chosen: ExportFormat;
  onChoose: (format: ExportFormat) => void;
}) {
  const say = exportDialogWords[useWords().language];
  const name = useId();
  return (
    <div className="export-formats">
      {filledGroups.map((group) => (
        <fieldset key={group} className="export-group">
          <legend>{say.groups[group]}</legend>
          <div className="export-cards">
            {exportFormats
              .filter((format: ExportFormat) => format.group === group)
              .map((format) => (
                <label key={format.id} className="export-card">
                  <input
                    type="radio"
                    name={name}
                    value={format.id}
                    checked={format.id === chosen.id}
                    onChange={() => onChoose(format)}
                  />
                  <span>
                    <b>{say.formats[format.id].name}</b> <small>{say.formats[format.id].use}</small>
                  </span>
                </label>
              ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}

const filledGroups = formatGroups.filter((group) =>
  exportFormats.some((format: ExportFormat) => format.group === group),
);
