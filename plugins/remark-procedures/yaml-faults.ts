import type {Document} from 'yaml';

export interface YamlFault {
  /** Offsets in the YAML. */
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** Why YAML cannot be read. A tab makes nonsense of all that follows, so then there is only that. */
export function toYamlFaults(document: Document, text: string): YamlFault[] {
  const tab = document.errors.find(({code}) => code === 'TAB_AS_INDENT');
  return (tab ? [tab] : document.errors).map(({code, message, pos}): YamlFault => {
    const from = message.startsWith('Missing closing') ? openQuote(text, pos[0]) : pos[0];
    const key = code === 'DUPLICATE_KEY' ? /^[^:\r\n]+/.exec(text.slice(from))?.[0] : undefined;
    const to = key ? from + key.length : from === pos[0] ? pos[1] : from + 1;
    return {from, to, reason: (message.split('\n')[0] ?? '').replace(/\.$/, '')};
  });
}

/** The quote that was never closed: the first that stands alone on its line. */
function openQuote(text: string, end: number): number {
  for (const match of text.slice(0, end).matchAll(/[:\-[,{]\s*(["'])/g)) {
    const at = match.index + match[0].length - 1;
    const quote = match[1] ?? '';
    const line = text.slice(at + 1).split(/\r?\n/)[0] ?? '';
    if (!line.includes(quote)) return at;
  }
  return end;
}

/** Why values cannot be made of YAML that was read: an alias of nothing, or too many of them. */
export function toAliasFault(error: unknown, text: string): YamlFault {
  const reason = error instanceof Error ? error.message : String(error);
  const alias = /: (\S+)$/.exec(reason)?.[1];
  const at = alias === undefined ? -1 : text.indexOf(`*${alias}`);
  return {from: Math.max(at, 0), to: at < 0 ? 0 : at + 1 + (alias?.length ?? 0), reason};
}
