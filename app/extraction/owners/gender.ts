const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean))

/** Women's names that do not end in -a. */
const WOMEN = split(
  `agnes alice anki ann annelie anneli ann-christin ann-marie astrid barbro berit birgit britt bettan carin cathrine charlott elin
  elise elisabet elisabeth ellen ellinor elinor elsie emelie emilie ester fanny gerd görel greta gudrun gull gun gunvor gunnel
  harriet hedvig helen helene inger ingrid ing-marie ingmarie ingegerd ines irene iris jane jeanette jenny josefin josefine judit
  juni karin kerstin kicki kim lilian linn liv lisbeth lisbet louise maggan maj maj-britt margaret margit marianne marie
  marion mariann miriam nellie ninni noor nour pernille rakel rut ruth signe sigrid siv siw sofie solveig
  sussi susanne susann saga tove therese titti vibeke viveke yvonne yvette yasmin åse annette isabelle parisa shirin nasrin maryam
  mariam ayan berfin gittan tessan jossan malin katrin catrin cathrin kathrin karen marit merit ingrun sigrun torun ingalill lill maud gull lis lotten
  vivianne vivian marlene madeleine madelene helén jeannette amelie melanie nathalie natalie rosalie sophie elsie ellie signhild ragnhild
  hjördis siri majken annmarie margot edit judith ingegärd hillevi noomi naomi agneth ann-sofie ann-sofi ann-britt britt-marie rose-marie anne-marie gun-britt
  anette louise lise lotte caroline emmy evelyn jill liselott madelene maj-lis marie-louise rosmarie sigbritt vivi may gunn
  maj-lis ros-marie ingeborg valborg elvy vendel kaj-marie marit mari merete nanny nicole sibyl`,
)
/** Men's names that end in -a. */
const MEN = split(
  'reza hamza moussa osama zakaria yahya mostafa abdalla talha luka ilija ola mustafa nikola luca sasha mika elia jona joshua abdulla isa musa mirza',
)

/** Whether a pronoun can mean the bearer of a first name; names of neither list leave it open. */
export function mayBe(pronoun: string, name: string): boolean {
  const first = name.split(/\s/u)[0]?.toLowerCase() ?? ''
  const last = first.split('-').at(-1) ?? first
  const woman = WOMEN.has(first) || WOMEN.has(last) || (last.endsWith('a') && !MEN.has(last))
  if (pronoun === 'han') return !woman
  return pronoun !== 'hon' || woman
}
