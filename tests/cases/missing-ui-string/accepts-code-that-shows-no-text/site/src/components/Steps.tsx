export const translate = ({id}: {id: string}): string => id;
export const text = translate({id: 'trin.steps.title'});
