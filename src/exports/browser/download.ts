/** How long a browser may take to fetch what it is to save. */
const keptMs = 60_000;

/** Hands bytes to the browser as a file with a name. */
export function download(bytes: Uint8Array | string, name: string, type: string): void {
  const part = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
  const url = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
}
