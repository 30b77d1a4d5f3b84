import {createStorageSlot} from '@docusaurus/theme-common';

export const shortcutKey = 'trin.search.slash';

/** `off` where `/` does not lead to the search box, as for those who dictate their text. */
export const shortcutSlot = createStorageSlot(shortcutKey);
