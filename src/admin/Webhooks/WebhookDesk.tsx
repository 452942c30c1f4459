import { useRef, useState } from 'react'
import type { NewSecretBody, TestBody, WebhookBody } from '#src/webhooks/present'
import { post, type AccountProblem } from '../Accounts/api'
import { ProblemNote } from '../Accounts/fields'
import { ShownOnce } from '../Accounts/ShownOnce'
import { Deliveries } from './Deliveries'
import { ReplayForm, SecretForm } from './forms'
import { SecretState } from './SecretState'
import { Steps, type Step } from './Steps'
import { faultWords, WEBHOOK_TEXT as text } from './text'

interface WebhookDeskProps {
  /** Of the webhook. */
  address: string
  known: WebhookBody
  onChanged: () => Promise<void>
}

/** How it stands, what can be done, the form that is open, and a new secret while it is shown. */
export function WebhookDesk({ address, known, onChanged }: WebhookDeskProps) {
  const [step, setStep] = useState<Step | null>(null)
  const [shown, setShown] = useState<NewSecretBody | null>(null)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<AccountProblem | null>(null)
  const buttons = useRef<HTMLDivElement>(null)

  /** The button that was pressed was gone with the form: the first one takes the focus. */
  function close() {
    setStep(null)
    setTimeout(() => buttons.current?.querySelector('button')?.focus(), 0)
  }
  function say(words: string, refusal: AccountProblem | null = null) {
    setSaid(words)
    setProblem(refusal)
  }
  async function done(words: string) {
    say(words)
    await onChanged()
    close()
  }
  async function makeSecret(body: object = {}) {
    const answer = await post<NewSecretBody>(`${address}/secret`, body)
    if ('problem' in answer) return answer.problem
    say('')
    setStep(null)
    setShown(answer.value)
    await onChanged()
    return null
  }
  async function test() {
    say(text.testing)
    const answer = await post<TestBody>(`${address}/test`)
    if ('problem' in answer) return say('', answer.problem)
    const { isTaken, status } = answer.value
    if (isTaken) say(text.tested(status))
    else say('', { code: null, title: text.testFailed(faultWords(answer.value)) })
  }
  async function sendAgain(delivery: string) {
    const answer = await post(`${address}/deliveries/${encodeURIComponent(delivery)}/resend`)
    say('problem' in answer ? '' : text.resent, 'problem' in answer ? answer.problem : null)
    await onChanged()
  }
  async function begin(wanted: Step) {
    say('')
    if (wanted === 'make') setProblem(await makeSecret())
    else if (wanted === 'test') await test()
    else if (wanted === 'reload') await onChanged()
    else setStep(wanted)
  }
  const form = { address, now: known.now, onCancel: close }
  return (
    <>
      <p className="account-hint">{text.intro}</p>
      <SecretState known={known} />
      <p role="status" className="account-hint" data-testid="webhook-said">
        {said}
      </p>
      <ProblemNote problem={problem} />
      {shown && (
        <ShownOnce
          title={text.shownTitle}
          note={text.shownOnce}
          value={shown.secret}
          copyLabel={text.copy}
          keptLabel={text.kept}
          onKept={() => {
            setShown(null)
            close()
          }}
        />
      )}
      {step === 'change' && <SecretForm {...form} onConfirm={makeSecret} />}
      {step === 'replay' && <ReplayForm {...form} onDone={done} />}
      {step === null && shown === null && (
        <div ref={buttons}>
          <Steps hasSecret={known.secret !== null} onStep={(wanted) => void begin(wanted)} />
        </div>
      )}
      <Deliveries known={known} onSendAgain={(id) => void sendAgain(id)} />
    </>
  )
}
