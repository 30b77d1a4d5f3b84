/** The variables that a default's template names. */
export function templateKeys(template: string): string[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

/** The key by which a template names what the customer is called in Trin, unless a variable of that name is declared. */
export const nameKey = 'name';

/** Each `{key}` replaced once; what is put in is never looked into again. Undefined when one of them has no text. */
export function fillTemplate(template: string, textOf: (key: string) => string | undefined): string | undefined {
  let complete = true;
  const filled = template.replace(/\{([^{}]*)\}/g, (_, key: string) => {
    const text = textOf(key);
    complete &&= text !== undefined;
    return text ?? '';
  });
  return complete ? filled : undefined;
}
