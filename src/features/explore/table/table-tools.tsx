import { type Ref, useId } from 'react';
import type { Group } from '../../../domain/entity';
import { useExploreMessages } from '../../../language/explore/explore-messages-context';
import { useWords } from '../../../language/words-context';

/** A group the rows can be narrowed down to, with how many of its members are among them. */
export interface GroupChoice {
  readonly group: Group;
  readonly members: number;
}

/** What narrows the rows down: a search and a group; and how many are shown. */
export function TableTools({
  field,
  query,
  onQuery,
  choices,
  group,
  onGroup,
  shown,
  all,
}: {
  field: Ref<HTMLInputElement>;
  query: string;
  onQuery: (query: string) => void;
  choices: readonly GroupChoice[];
  /** The id of the chosen group; empty: all rows. */
  group: string;
  onGroup: (group: string) => void;
  shown: number;
  all: number;
}) {
  const { table } = useExploreMessages();
  const { say } = useWords();
  const id = useId();
  return (
    <div className="explore-table-tools">
      <p className="choice">
        <label htmlFor={`${id}-search`}>{table.search}</label>
        <input
          id={`${id}-search`}
          type="search"
          ref={field}
          value={query}
          placeholder={table.searchHint}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => onQuery(target.value)}
        />
      </p>
      {choices.length === 0 ? null : (
        <p className="choice">
          <label htmlFor={`${id}-group`}>{table.group}</label>
          <select id={`${id}-group`} value={group} onChange={({ target }) => onGroup(target.value)}>
            <option value="">{table.allChosen}</option>
            {choices.map(({ group: { id: value, name }, members }) => (
              <option key={value} value={value}>
                {table.groupChoice(say(name), members)}
              </option>
            ))}
          </select>
        </p>
      )}
      <p className="explore-table-count" role="status">
        {table.shown(shown, all)}
      </p>
    </div>
  );
}
