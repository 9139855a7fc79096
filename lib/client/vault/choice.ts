const KEY = 'ydt-others-phone'

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Whether whoever holds the phone said that it is somebody else's: then nothing typed stays on it. */
export function isOthersPhone(storage: () => Pick<Storage, 'getItem'>): boolean {
  try {
    return storage().getItem(KEY) === 'yes'
  } catch {
    // Where nothing can be read nothing can be kept either, and the vault finds that out by itself.
    return false
  }
}

/** False where the browser keeps no choices: it then holds for nothing. */
export function setOthersPhone(storage: () => Kept, others: boolean): boolean {
  try {
    if (others) storage().setItem(KEY, 'yes')
    else storage().removeItem(KEY)
    return true
  } catch {
    return false
  }
}
