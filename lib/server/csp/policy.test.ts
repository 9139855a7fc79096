import { describe, expect, test } from 'vitest'
import { devPolicy, noncePolicy, staticPolicy } from './policy'

const rules = (policy: string) => Object.fromEntries(policy.split('; ').map((rule) => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1)]))

describe.each([
  ['a page written at build time', staticPolicy(["'sha256-abc='"]), ["'self'", "'sha256-abc='"]],
  ['a page written for one request', noncePolicy('n1', ["'sha256-x='"]), ["'self'", "'nonce-n1'", "'sha256-x='"]],
])('%s', (_, policy, scripts) => {
  test('runs only our files and the inline scripts that are named', () => {
    expect(rules(policy)['script-src']).toEqual(scripts)
  })

  test('allows nothing inline or evaluated by default, in scripts or styles', () => {
    expect(policy).not.toMatch(/unsafe-(inline|eval|hashes)/)
  })

  test('has what it stops told to us, and to nobody else', () => {
    expect(rules(policy)['report-uri']).toEqual(['/api/csp-reports'])
  })

  test('is not framed, has no base, no plugins, and sends forms only to us', () => {
    expect(rules(policy)).toMatchObject({ 'frame-ancestors': ["'none'"], 'base-uri': ["'none'"], 'object-src': ["'none'"], 'form-action': ["'self'"], 'default-src': ["'self'"] })
  })
})

test('only the development server may evaluate code', () => {
  expect(rules(devPolicy('n'))['script-src']).toContain("'unsafe-eval'")
})
