import { Combobox } from '@base-ui/react/combobox';
import { useExploreMessages } from '../../../language/explore/explore-messages-context';
import { useWords } from '../../../language/words-context';
import type { Offer } from './choosing';
import { nameOf, type OptionId } from './entity-options';
import type { Section } from './sections';

/** The list of what can be added: sections with a heading each. Needs a `Combobox.Root` around it. */
export function OptionList({ offers }: { offers: ReadonlyMap<OptionId, Offer> }) {
  return (
    <Combobox.List className="picker-list">
      {(section: Section) => (
        <Combobox.Group key={section.kind} items={section.items} className="picker-section">
          <SectionHead section={section} offers={offers} />
          <Combobox.Collection>
            {(id: OptionId) => {
              const offer = offers.get(id);
              return offer === undefined ? null : <Row key={id} offer={offer} />;
            }}
          </Combobox.Collection>
        </Combobox.Group>
      )}
    </Combobox.List>
  );
}

/** The name of the section; where nothing of it can be chosen, for the same reason throughout, that reason. */
function SectionHead({
  section: { kind, items },
  offers,
}: {
  section: Section;
  offers: ReadonlyMap<OptionId, Offer>;
}) {
  const { picker } = useExploreMessages();
  const gaps = new Set(items.map((id) => offers.get(id)?.gap ?? null));
  const [gap] = gaps;
  return (
    <Combobox.GroupLabel className="picker-section-head">
      <span className="picker-section-name">{picker.sections[kind]}</span>{' '}
      {!isWhole(kind) || gaps.size > 1 || gap === undefined || gap === null ? null : (
        <span className="picker-section-note">{picker.gaps[gap]}</span>
      )}
    </Combobox.GroupLabel>
  );
}

function Row({ offer }: { offer: Offer }) {
  const { say } = useWords();
  const { option, chosen, gap } = offer;
  return (
    <Combobox.Item
      value={option.id}
      disabled={gap !== null}
      className="picker-option"
      aria-selected={chosen}
    >
      <span className="picker-check">{chosen ? <Check /> : null}</span>
      <span className="picker-option-name">
        {say(option.name)} <Remark offer={offer} />
      </span>
    </Combobox.Item>
  );
}

/** What choosing a group would add and leave out; why an entity has no figures, unless the section says it. */
function Remark({ offer: { option, chosen, adds, lacks, gap } }: { offer: Offer }) {
  const { picker } = useExploreMessages();
  const { say, format } = useWords();
  const said =
    option.kind === 'groups'
      ? [
          ...(chosen ? [] : [picker.adds(adds.length)]),
          ...(lacks.length === 0
            ? []
            : [picker.lacks(format.list(lacks.map((id) => say(nameOf(id)))))]),
        ]
      : gap === null || isWhole(option.kind)
        ? []
        : [picker.gaps[gap]];
  if (said.length === 0) return null;
  return <span className="picker-remark">{said.join(', ')}</span>;
}

/** Whether an edition has all of a section or nothing of it. */
function isWhole(kind: Section['kind']): boolean {
  return kind === 'aggregates' || kind === 'comparators';
}

function Check() {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <path d="M1.5 6.5L4.5 9.5L10.5 2.5" />
    </svg>
  );
}
