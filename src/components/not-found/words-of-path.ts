/** What an address that leads nowhere was about: `/da/procedures/add-user_group.html` gives `add user group`. */
export function wordsOfPath(pathname: string): string {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  const text = decode(last).replace(/\.html?$/, '');
  return (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ').slice(0, 100);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
