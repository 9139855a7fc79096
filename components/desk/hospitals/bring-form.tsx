import type { BringRefusal } from '@/lib/contracts/hospital-import'
import { bringRefusedWords, importWords } from '@/lib/text/hospital-imports'

import { ChoiceField } from '../../ui/choice-field'
import { ErrorSummary } from '../../ui/error-summary'
import { Field } from '../../ui/field'
import { SubmitButton } from '../../ui/submit-button'
import { TextField } from '../../ui/text-field'

type Props = { readonly typed: Readonly<Record<string, string>>; readonly refused: BringRefusal | undefined }

const fieldOf: Partial<Record<BringRefusal, string>> = { 'title-missing': 'title', 'title-long': 'title', 'day-unreadable': 'on', 'place-unknown': 'city' }

/** What a file is, and the file: in this order, so that the server knows the one before it takes the other. */
export function BringForm({ typed, refused }: Props) {
  const field = refused && (fieldOf[refused] ?? 'file')
  const error = (name: string) => (refused !== undefined && field === name ? bringRefusedWords[refused] : undefined)
  const kinds = importWords.coverKinds
  return (
    <section aria-labelledby="bring" className="card grid gap-5 p-4 sm:p-5">
      <h2 id="bring" className="text-heading">{importWords.bring}</h2>
      {refused ? <ErrorSummary errors={[{ href: `#${field ?? 'file'}`, message: bringRefusedWords[refused] }]} /> : null}
      <form action="/api/desk/hospitals" method="post" encType="multipart/form-data" className="grid gap-5">
        <TextField name="title" label={importWords.name} hint={importWords.nameHint} defaultValue={typed['title']} error={error('title')} maxLength={60} />
        <TextField name="on" label={importWords.on} hint={importWords.onHint} defaultValue={typed['on']} error={error('on')} maxLength={10} inputMode="numeric" />
        <ChoiceField
          name="covers" label={importWords.covers} hint={importWords.coversHint} defaultValue={typed['covers'] ?? ''}
          options={[{ value: '', label: kinds.none }, { value: '000000', label: kinds.all }, { value: 'place', label: kinds.place }]}
        />
        <TextField name="city" label={importWords.city} hint={importWords.cityHint} defaultValue={typed['city']} error={error('city')} maxLength={6} inputMode="numeric" optional />
        <Field id="file" label={importWords.file} hint={importWords.fileHint} error={error('file')}>
          <input id="file" name="file" type="file" accept=".csv,.xlsx,text/csv" required className="control" aria-describedby="file-hint" />
        </Field>
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton pendingText={importWords.sending}>{importWords.send}</SubmitButton>
          <a href="/api/desk/hospitals/template" download className="inline-flex min-h-11 items-center">{importWords.template}</a>
        </div>
      </form>
    </section>
  )
}
