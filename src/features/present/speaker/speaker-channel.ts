import { parseSpeakerMessage, type SpeakerMessage } from '../../../data/speaker-messages';

/** The line between a presentation and its speaker's window. */
export interface SpeakerChannel {
  readonly say: (message: SpeakerMessage) => void;
  readonly close: () => void;
}

/** Opens the line of a presentation. What is no message of ours is not heeded; a browser without such lines says nothing. */
export function openSpeakerChannel(
  name: string,
  heed: (message: SpeakerMessage) => void,
): SpeakerChannel {
  if (typeof BroadcastChannel === 'undefined') {
    return { say: () => undefined, close: () => undefined };
  }
  const channel = new BroadcastChannel(`ledger-presentation-${name}`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = parseSpeakerMessage(data);
    if (message !== null) heed(message);
  };
  return {
    say: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
