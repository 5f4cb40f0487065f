/** The greatest of any number of values; a spread argument list ends at some hundred thousand of them. */
export const greatest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), -Infinity)

export const least = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.min(most, value), Infinity)
