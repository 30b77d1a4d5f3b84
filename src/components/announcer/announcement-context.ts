import {createContext, useContext} from 'react';

export type Announce = (message: string) => void;

export const AnnouncementContext = createContext<Announce>(() => undefined);

/** Says something to those who listen to the page rather than look at it. */
export function useAnnounce(): Announce {
  return useContext(AnnouncementContext);
}
