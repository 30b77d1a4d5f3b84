import Translate from '@docusaurus/Translate';
import type {ComponentType, ReactElement} from 'react';
import {useModule} from '../page/use-module.ts';

/** A dialog whose code comes when it is opened, so that pages that are only read do without it. Says so when it does not come. */
export function lateDialog<Props extends object>(load: () => Promise<ComponentType<Props>>): (props: Props) => ReactElement | null {
  return function LateDialog(props) {
    const dialog = useModule(true, load);
    if (dialog.status === 'loading') return null;
    if (dialog.status === 'loaded') return <dialog.module {...props} />;
    return (
      <span role="alert">
        <Translate id="trin.dialog.notLoaded">This could not be loaded. Check the connection, and try again.</Translate>
      </span>
    );
  };
}
