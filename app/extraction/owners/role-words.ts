const ROLE_STEMS =
  'chef direktör controller strateg sekreterare ordförande samordnare ledare handläggare ansvarig revisor kassör justerare rektor ekonom jurist ingenjör utredare administratör koordinator inspektör arkitekt ombud konsult specialist planerare kommunalråd regionråd oppositionsråd ledamot sammankallande vaktmästare redaktör kommunikatör processledare mötesordförande vd'.split(
    ' ',
  )

/** Endings of the definite singular, longest first, with what stands in their place in the dictionary form. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/aren$/u, 'are'],
  [/anden$/u, 'ande'],
  [/ige$/u, 'ig'],
  [/iga$/u, 'ig'],
  [
    /(?<stem>chef|direktör|strateg|kassör|ekonom|jurist|ingenjör|administratör|inspektör|arkitekt|konsult|specialist|redaktör|kommunikatör)en$/u,
    '$<stem>',
  ],
  [/(?<stem>controller|revisor|rektor|koordinator)n$/u, '$<stem>'],
  [/(?<stem>ombud|råd)et$/u, '$<stem>'],
  [/ledamoten$/u, 'ledamot'],
]

/** The dictionary form of a word for an office ("förbundschefen" → "förbundschef"), or null where it is none. */
export function roleOf(word: string): string | null {
  const lower = word.toLowerCase()
  for (const [ending, replacement] of ENDINGS) {
    if (ending.test(lower)) {
      const form = lower.replace(ending, replacement)
      if (isRole(form)) return form
    }
  }
  return isRole(lower) ? lower : null
}

const isRole = (form: string): boolean => ROLE_STEMS.some((stem) => form.endsWith(stem))

/** "enhetscheferna", "ledamöterna": several holders of an office. */
export const isPluralRole = (word: string): boolean =>
  /(?:chefer|direktörer|strateger|revisorer|rektorer|ekonomer|samordnare|handläggare|ledare|ledamöter|konsulter|sekreterare|ordförande)(?:na)?$/u.test(
    word.toLowerCase(),
  )
