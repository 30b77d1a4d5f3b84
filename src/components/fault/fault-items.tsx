import {Children, isValidElement, type ReactNode} from 'react';
import styles from './Fault.module.css';
import {Fault} from './Fault.tsx';

/** The children of a list, in which a fault is an item without a mark. */
export function withFaultItems(children: ReactNode): ReactNode {
  return Children.map(children, (child) => (isValidElement(child) && child.type === Fault ? <li className={styles.item}>{child}</li> : child));
}
