import type { Text } from '../domain/text';
import { references } from './references';

/** Who published what a reference leads to: what its title begins with; the id of a reference that is not there. */
export function publisherOf(id: string): Text {
  const { en = id, de = id } = references.find((one) => one.id === id)?.title ?? {};
  return { en: beginning(en), de: beginning(de) };
}

function beginning(title: string): string {
  return title.split(',')[0] ?? title;
}
