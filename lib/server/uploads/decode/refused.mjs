/** Why a file is not taken, by its code in the contract. */
export class Refused extends Error {
  constructor(code) {
    super(code)
    this.code = code
  }
}
