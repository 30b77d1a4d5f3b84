/** An id that nothing else has, for a run or an event. Unlike `randomUUID` this works on pages without TLS too. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
