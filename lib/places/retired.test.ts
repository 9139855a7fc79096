import { describe, expect, test } from 'vitest'

import { placeOfAnyCode, placeOfOldName, retired } from './retired'
import { placeByCode } from './table'

describe('a division that is no more', () => {
  test('leads to one that is', () => {
    expect(retired.length).toBeGreaterThan(150)
    expect(retired.filter(({ code }) => placeByCode(code) === undefined)).toEqual([])
  })

  test('has no code that is somebody else’s today', () => {
    expect(retired.filter(({ old, code }) => old !== code && placeByCode(old) !== undefined)).toEqual([])
  })

  test('stays in its province', () => {
    expect(retired.filter(({ old, code }) => old.slice(0, 2) !== code.slice(0, 2))).toEqual([])
  })

  test('is found by its code and by its name', () => {
    expect([placeOfAnyCode('110104')?.ownName, placeOfAnyCode('220104')?.ownName, placeOfAnyCode('999999')]).toEqual(['西城区', '朝阳区', undefined])
    expect([placeOfOldName('莱芜市', '37')?.ownName, placeOfOldName('南市区', '13')?.ownName, placeOfOldName('南市区', '31')]).toEqual(['莱芜区', '莲池区', undefined])
  })
})
