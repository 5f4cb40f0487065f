/** Returns the folder of a build of the sources as they are. */
export function ensureBuild(): Promise<string>
