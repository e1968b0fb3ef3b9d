import { exportDialogWords } from '../../language/export-dialog-words';
import { useWords } from '../../language/words-context';
import { Options } from '../options';
import type { PictureFormat } from '../picture/picture';
import { SelectField } from '../select-field';
import type { ExportChoice } from './export-format';
import type { ExportOptions } from './export-job';

/** What can be chosen of a format, and nothing else. */
export function ExportOptionsFields({
  choices,
  options,
  onChange,
}: {
  choices: readonly ExportChoice[];
  options: ExportOptions;
  onChange: (change: Partial<ExportOptions>) => void;
}) {
  const say = exportDialogWords[useWords().language];
  const has = (choice: ExportChoice) => choices.includes(choice);
  return (
    <div className="export-options">
      {has('frame') ? (
        <SelectField
          className="export-field"
          label={say.frame}
          value={options.frame}
          options={frames.map((frame) => [frame, say.frames[frame]] as const)}
          onChoose={(frame) => onChange({ frame })}
        />
      ) : null}
      {has('theme') ? (
        <Options
          legend={say.theme}
          options={themes.map((theme) => [theme, say.themes[theme]] as const)}
          chosen={options.theme}
          onChoose={(theme) => onChange({ theme })}
        />
      ) : null}
      {has('ground') ? (
        <Options
          legend={say.ground}
          options={grounds.map((ground) => [ground, say.grounds[ground]] as const)}
          chosen={options.ground ? 'solid' : 'clear'}
          onChoose={(ground) => onChange({ ground: ground === 'solid' })}
        />
      ) : null}
      {has('scope') ? (
        <Options
          legend={say.scope}
          options={scopes.map((scope) => [scope, say.scopes[scope]] as const)}
          chosen={options.scope}
          onChoose={(scope) => onChange({ scope })}
        />
      ) : null}
    </div>
  );
}

const frames = ['slide', 'square', 'card', 'column'] as const satisfies readonly PictureFormat[];
const themes = ['light', 'dark'] as const;
const grounds = ['solid', 'clear'] as const;
const scopes = ['shown', 'whole'] as const;
