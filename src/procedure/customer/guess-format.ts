import type {ImportFormat} from './table.ts';

/** By the ending of the file's name, else by how the text begins. */
export function guessFormat(text: string, fileName = ''): ImportFormat {
  const ending = /\.(json|ya?ml|csv|tsv)$/i.exec(fileName)?.[1]?.toLowerCase();
  if (ending === 'json') return 'json';
  if (ending === 'yaml' || ending === 'yml') return 'yaml';
  if (ending !== undefined) return 'csv';
  const [line = ''] = text.replace(/^[\uFEFF\s]+/, '').split('\n');
  if (/^[[{]/.test(line)) return 'json';
  return /^(?:---|- |-$|#|[\w-]+:(?:\s|$))/.test(line) ? 'yaml' : 'csv';
}
