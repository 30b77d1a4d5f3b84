import {type FileFault, importLimits} from './file-fault.ts';

/** The text of a file, which must be UTF-8. A file of another encoding is told by its bytes. */
export function decode(content: Uint8Array | string, limit: number = importLimits.bytes): {readonly text: string} | {readonly fault: FileFault} {
  if (content.length > limit) return {fault: {id: 'too-large', limit, bytes: content.length}};
  const text = typeof content === 'string' ? content.replace(/^\uFEFF/, '') : decodeBytes(content);
  if (text === undefined) return {fault: findEncoding(content)};
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) return {fault: {id: 'not-utf-8', likely: undefined, line: lineAt(text, lost), text: lineOf(text, lost)}};
  return text.trim() === '' ? {fault: {id: 'empty-file'}} : {text};
}

function decodeBytes(bytes: Uint8Array): string | undefined {
  if (isUtf16(bytes)) return undefined;
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function findEncoding(content: Uint8Array | string): FileFault {
  if (typeof content === 'string' || isUtf16(content)) return {id: 'not-utf-8', likely: 'utf-16', line: 1};
  const lossy = new TextDecoder('utf-8').decode(content);
  const at = lossy.indexOf('\uFFFD');
  const line = lineAt(lossy, at);
  const text = new TextDecoder('windows-1252').decode(content).split('\n')[line - 1];
  return {id: 'not-utf-8', likely: 'windows-1252', line, text: text?.trim().slice(0, 200)};
}

function lineAt(text: string, at: number): number {
  return text.slice(0, Math.max(0, at)).split('\n').length;
}

function lineOf(text: string, at: number): string {
  return (text.split('\n')[lineAt(text, at) - 1] ?? '').trim().slice(0, 200);
}
