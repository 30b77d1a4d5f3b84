import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import {isSound, type Preview} from '@site/src/procedure/customer/preview.ts';
import type {ReactElement} from 'react';
import {Button} from '../../button/Button.tsx';
import {DialogButtons} from '../../dialog/Dialog.tsx';

interface ImportButtonsProps {
  readonly preview: Preview;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

/** A row with a fault is never imported in part; the others only when somebody says so. */
export function ImportButtons({preview: {rows}, onImport, onCancel}: ImportButtonsProps): ReactElement {
  const {selectMessage} = usePluralForm();
  const sound = rows.filter(isSound);
  const count = sound.filter(({becomes}) => becomes !== 'same').length;
  const isWhole = sound.length === rows.length;
  return (
    <DialogButtons>
      {count > 0 && (
        <Button kind={isWhole ? 'main' : 'plain'} onClick={onImport}>
          {isWhole
            ? selectMessage(count, translate({id: 'trin.import.all.plurals', message: 'Import {count} customer|Import {count} customers'}, {count}))
            : selectMessage(
                count,
                translate(
                  {id: 'trin.import.sound.plurals', message: 'Import only the {count} row without faults|Import only the {count} rows without faults'},
                  {count},
                ),
              )}
        </Button>
      )}
      <Button onClick={onCancel}>
        <Translate id="trin.import.cancel">Import nothing</Translate>
      </Button>
    </DialogButtons>
  );
}
