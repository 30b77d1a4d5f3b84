import * as z from 'zod';

export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The name of something that stays the same in every language and for ever: ticks, links and translations hang on it. */
export const Id = z.string({error: 'id'}).regex(idPattern, 'id');
