import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, ConsoleMessage } from '@playwright/test'

export const notesRoot = join(process.cwd(), '.test/notes')
export const notes = { requests: join(notesRoot, 'requests.log'), complaints: join(notesRoot, 'complaints.log'), people: join(notesRoot, 'people.log') } as const

export function note(where: keyof typeof notes, line: string): void {
  mkdirSync(notesRoot, { recursive: true })
  appendFileSync(notes[where], `${line.replaceAll('\n', ' ')}\n`)
}

/** A dead network and a stranger's file that is held down are what some tests are about; the trace of a test copies the pictures of a page. */
const isMeant = (message: ConsoleMessage): boolean =>
  /Failed to load resource|Failed to fetch RSC payload|^Connecting to 'blob:|'importScripts' .*\/_next\/static\/.* failed to load/.test(message.text()) || new URL(message.page()?.url() ?? 'about:blank').pathname.startsWith('/api/files/')

/** Writes down every address that a browser asks for, and whatever its console complains about; the last test reads it. */
export function watch(context: BrowserContext): void {
  context.on('request', (request) => { if (!request.url().startsWith('blob:')) note('requests', request.url()) })
  context.on('console', (message) => {
    if (message.type() === 'error' && !isMeant(message)) note('complaints', `${message.page()?.url() ?? ''} ${message.text()}`)
  })
  context.on('weberror', (error) => { note('complaints', `${error.page()?.url() ?? ''} ${error.error().message}`) })
}
