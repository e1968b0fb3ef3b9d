import { createContext, type ReactNode, useContext } from 'react';
import type { ExploreMessages } from './explore-messages';

const MessagesContext = createContext<ExploreMessages | null>(null);

/** Gives everything inside it the explorer's messages of one language. */
export function ExploreMessagesProvider({
  messages,
  children,
}: {
  messages: ExploreMessages;
  children: ReactNode;
}) {
  return <MessagesContext value={messages}>{children}</MessagesContext>;
}

/** The explorer's messages of the shown language. Throws outside an `ExploreMessagesProvider`. */
export function useExploreMessages(): ExploreMessages {
  const messages = useContext(MessagesContext);
  if (messages === null) throw new Error('useExploreMessages needs its provider around it.');
  return messages;
}
