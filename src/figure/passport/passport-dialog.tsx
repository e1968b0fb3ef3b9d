import { Dialog } from '@base-ui/react/dialog';
import { type RefObject, useEffect, useRef } from 'react';
import { useExploreMessages } from '../../language/explore/explore-messages-context';
import { useWords } from '../../language/words-context';
import { readingWords } from '../reading/reading-words';
import type { Passport } from './passport';
import { PassportCopies } from './passport-copies';
import { PassportList } from './passport-list';
import './passport.css';

/**
 * The passport of a number in a sheet beside the page (below it on a phone), which stays usable. Another number's passport
 * takes the place of the open one and the focus with it; Escape closes, and the focus goes back to where the reader was.
 */
export function PassportDialog({
  passport,
  linkTo,
  retrievedOn,
  returnTo,
  onClose,
}: {
  /** Null: closed. */
  passport: Passport | null;
  /** The absolute address of the point. */
  linkTo: string;
  /** ISO day that citations give as the day of retrieval. */
  retrievedOn: string;
  /** What takes the focus back; what had it before where absent. */
  returnTo?: RefObject<HTMLElement | null>;
  onClose: () => void;
}) {
  const head = useRef<HTMLHeadingElement>(null);
  const shown = passport?.id;
  useEffect(() => {
    if (shown !== undefined) head.current?.focus();
  }, [shown]);
  return (
    <Dialog.Root
      open={passport !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      modal={false}
      disablePointerDismissal
    >
      <Dialog.Portal>
        <Dialog.Popup
          className="passport"
          initialFocus={head}
          {...(returnTo === undefined ? {} : { finalFocus: returnTo })}
        >
          {passport === null ? null : (
            <PassportSheet
              key={passport.id}
              head={head}
              passport={passport}
              linkTo={linkTo}
              retrievedOn={retrievedOn}
            />
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PassportSheet({
  head,
  passport,
  linkTo,
  retrievedOn,
}: {
  head: RefObject<HTMLHeadingElement | null>;
  passport: Passport;
  linkTo: string;
  retrievedOn: string;
}) {
  const words = readingWords[useWords().language];
  const { passport: own } = useExploreMessages();
  return (
    <>
      <div className="passport-head">
        <p className="passport-kind">{own.title}</p>
        <Dialog.Close className="passport-close">{words.close}</Dialog.Close>
      </div>
      <div className="passport-body">
        <Dialog.Title className="passport-title" ref={head} tabIndex={-1}>
          {passport.heading}
        </Dialog.Title>
        <Dialog.Description className="passport-value">
          <span className="passport-number" data-missing={passport.value === null ? '' : undefined}>
            {passport.value ?? own.missing}
          </span>{' '}
          <span className="passport-subject">{passport.subject}</span>
        </Dialog.Description>
        <PassportCopies passport={passport} retrieval={{ link: linkTo, on: retrievedOn }} />
        <PassportList passport={passport} />
      </div>
    </>
  );
}
