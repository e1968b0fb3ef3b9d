/** The reader's day as ISO text: Swedish writes dates so. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}
