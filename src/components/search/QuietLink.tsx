import {useHistory} from '@docusaurus/router';
import type {MouseEvent, ReactElement, ReactNode} from 'react';
import {reveal} from '../procedure/reveal.ts';

interface QuietLinkProps {
  readonly to: string;
  readonly className?: string | undefined;
  readonly onFollow: () => void;
  readonly children: ReactNode;
}

/** A link within the site whose page is loaded when it is followed, and not when it is shown: results come and go with each letter. */
export function QuietLink({to, className, onFollow, children}: QuietLinkProps): ReactElement {
  const history = useHistory();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onFollow();
    const {pathname, search, hash} = history.location;
    history.push(to);
    // To arrive at the same place again is no change that the page would hear of.
    if (hash && pathname + search + hash === to) revealTarget(hash);
  };
  return (
    <a href={to} className={className} onClick={follow} data-item="">
      {children}
    </a>
  );
}

function revealTarget(hash: string): void {
  const target = document.getElementById(hash.slice(1));
  if (target) reveal(target);
}
