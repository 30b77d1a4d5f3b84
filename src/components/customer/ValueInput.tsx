import Translate from '@docusaurus/Translate';
import type {ReadValue, ValueType} from '@site/src/procedure/customer/value-fault.ts';
import {type ReactElement, type ReactNode, useId, useState} from 'react';
import {afterPress} from './after-press.ts';
import {ReadRemarks} from './ReadRemarks.tsx';
import styles from './ValueInput.module.css';
import {toTypeText} from './value-remarks.ts';

interface ValueInputProps {
  readonly label: string;
  readonly labelLanguage?: string | undefined;
  readonly type: ValueType;
  readonly example?: string | undefined;
  /** What stands in the box, and what it is read as. */
  readonly raw: string;
  readonly read: ReadValue;
  readonly onChange: (raw: string) => void;
  /** Faults are said once the box was left, or when somebody tried to save. */
  readonly isTried: boolean;
  readonly firstFocus?: boolean;
  readonly children?: ReactNode;
}

const modes = {text: 'text', domain: 'url', email: 'email', guid: 'text', url: 'url', phone: 'tel', date: 'text', zone: 'text'} as const satisfies Record<
  ValueType,
  string
>;

/** A box for one value: what belongs there, and what is wrong with what stands there. */
export function ValueInput({label, labelLanguage, type, example, raw, read, onChange, isTried, firstFocus = false, children}: ValueInputProps): ReactElement {
  const id = useId();
  const [isLeft, setLeft] = useState(false);
  const shows = isTried || isLeft;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        <span className={styles.label} lang={labelLanguage}>
          {label}
        </span>{' '}
        <span className={styles.hint}>
          {example === undefined ? (
            toTypeText(type)
          ) : (
            <Translate
              id="trin.valueInput.hint"
              values={{
                type: toTypeText(type),
                example: (
                  <em key="example" translate="no">
                    {example}
                  </em>
                ),
              }}
            >
              {'{type}, e.g. {example}'}
            </Translate>
          )}
        </span>
      </label>
      <input
        id={id}
        type="text"
        inputMode={modes[type]}
        dir="auto"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={raw}
        aria-invalid={(shows && read.fault !== undefined) || undefined}
        aria-describedby={`${id}-remarks`}
        onChange={({target}) => onChange(target.value)}
        onBlur={() => afterPress(() => setLeft(true))}
        data-first-focus={firstFocus || undefined}
      />
      <div id={`${id}-remarks`} className={styles.remarks} aria-live="polite">
        {shows && <ReadRemarks read={read} />}
        {children}
      </div>
    </div>
  );
}

/** What stands there unless one writes something else. */
export function DerivedRemark({text}: {text: string}): ReactElement {
  return (
    <p>
      <Translate
        id="trin.valueInput.derived"
        values={{
          value: (
            <bdi key="value" className={styles.value} translate="no">
              {text}
            </bdi>
          ),
        }}
      >
        {'Derived while this is empty: {value}'}
      </Translate>
    </p>
  );
}
