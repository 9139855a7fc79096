/** The first word of every file: a phone that meets another asks for the file anew. */
export const FORMAT = 'yiditong-hospitals-1'

/** One province as it travels, as JSON. Rows are sorted by place and name; see `columns.ts` for the texts. */
export type Wire = {
  readonly format: string
  readonly province: string
  readonly origin: string
  readonly on: string
  readonly version: string
  /** Code, name, and how many rows lie there: `220104 朝阳区 57`. The province and every prefecture come before what lies in them. */
  readonly places: string
  /** Rows whose code says another place than they lie in, or that have none: the whole id. The others: five digits, behind the place's. */
  readonly ids: string
  readonly names: string
  /** H or P for a code, blank for an id of our own. */
  readonly marks: string
  readonly levels: string
  /** A blank where the name says the kind. */
  readonly kinds: string
  /** `row type text`, several divided by tabs. */
  readonly aliases: string
  /** Sounds that the common table does not give: `row name:character syllable …`. */
  readonly sounds: string
  /** `source day` of each origin of a flag. */
  readonly told: string
  /** Distinct sets of flags: per service u (unknown), y or n with the number of who told it. The set of each row is in `open`. */
  readonly flags: string
  readonly open: string
}
