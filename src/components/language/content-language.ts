import {createContext} from 'react';

/** The language of a part of a page that is not in the page's own: what nobody has translated yet. */
export const ContentLanguage = createContext<string | undefined>(undefined);
