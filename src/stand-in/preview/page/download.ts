const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the person, through the browser's own download. */
export function download(bytes: Uint8Array, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: TYPE }));
  link.download = fileName;
  link.click();
  // Once the download has begun the address is no longer needed.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
