// For where the types cannot know what the code does.

// The value of a key that is in the map.
/** @type {<Key, Value>(map: Map<Key, Value>, key: Key) => Value} */
export const valueOf = (map, key) => /** @type {any} */ (map.get(key));

// The last of a list that is not empty.
/** @type {<Item>(some: readonly Item[]) => Item} */
export const lastOf = (some) => some[some.length - 1];

// What is kept for a key: what has been, or else what is made now.
/** @type {<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value) => Value} */
export function kept(map, key, make) {
  if (!map.has(key)) map.set(key, make());
  return valueOf(map, key);
}

// The pairs of an object that has no others than its type says.
/** @type {<Key extends string, Value>(some: { [Name in Key]?: Value }) => [Key, Value][]} */
export const pairsOf = (some) => /** @type {any} */ (Object.entries(some));
