import { deflateSync } from 'node:zlib'

import { accepted, marker, refused, type Specimen } from './kinds'
import { modernPdf, packed, pdf, pdfWith, pdfWithPacked } from './pdf'

const drawing = deflateSync(Buffer.from('0 0 1 rg 20 20 100 100 re f'))
const spaces = (megabytes: number): Buffer => deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 32))

const active = refused('pdf-active', {
  'a PDF with a script': () => pdf('/Names << /JavaScript 9 0 R >>'),
  'a PDF with a script as an action': () => pdf('/A << /S /JavaScript /JS (app.alert\\(1\\)) >>'),
  'a PDF that hides the name of its script': () => pdf('/S /J#61vaScript'),
  'a PDF with a script by reference': () => pdf('/JS 7 0 R'),
  'a PDF that acts on opening': () => pdf('/OpenAction << /S /Named >>'),
  'a PDF that hides that it acts on opening': () => pdf('/Open#41ction 5 0 R'),
  'a newer PDF that acts on opening': () => modernPdf('/OpenAction 9 0 R'),
  'a newer PDF that hides it': () => modernPdf('/Open#41ction 9 0 R'),
  'a PDF that acts on every page': () => pdfWith({ page: '/AA << /O 5 0 R >>' }),
  'a PDF that starts a program': () => pdf('/A << /S /Launch /F (cmd.exe) >>'),
  'a PDF that hides that it starts a program': () => pdf('/S /L#61#75nch'),
  'a PDF that carries a file': () => pdfWith({ objects: ['<< /Type /EmbeddedFile /Length 0 >>'] }),
  'a PDF that lists files': () => pdf('/Names << /EmbeddedFiles 4 0 R >>'),
  'a PDF with a film': () => pdf('/Subtype /RichMedia'),
  'a PDF that sends a form': () => pdf('/S /SubmitForm /F (http://example.org)'),
  'a PDF that fetches data': () => pdf('/S /ImportData'),
  'a PDF with a form of XML': () => pdf('/AcroForm << /XFA 9 0 R >>'),
  'a PDF that opens another': () => pdf('/S /GoToE'),
  'a PDF whose packed objects cannot be opened': () => pdfWithPacked('x', (bytes) => Buffer.from(bytes.toString('hex'))),
  'a PDF that is all hidden letters': () => pdfWith({ objects: ['#41'.repeat(2_500_000)] }),
  'a PDF of a million streams': () => pdfWith({ objects: ['#41stream\n'.repeat(800_000)] }),
  'a PDF whose packed objects are a bomb': () => pdfWithPacked('', () => spaces(40)),
})
const locked = refused('pdf-locked', { 'a PDF with a password': () => pdfWith({ trailer: '/Encrypt 6 0 R' }), 'a PDF that hides its password': () => pdfWith({ trailer: '/Encr#79pt 6 0 R' }) })
const damaged = refused('pdf-broken', {
  'a PDF that was cut off': () => pdf().subarray(0, 60),
  'a PDF of one line': () => Buffer.from('%PDF-1.7\n%%EOF\n'),
  'a PDF without pages': () => pdfWith({ pages: 0 }),
  'a PDF of noise': () => Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(5000, 0xa7), Buffer.from('\n%%EOF\n')]),
})
const others = [
  ...refused('pdf-long', { 'a PDF of 21 pages': () => pdfWith({ pages: 21 }), 'a PDF of 3000 pages': () => pdfWith({ pages: 3000 }) }),
  ...refused('pdf-fonts', { 'a PDF that counts on fonts of others': () => pdfWith({ objects: ['<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light >>'] }) }),
  ...refused('wrong-type', { 'a PDF behind a web page': () => Buffer.concat([Buffer.from('<html>'), pdf()]) }),
]

export const badPdfs: readonly Specimen[] = [...active, ...locked, ...damaged, ...others]

const carrying = (name: string, make: Specimen['make']): Specimen => ({ name, make, end: 'application/pdf', gone: [marker] })

export const goodPdfs: readonly Specimen[] = [
  ...accepted('application/pdf', {
    'a PDF of one page': () => pdf(), 'a PDF of 20 pages': () => pdfWith({ pages: 20 }), 'a PDF as newer programs write it': () => modernPdf(),
    'a PDF with a drawing': () => pdfWith({ page: '/Contents 10 0 R', objects: [packed(drawing)] }),
    'a PDF on its side': () => pdfWith({ page: '/Rotate 90', box: '0 0 595 842' }),
    'a PDF whose page is five kilometres wide': () => pdfWith({ box: '0 0 14400000 14400000' }),
    'a PDF whose page has no size': () => pdfWith({ box: '0 0 0 0' }),
    'a PDF whose table points at itself': () => pdfWith({ trailer: '/Prev 9' }),
    'a PDF with a picture that lies about its size': () => pdfWith({
      page: '/Contents 10 0 R /Resources << /XObject << /P 11 0 R >> >>',
      objects: [packed(deflateSync(Buffer.from('100 0 0 100 0 0 cm /P Do'))), packed(spaces(1), '/FlateDecode', '/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /ColorSpace /DeviceRGB /BitsPerComponent 8')],
    }),
    'a PDF whose page is a bomb': () => pdfWith({ page: '/Contents 10 0 R', objects: [packed(spaces(100))] }),
    'a PDF whose page is a bomb packed twice': () => pdfWith({ page: '/Contents 10 0 R', objects: [packed(deflateSync(spaces(100)), '[/FlateDecode /FlateDecode]')] }),
  }),
  ...accepted('application/pdf', { 'a PDF that opens at its first page': () => pdf('/OpenAction [3 0 R /FitH null]') }),
  carrying('a PDF with a title', () => pdf(`/Title (${marker})`)),
  carrying('a PDF with a link', () => pdf(`/A << /S /URI /URI (https://example.org/${marker}) >>`)),
  carrying('a PDF with a note', () => pdfWith({ page: '/Annots [10 0 R]', objects: [`<< /Type /Annot /Subtype /Text /Rect [9 9 20 20] /Contents (${marker}) >>`] })),
  carrying('a PDF with something behind it', () => Buffer.concat([pdf(), Buffer.from(marker)])),
]
