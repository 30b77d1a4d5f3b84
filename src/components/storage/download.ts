export type FileType = 'application/json' | 'text/csv' | 'text/calendar' | 'text/markdown' | 'text/plain';

/** Gives the technician a file. Its name holds nothing of a customer: names of files go further than files. */
export function download(name: string, content: string, type: FileType): void {
  const url = URL.createObjectURL(new Blob([content], {type: `${type};charset=utf-8`}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `customers-2026-11-20.json`, by the technician's own calendar. */
export function toFileName(what: string, ending: 'json' | 'csv' | 'md' | 'txt', now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return `${what}-${day}.${ending}`;
}
