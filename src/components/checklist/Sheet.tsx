import type {Checklist, ChecklistBlock} from '@site/src/procedure/checklist/block.ts';
import clsx from 'clsx';
import type {ComponentType, ReactElement} from 'react';
import type {BlockOf} from './block-of.ts';
import {Contents, Identity} from './Identity.tsx';
import {Outcome, Requirements, Section} from './Items.tsx';
import {Parts} from './Parts.tsx';
import styles from './Sheet.module.css';
import {SignOff, Validity} from './SignOff.tsx';
import './fonts.css';

interface SheetProps {
  readonly checklist: Checklist;
  readonly large: boolean;
}

/** One sheet as it is printed. The running lines are not in it: the page's margins show them. */
export function Sheet({checklist, large}: SheetProps): ReactElement {
  const {blocks, locale} = checklist;
  const outcome = blocks.findIndex(({type}) => type === 'outcome' || type === 'sign-off');
  return (
    <article className={clsx(styles.sheet, large && styles.large)} lang={locale}>
      <Blocks blocks={blocks.slice(0, outcome)} />
      <div className={styles.whole}>
        <Blocks blocks={blocks.slice(outcome)} />
      </div>
    </article>
  );
}

function Blocks({blocks}: {blocks: readonly ChecklistBlock[]}): ReactElement {
  return (
    <>
      {blocks.map((block, index) => {
        const key = `${index} ${block.type}`;
        return <ShownBlock key={key} block={block} />;
      })}
    </>
  );
}

const blockViews: {readonly [Type in ChecklistBlock['type']]: ComponentType<{block: BlockOf<Type>}>} = {
  title: ({block}) => <h2 className={styles.title}>{block.text}</h2>,
  identity: Identity,
  contents: Contents,
  mode: ({block}) => (
    <p className={styles.mode}>
      <strong>{block.word}</strong> {block.text}
    </p>
  ),
  prose: ({block}) => <Parts parts={block.parts} />,
  requirements: Requirements,
  section: Section,
  outcome: Outcome,
  'sign-off': SignOff,
  validity: Validity,
};

function ShownBlock<Type extends ChecklistBlock['type']>({block}: {block: BlockOf<Type> & {type: Type}}): ReactElement {
  const View: ComponentType<{block: BlockOf<Type>}> = blockViews[block.type];
  return <View block={block} />;
}
