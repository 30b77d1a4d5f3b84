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

/** One sheet as it is printed. The running lines are not in it: the page's margins show them. */
export function Sheet({checklist}: {checklist: Checklist}): ReactElement {
  const {blocks, locale, large} = checklist;
  const starts = blocks.flatMap(({type}, index) => (index === 0 || type === 'list' ? [index] : []));
  return (
    <article className={clsx(styles.sheet, large && styles.large)} lang={locale}>
      {starts.map((start, index) => (
        <List key={start} blocks={blocks.slice(start, starts[index + 1])} />
      ))}
    </article>
  );
}

/** What is signed stands on the page of the last thing that is done. */
const keepsEnd: ReadonlySet<ChecklistBlock['type']> = new Set(['contents', 'requirements', 'section', 'outcome']);

/** One after another begins on a page of its own. */
function List({blocks}: {blocks: readonly ChecklistBlock[]}): ReactElement {
  return (
    <div className={styles.list}>
      {blocks.map((block, index) => {
        const key = `${index} ${block.type}`;
        const [before, next] = [blocks[index - 1], blocks[index + 1]];
        if (block.type === 'sign-off' && before && keepsEnd.has(before.type)) return null;
        return <ShownBlock key={key} block={block} end={next?.type === 'sign-off' ? <SignOff block={next} /> : undefined} />;
      })}
    </div>
  );
}

interface BlockProps<Type extends ChecklistBlock['type']> {
  readonly block: BlockOf<Type>;
  /** The sign-off, where it follows. */
  readonly end: ReactElement | undefined;
}

const blockViews: {readonly [Type in ChecklistBlock['type']]: ComponentType<BlockProps<Type>>} = {
  list: ({block}) => (
    <p className={styles.listName}>
      <strong>{block.text}</strong>
    </p>
  ),
  title: ({block}) => <h2 className={styles.title}>{block.text}</h2>,
  identity: Identity,
  contents: ({block, end}) => (
    <div className={styles.whole}>
      <Contents block={block} />
      {end}
    </div>
  ),
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

interface ShownBlockProps<Type extends ChecklistBlock['type']> {
  readonly block: BlockOf<Type> & {readonly type: Type};
  readonly end: ReactElement | undefined;
}

function ShownBlock<Type extends ChecklistBlock['type']>({block, end}: ShownBlockProps<Type>): ReactElement {
  const View: ComponentType<BlockProps<Type>> = blockViews[block.type];
  return <View block={block} end={end} />;
}
