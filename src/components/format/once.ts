/** Makes the value for these texts at their first use only: to make a format takes longer than to use it a hundred times. */
export function once<Key extends readonly string[], Value>(make: (...key: Key) => Value): (...key: Key) => Value {
  const made = new Map<string, Value>();
  return (...key) => {
    const text = key.join(' ');
    const value = made.get(text) ?? make(...key);
    made.set(text, value);
    return value;
  };
}
