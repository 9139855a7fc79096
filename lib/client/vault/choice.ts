import { onShelf, putOnShelf, type Shelf } from '../device/shelf'

const KEY = 'ydt-others-phone'

/** Whether whoever holds the phone said that it is somebody else's: then nothing typed stays on it. */
export const isOthersPhone = (shelf: Shelf): boolean => onShelf(shelf, KEY) === 'yes'

/** False where the phone remembers no choices. */
export const setOthersPhone = (shelf: Shelf, others: boolean): boolean => putOnShelf(shelf, KEY, others ? 'yes' : 'no')
