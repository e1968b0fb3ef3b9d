import { replaceEqualDeep } from '@tanstack/react-query';
import { useState } from 'react';

/** The object it was while it says the same, so that what was made of it stays. For plain objects, arrays and what is in them. */
export function useUnchanged<T>(value: T): T {
  const [kept, keep] = useState(value);
  const unchanged = replaceEqualDeep(kept, value);
  if (unchanged !== kept) keep(unchanged);
  return unchanged;
}
