import Translate from '@docusaurus/Translate';
import {type ReactElement, useCallback} from 'react';
import {Button} from '../button/Button.tsx';
import {useCopy} from '../copy/use-copy.ts';
import {Icon} from '../icons/Icon.tsx';
import {useProcedure} from './procedure-context.ts';
import {toSearch} from './use-answers.ts';

/** A link with the answers and nothing else. */
export function CopyVariantLink(): ReactElement {
  const {page, answers} = useProcedure();
  const toLink = useCallback(() => {
    const {origin, pathname} = window.location;
    return `${origin}${pathname}${toSearch('', page.questions, answers)}`;
  }, [page, answers]);
  const [copied, copy] = useCopy(toLink);
  return (
    <Button onClick={copy}>
      <Icon name={copied ? 'check' : 'copy'} />
      {copied ? <Translate id="trin.copy.done">Copied</Translate> : <Translate id="trin.questions.copyLink">Copy link to this variant</Translate>}
    </Button>
  );
}
