import Translate from '@docusaurus/Translate';
import {toElementText} from '@site/src/procedure/run/element-text.ts';
import type {FilledText} from '@site/src/procedure/run/filled-text.ts';
import type {Element, Snapshot} from '@site/src/procedure/run/snapshot.ts';
import type {ReactElement} from 'react';
import styles from './RevisionPanel.module.css';

interface ElementDiffProps {
  readonly before: Element;
  readonly after: Element;
  readonly fill: FilledText;
  /** Of each of the two, for the names in it. */
  readonly snapshots: readonly [before: Snapshot, after: Snapshot];
}

/** The old text and the new one, whole. */
export function ElementDiff({before, after, fill, snapshots: [old, next]}: ElementDiffProps): ReactElement {
  return (
    <dl className={styles.diff}>
      <dt>
        <Translate id="trin.revision.before">Before</Translate>
      </dt>
      <dd lang={old.locale}>
        <del>{fill(toElementText(before, old))}</del>
      </dd>
      <dt>
        <Translate id="trin.revision.after">Now</Translate>
      </dt>
      <dd lang={next.locale}>
        <ins>{fill(toElementText(after, next))}</ins>
      </dd>
    </dl>
  );
}
