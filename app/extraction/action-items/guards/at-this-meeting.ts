import { latin } from '../../language/latin.ts'
import { defineGuard } from '../rule.ts'

const TODAY = latin(
  /(?<!\p{L})(?:vid|på|under)\s(?:dagens|detta)\s\p{L}*(?:möte|sammanträde|nämnd)(?!\p{L})|(?<!\p{L})under (?:§|punkt(?:en)?) ?\d/iu,
)

const HEREBY = latin(/(?:rapporteras|redovisas|rapporterar|redovisar)\s(?:härmed|nu)(?!\p{L})/iu)

/** "Chefen återkommer vid dagens möte med svar": told there and then, nothing to come. */
export const atThisMeeting = defineGuard({
  id: 'at-this-meeting',
  blocks: ({ text, setting }, { kind }) =>
    kind !== 'assignment' &&
    (HEREBY.test(text) || (kind === 'commitment' && setting.part !== 'decision' && TODAY.test(text))),
  examples: [
    { text: 'Chefen återkommer vid dagens möte med svar på frågan.', part: 'discussion' },
    { text: 'Frågan besvaras av direktören under § 118.', part: 'background' },
    'Uppdraget att se över taxan avrapporteras härmed.',
  ],
  counterExamples: [{ text: 'Chefen återkommer vid nästa möte med svar på frågan.', part: 'discussion' }],
})
