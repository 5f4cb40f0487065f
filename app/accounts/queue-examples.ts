import { readFile } from 'node:fs/promises'
import { exampleFiles } from '#app/examples/example-files.ts'
import { queueDocument } from '#app/protocols/queue-document.ts'
import type { Db } from '#db/client.ts'

/** Has the made-up protocols read in, as if the person had chosen them: in the order of their meetings. */
export async function queueExamples(db: Db, organisation: string, actor: string): Promise<void> {
  for (const { fileName, path } of exampleFiles()) {
    await queueDocument(db, organisation, actor, { name: fileName, bytes: await readFile(path) })
  }
}
