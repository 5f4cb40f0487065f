import type { ActionItem, Warning } from '../extraction.ts'

/** A duty given by a decision that names nobody: afterwards nobody answers for it. */
export const checkDutiesWithoutOwner = (actionItems: readonly ActionItem[]): Warning[] =>
  actionItems
    .filter(({ kind, owners }) => kind !== 'commitment' && owners.length === 0)
    .map(({ section, span }) => ({
      code: 'duty-without-owner',
      message: `Uppdraget${inSection(section)} säger inte vem som ansvarar.`,
      span,
    }))

export const inSection = (section: string | null): string => (section === null ? '' : ` i § ${section}`)
