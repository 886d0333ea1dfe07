/** z of a 95 % interval. */
const Z = 1.959964

/**
 * Wilson's 95 % interval for a share: where the true share may well lie, given that `right` of `of` were. Both ends are
 * between 0 and 1; with nothing counted it is everything.
 */
export function interval(right: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 1]
  const share = right / of
  const squared = Z ** 2 / of
  const centre = (share + squared / 2) / (1 + squared)
  const half = (Z * Math.sqrt((share * (1 - share)) / of + squared / (4 * of))) / (1 + squared)
  return [Math.max(0, centre - half), Math.min(1, centre + half)]
}
