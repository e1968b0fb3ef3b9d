/** What is in a blob as an address of its own. */
export function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () =>
      typeof reader.result === 'string'
        ? resolve(reader.result)
        : reject(new Error('The blob was read as no text.'));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
