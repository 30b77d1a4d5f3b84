import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {type MouseEvent, type ReactElement, type ReactNode, useEffect, useId, useLayoutEffect, useRef} from 'react';
import {createPortal} from 'react-dom';
import {Icon} from '../icons/Icon.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: ReactNode;
  /** Called once it is closed, also by Escape and by a click beside it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
}

/** Above the page, which waits. The browser keeps the focus inside, and gives it back to where it was. */
export function Dialog({title, onClose, children, wide = false}: DialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useOpened(dialog);
  const closeBeside = ({target}: MouseEvent): void => {
    if (target === dialog.current) dialog.current?.close();
  };
  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same, and the browser sees to it.
    <dialog ref={dialog} className={clsx(styles.dialog, wide && styles.wide)} aria-labelledby={heading} onClose={onClose} onClick={closeBeside}>
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 id={heading}>{title}</h2>
          <button
            type="button"
            className={styles.close}
            aria-label={translate({id: 'trin.dialog.close', message: 'Close'})}
            onClick={() => dialog.current?.close()}
          >
            <Icon name="cross" />
          </button>
        </div>
        {children}
      </div>
    </dialog>,
    document.body,
  );
}

/** An element with `data-first-focus` gets the focus, else the first that can have it. */
function useOpened(dialog: {readonly current: HTMLDialogElement | null}): void {
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
  }, [dialog]);
  useLayoutEffect(() => {
    const opened = dialog.current;
    return () => opened?.close();
  }, [dialog]);
}

/** The row of buttons that ends a dialog. */
export function DialogButtons({children}: {children: ReactNode}): ReactElement {
  return <div className={styles.buttons}>{children}</div>;
}
