import { languages } from '../../domain/text';
import type { InvalidPart } from '../address/invalid-part';
import { shorten } from '../address/shorten';
import { isFlag } from './split-flags';

/** The looks an embed can be asked for; `auto` is what the reader's system says. */
export const embedThemes = ['auto', 'light', 'dark'] as const;

export type EmbedTheme = (typeof embedThemes)[number];

/** What is on or off: no actions; no reading layer; no ground; as high as its frame. */
export const embedSwitches = ['plain', 'static', 'transparent', 'fit'] as const;

export type EmbedSwitch = (typeof embedSwitches)[number];

/** How an embed looks, beside what it shows. */
export interface EmbedFlags {
  readonly theme: EmbedTheme;
  readonly on: readonly EmbedSwitch[];
}

/** What a query says of flags; what else stands in it is read by the page of what is shown. */
export interface ReadFlags {
  readonly flags: EmbedFlags;
  readonly invalid: readonly InvalidPart[];
}

/** Reads the flags of an embed's query. Never throws: one that cannot be used is named and is as if it were not there. */
export function readFlags(query: string): ReadFlags {
  const parts = query.replace(/^\?/, '').split('&').filter(isFlag).map(readPart);
  const said = new Map(parts.flatMap(({ said }) => said ?? []));
  return {
    flags: {
      theme: embedThemes.find((one) => said.get('theme') === one) ?? 'auto',
      on: embedSwitches.filter((one) => said.get(one) === 'on'),
    },
    invalid: parts.flatMap(({ invalid }) => invalid ?? []),
  };
}

interface ReadPart {
  readonly said?: readonly [readonly [flag: string, value: string]];
  readonly invalid?: InvalidPart;
}

function readPart(part: string): ReadPart {
  const [[key, value] = ['', '']] = [...new URLSearchParams(part)];
  const invalid = (used: string | null) => ({
    invalid: { key, value: shorten(value), reason: { kind: 'unknown-value' }, used } as const,
  });
  if (key === 'theme') {
    return embedThemes.some((one) => one === value) ? { said: [[key, value]] } : invalid('auto');
  }
  if (key === 'lang') return languages.some((one) => one === value) ? {} : invalid(null);
  if (yes.test(value)) return { said: [[key, 'on']] };
  return no.test(value) ? { said: [[key, 'off']] } : invalid('off');
}

const yes = /^(on|1|true)?$/i;
const no = /^(off|0|false)$/i;
