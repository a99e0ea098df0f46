const types = {
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const;
export type FileKind = keyof typeof types;

/** Hands a file to the user as the browser hands over any file. */
export function saveFile(name: string, bytes: Uint8Array, kind: FileKind = 'workbook'): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: types[kind] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by the time that the next task runs.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  });
}
