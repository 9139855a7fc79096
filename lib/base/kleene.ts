/** Three-valued truth: `undefined` is "not known yet" and never becomes "no". */
export type Kleene = boolean | undefined
