import { outbox } from '../outbox'
import { vault } from '../vault'

import { Keeper, type Page, type Tell } from './keeper'

export type { Keeper, Page, Tell, Whereabouts } from './keeper'

/** Begins to keep what is typed into this form; tells at once what was kept of it before. */
export async function keepForm(of: { readonly form: HTMLFormElement; readonly page: Page; readonly tell: Tell }): Promise<Keeper> {
  const keeper = new Keeper(of, { vault: await vault(), outbox: await outbox() })
  await keeper.begin()
  return keeper
}
