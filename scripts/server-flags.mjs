/**
 * How V8 keeps house in the server. Left to itself it looks for what is no longer in use only when the heap has grown
 * fourfold, and takes up to a hundred megabytes for what is new: an import of a hundred protocols filled both. With
 * these it holds a hundred megabytes less then, and takes no longer.
 */
export const SERVER_FLAGS = ['--max-semi-space-size=16', '--heap-growing-percent=50']
