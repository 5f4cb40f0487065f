/** How much two readings of one protocol found alike: `same` counts pairs, `all` the findings of both. */
export type Agreement = { same: number; all: number }

type Found = Readonly<{ section: string | null; text: string }>

export function addAgreement(agreement: Agreement, some: readonly Found[], others: readonly Found[]): void {
  const left = others.map(keyOf)
  for (const key of some.map(keyOf)) {
    const at = left.indexOf(key)
    if (at === -1) continue
    left.splice(at, 1)
    agreement.same += 1
  }
  agreement.all += some.length + others.length
}

/** 1 where both found the same, and where neither found anything. */
export const f1 = ({ same, all }: Agreement): number => (all === 0 ? 1 : (2 * same) / all)

/** A hyphen at the end of a line is joined in a PDF and stands in a text; both say the same. */
const keyOf = ({ section, text }: Found): string =>
  `${section} ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '')}`
