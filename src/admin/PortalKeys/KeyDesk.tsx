import { Button } from '@payloadcms/ui'
import { useRef, useState, type ReactNode } from 'react'
import type { NewPortalKeyBody, PortalKeyBody, PortalKeysBody } from '#src/portals/present'
import { ShownOnce } from '../Accounts/ShownOnce'
import { KeyCard } from './KeyCard'
import { isReplaced } from './replaced'
import { MakeForm, RevokeForm, RotateForm } from './forms'
import { PORTAL_KEYS_TEXT as text } from './text'

interface KeyDeskProps {
  address: string
  known: PortalKeysBody
  onChanged: () => Promise<void>
}

/** What is being done: one thing at a time. */
export type Doing = { step: 'make' } | { step: 'rotate' | 'revoke'; key: PortalKeyBody } | null

/** The list, the form that is open, and a new key while it is shown. */
export function KeyDesk({ address, known, onChanged }: KeyDeskProps) {
  const [doing, setDoing] = useState<Doing>(null)
  const [shown, setShown] = useState<NewPortalKeyBody | null>(null)
  const [said, setSaid] = useState('')
  const makeButton = useRef<HTMLDivElement>(null)

  /** The button that was pressed may be gone with its key: the one that always is takes the focus. */
  function close() {
    setDoing(null)
    setTimeout(() => makeButton.current?.querySelector('button')?.focus(), 0)
  }
  async function done(made: NewPortalKeyBody | null, words = '') {
    setShown(made)
    setSaid(words)
    await onChanged()
    if (made) setDoing(null)
    else close()
  }
  const form = { address, now: known.now, onDone: done, onCancel: close }
  const card = (key: PortalKeyBody) => (
    <KeyCard
      key={key.id}
      shown={key}
      isReplaced={isReplaced(key, known.keys)}
      isBusy={doing !== null}
      onStep={setDoing}
    >
      {doing?.step === 'rotate' && doing.key.id === key.id && <RotateForm {...form} of={key} />}
      {doing?.step === 'revoke' && doing.key.id === key.id && <RevokeForm {...form} of={key} />}
    </KeyCard>
  )
  return (
    <>
      <p className="account-hint">{text.intro}</p>
      <p role="status" className="account-hint">
        {said}
      </p>
      {shown && (
        <ShownOnce
          key={shown.id}
          title={`${text.shownTitle}: ${shown.label}`}
          note={text.shownOnce}
          value={shown.key}
          copyLabel={text.copy}
          keptLabel={text.kept}
          onKept={() => {
            setShown(null)
            close()
          }}
        />
      )}
      {doing?.step === 'make' ? (
        <MakeForm {...form} />
      ) : (
        <div ref={makeButton} className="account-buttons">
          <Button
            buttonStyle={known.keys.length === 0 ? 'primary' : 'secondary'}
            margin={false}
            disabled={doing !== null}
            onClick={() => setDoing({ step: 'make' })}
            extraButtonProps={{ 'data-testid': 'key-make' }}
          >
            {text.make}
          </Button>
        </div>
      )}
      <KeyLists keys={known.keys} card={card} />
    </>
  )
}

interface KeyListsProps {
  keys: readonly PortalKeyBody[]
  card: (key: PortalKeyBody) => ReactNode
}

/** Those in use; those that have ended lie folded away beneath. */
function KeyLists({ keys, card }: KeyListsProps) {
  const inUse = keys.filter(({ state }) => state === 'active')
  const ended = keys.filter(({ state }) => state !== 'active')
  return (
    <>
      {keys.length === 0 && <p data-testid="keys-none">{text.none}</p>}
      {inUse.length > 0 && (
        <ul className="portal-keys__list" data-testid="keys-in-use">
          {inUse.map(card)}
        </ul>
      )}
      {ended.length > 0 && (
        <details data-testid="keys-ended">
          <summary>{text.endedKeys(ended.length)}</summary>
          <ul className="portal-keys__list">{ended.map(card)}</ul>
        </details>
      )}
    </>
  )
}
