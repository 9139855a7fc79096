import sharp from 'sharp'

import { eicar, refused, type Specimen } from './kinds'
import { photo } from './photo'

const MB = 1024 * 1024
const size = { width: 300, height: 300 }
const text = (...lines: string[]) => () => Buffer.from(lines.join('\n'))
const hex = (bytes: string, tail = 200) => () => Buffer.concat([Buffer.from(bytes, 'hex'), Buffer.alloc(tail, 1)])
const svg = (inside: string, head = ''): (() => Buffer) => text(`${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="600" height="600">${inside}</svg>`)
const zip = (name: string) => Buffer.concat([Buffer.from('504b030414000000000000000000000000000000000000000000', 'hex'), Buffer.from([name.length, 0, 0, 0]), Buffer.from(name)])
const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'

/** Under whatever name: none of these is a photograph or a PDF. */
export const strangers: readonly Specimen[] = [
  ...refused('no-file', { 'nothing at all': () => Buffer.alloc(0) }),
  ...refused('too-large', { '8 MB and a byte': () => Buffer.alloc(8 * MB + 1, 1), 'a JPEG of 8 MB and a byte': async () => Buffer.concat([await photo(size).jpeg().toBuffer(), Buffer.alloc(8 * MB)]) }),
  ...refused('wrong-type', {
    'twelve bytes': () => Buffer.from('123456789012'), '8 MB of nothing': () => Buffer.alloc(8 * MB),
    'a GIF': () => photo(size).gif().toBuffer(), 'a GIF that is a script': text('GIF89a/*', '*/=1;alert(1)'), 'a TIFF': () => photo(size).tiff().toBuffer(),
    'an AVIF': () => sharp({ create: { width: 128, height: 128, channels: 3, background: '#fff' } }).avif({ effort: 0 }).toBuffer(),
    'a BMP': hex('424d360000000000000036000000280000'), 'an icon': hex('000001000100101000000100'), 'a Photoshop file': hex('3842505300010000'), 'a film': hex('00000018667479706d70343200000000'),
    'an SVG named .png': svg('<rect width="600" height="600"/>'), 'an SVG with a declaration': svg('', '<?xml version="1.0"?>'), 'an SVG with a script': svg('<script>alert(1)</script>'),
    'an SVG that fetches a picture': svg('<image xlink:href="http://127.0.0.1:9/x.png" width="9" height="9"/>'), 'an SVG that reads a file': svg('<text>&x;</text>', '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    'an SVG that laughs a billion times': svg('<text>&c;</text>', laughs),
    'a web page': text('<!doctype html><script>alert(1)</script>'), 'a web page with a mark before it': text('\ufeff<html><script>alert(1)</script>'), 'XML': text('<?xml version="1.0"?><a/>'),
    'PostScript': text('%!PS-Adobe-3.0', '(x) run'), 'PostScript with a preview': hex('c5d0d3c620000000'), 'a drawing for ImageMagick': text('push graphic-context', 'image over 0,0 0,0 \'https://example.org/x\''),
    'the test virus': text(eicar), 'the test virus named .jpg': () => Buffer.from(`${eicar}\n`), 'a shell script': text('#!/bin/sh', 'rm -rf /'),
    'a Windows program': hex('4d5a90000300000004000000ffff0000'), 'a Linux program': hex('7f454c4602010100'), 'a ZIP': () => zip('a.txt'), 'a Word file': () => zip('[Content_Types].xml'),
    'a Java archive': () => zip('META-INF/MANIFEST.MF'), 'a gzip': hex('1f8b0800000000000003'), 'a RAR': hex('526172211a0700'), 'a font': hex('774f46320001000000'), 'an e-mail': text('From: x@example.org', 'MIME-Version: 1.0'),
  }),
]

/** A name is never asked, stored or shown; here is what people try with it. */
export const hostileNames: readonly string[] = [
  '../../etc/passwd', '..\\..\\windows\\win.ini', '/etc/passwd', 'C:\\x.jpg', 'a.jpg\0.php', 'a.php.jpg', 'a.jpg.php', '<script>alert(1)</script>.jpg', '"><img src=x onerror=alert(1)>.png',
  'a\r\nSet-Cookie: x=1.jpg', 'a%00.jpg', '%2e%2e%2fx.jpg', '\u202egpj.exe', 'CON', 'nul.jpg', '.htaccess', ' ', '.', 'a'.repeat(3000), '证件😀.jpg', "x'; drop table filing_file; --.jpg", '=cmd|calc.csv', '${jndi:ldap://x}.jpg',
]
