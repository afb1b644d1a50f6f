/** Hands a file to the browser’s downloads, under its name. */
export function download(bytes: Uint8Array | string, name: string, type: string): void {
  // A copy: the browser takes no bytes that another thread might share.
  const part = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
  const url = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the bytes as soon as it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
