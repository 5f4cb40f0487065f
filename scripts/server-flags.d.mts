/** How the server's Node is to be started. */
export const SERVER_FLAGS: readonly string[]
