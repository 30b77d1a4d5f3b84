import type {Piece, SheetText} from '@site/src/procedure/checklist/block.ts';
import type {ComponentType, ReactElement} from 'react';
import styles from './pieces.module.css';

/** A run of text on a sheet. Boxes and lines are drawn, so that they print as they are. */
export function Pieces({text}: {text: SheetText}): ReactElement {
  return (
    <>
      {text.map((piece, index) => {
        const key = `${index} ${piece.style}`;
        const Shown = pieceViews[piece.style];
        const shown = <Shown key={key} text={piece.text} />;
        return piece.isName ? (
          <span key={key} translate="no">
            {shown}
          </span>
        ) : (
          shown
        );
      })}
    </>
  );
}

type PieceView = ComponentType<{text: string}>;

const pieceViews = {
  plain: ({text}) => <>{text}</>,
  strong: ({text}) => <strong>{text}</strong>,
  label: ({text}) => <strong translate="no">{text}</strong>,
  value: ({text}) => (
    <span className={styles.value} translate="no">
      {text}
    </span>
  ),
  blank: ({text}) => (
    <>
      <span className={styles.blank} />
      {text !== '' && <span className={styles.blankLabel}> ({text})</span>}
    </>
  ),
  box: ({text}) => (
    <span className={styles.choice}>
      <span className={styles.smallBox} /> {text}
    </span>
  ),
} satisfies Record<Piece['style'], PieceView>;

/** The box at the side of a requirement, a step or a stop. */
export function Tick(): ReactElement {
  return <span className={styles.tick} />;
}

export function Initials(): ReactElement {
  return <span className={styles.initials} />;
}
