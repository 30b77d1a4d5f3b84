import clsx from 'clsx';
import {type ReactElement, useCallback} from 'react';
import {Icon} from '../icons/Icon.tsx';
import styles from './CopyButton.module.css';
import {useCopy} from './use-copy.ts';

interface CopyButtonProps {
  readonly text: string;
  /** What the button does, in the reader's language: `Copy Master Administrator`. */
  readonly label: string;
  readonly lang?: string | undefined;
  readonly inline?: boolean;
}

export function CopyButton({text, label, lang, inline = false}: CopyButtonProps): ReactElement {
  const [copied, copy] = useCopy(useCallback(() => text, [text]));
  return (
    <button
      type="button"
      className={clsx(styles.button, inline && styles.inline, copied && styles.copied)}
      aria-label={label}
      title={label}
      lang={lang}
      onClick={copy}
      data-needs-script
      data-screen-only
    >
      <Icon name={copied ? 'check' : 'copy'} />
    </button>
  );
}
