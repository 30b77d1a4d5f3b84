import Translate from '@docusaurus/Translate';
import {type ReactElement, type Ref, useId} from 'react';
import {Button} from '../button/Button.tsx';
import {useLanguages} from '../language/use-languages.ts';
import styles from './HiddenTarget.module.css';

interface HiddenTargetProps {
  readonly ref: Ref<HTMLElement>;
  readonly onShowAll: () => void;
}

/** For a link to a step that the answers in the same link have taken away. */
export function HiddenTarget({ref, onShowAll}: HiddenTargetProps): ReactElement {
  const {chrome} = useLanguages();
  const message = useId();
  return (
    <section ref={ref} className={styles.notice} tabIndex={-1} aria-labelledby={message} lang={chrome} data-screen-only>
      <p id={message}>
        <Translate id="trin.hiddenTarget.message">The link leads to a part that is not needed with the answers below, so it is not shown.</Translate>
      </p>
      <Button onClick={onShowAll}>
        <Translate id="trin.hiddenTarget.showAll">Show all steps and go there</Translate>
      </Button>
    </section>
  );
}
