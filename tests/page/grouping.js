/**
 * What every supported browser has and Node 20 has not: `Map.groupBy` and `Object.groupBy`.
 */

Map.groupBy ??= (values, keyOf) => {
  const groups = new Map();
  let index = 0;
  for (const value of values) {
    const key = keyOf(value, index++);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return groups;
};

Object.groupBy ??= (values, keyOf) => /** @type {any} */ (Object.fromEntries(Map.groupBy(values, keyOf)));
