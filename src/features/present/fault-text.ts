import type { DeckFault } from '../../figure/deck/deck-fault';
import type { FileFault } from '../../figure/deck/deck-file';
import type { EditorMessages } from '../../language/present/editor-messages';
import type { PresentFault } from './present-address';

/** What of the address could not be used, in a sentence. */
export function addressFaultText(fault: PresentFault, { faults }: EditorMessages): string {
  return fault.kind === 'deck'
    ? deckFaultText(fault.fault, faults)
    : faults[fault.kind](fault.value);
}

function deckFaultText(fault: DeckFault, faults: EditorMessages['faults']): string {
  switch (fault.kind) {
    case 'version':
      return faults.version;
    case 'too-many-slides':
      return faults.tooManySlides(fault.most);
    case 'title':
      return faults.title;
    case 'slide':
      return fault.part === 'chart'
        ? faults.leftOut(fault.slide)
        : faults.part(fault.slide, fault.part);
    default:
      return fault satisfies never;
  }
}

/** Why a file could not be used, and that the deck stays. */
export function fileFaultText(fault: FileFault, { file }: EditorMessages): string {
  switch (fault.kind) {
    case 'not-json':
      return file.notJson;
    case 'not-a-deck':
      return file.notADeck;
    case 'version':
      return file.version;
    case 'part':
      return file.part(fault.path);
    case 'too-long':
      return file.tooLong(fault.path, fault.most);
    default:
      return fault satisfies never;
  }
}
