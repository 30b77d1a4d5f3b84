import {Children, isValidElement, type ReactNode} from 'react';

/** The `id` properties of the elements directly inside. */
export function idsIn(children: ReactNode): string[] {
  return Children.toArray(children).flatMap((child) => (isValidElement<{id?: string}>(child) && child.props.id !== undefined ? [child.props.id] : []));
}
