import { startTransition, type SyntheticEvent } from 'react'

/**
 * Sends what stands in a form and leaves it standing. A form that React sends by its action is emptied with the answer: whatever was typed
 * meanwhile would go with it.
 */
export const sentByScript = (act: (form: FormData) => void) => (event: SyntheticEvent<HTMLFormElement>) => {
  event.preventDefault()
  const form = new FormData(event.currentTarget)
  startTransition(() => { act(form) })
}
