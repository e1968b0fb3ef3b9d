import { lazy, Suspense } from 'react';
import type { EmbedNoticeProps } from './embed-notice-props';

/** A quiet notice of what in an embed's address could not be used; nothing, and nothing to load, where all could. */
export function EmbedNotice(props: EmbedNoticeProps) {
  return props.invalid.length === 0 ? null : (
    <Suspense fallback={null}>
      <EmbedFaults {...props} />
    </Suspense>
  );
}

const EmbedFaults = lazy(async () => ({
  default: (await import('./embed-faults')).EmbedFaults,
}));
