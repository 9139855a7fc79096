import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const textOf = (folder: string) => readdirSync(folder).filter((file) => /(?<!\.test)\.tsx?$/.test(file)).map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n')
const names = readdirSync('components/ui').filter((file) => file.endsWith('.tsx')).map((file) => file.slice(0, -'.tsx'.length))
const shown = [textOf('app/dev/components'), textOf('components/ui'), textOf('components/shell')].join('\n')
const drawn = (name: string) => new RegExp(`/${name}'`).test(shown)

test('every component is drawn on the page of components, by itself or as part of another', () => {
  expect(names.length).toBeGreaterThan(20)
  expect(names.filter((name) => !drawn(name))).toEqual([])
})
