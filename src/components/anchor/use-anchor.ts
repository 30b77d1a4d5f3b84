import useBrokenLinks from '@docusaurus/useBrokenLinks';

/** Makes an id known to the host, so that links to it are not reported as broken. */
export function useAnchor(id: string): string {
  useBrokenLinks().collectAnchor(id);
  return id;
}
