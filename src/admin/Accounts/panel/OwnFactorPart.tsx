import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { AccountStanding } from '#src/accounts/standing'
import { post } from '../api'
import { PasswordField, TextField } from '../fields'
import { ACCOUNT_TEXT } from '../text'
import { ActionForm, type Values } from './ActionForm'
import { FactorSetup } from './FactorSetup'
import type { PartProps } from './index'

const text = ACCOUNT_TEXT.panel
const FEW_CODES = 3

type OwnFactorPartProps = PartProps & { standing: AccountStanding }

/** One's own second factor: how it stands, turning it on and off. */
export function OwnFactorPart(props: OwnFactorPartProps) {
  const { standing, onChanged } = props
  const [opened, setOpened] = useState<'setup' | 'removal' | null>(null)
  const close = async () => {
    await onChanged()
    setOpened(null)
  }
  return (
    <div className="account-part" data-testid="second-factor">
      <h3>{text.factor}</h3>
      {opened === 'setup' && (
        <FactorSetup users={props.users} onDone={close} onCancel={() => setOpened(null)} />
      )}
      {opened === 'removal' && (
        <Removal {...props} onDone={close} onCancel={() => setOpened(null)} />
      )}
      {opened === null && (
        <Overview
          standing={standing}
          onOpen={() => setOpened(standing.hasSecondFactor ? 'removal' : 'setup')}
        />
      )}
    </div>
  )
}

function Overview({ standing, onOpen }: { standing: AccountStanding; onOpen: () => void }) {
  const { hasSecondFactor: isOn, needsSecondFactor, recoveryCodesLeft } = standing
  return (
    <>
      <p>{isOn ? text.factorOn(recoveryCodesLeft) : `${text.factorOff} ${text.factorWhy}`}</p>
      {!isOn && needsSecondFactor && <p className="account-warning">{text.factorNeeded}</p>}
      {isOn && recoveryCodesLeft < FEW_CODES && <p className="account-warning">{text.fewCodes}</p>}
      <Button
        buttonStyle={isOn ? 'secondary' : 'primary'}
        margin={false}
        onClick={onOpen}
        extraButtonProps={{ 'data-testid': isOn ? 'factor-off' : 'factor-on' }}
      >
        {isOn ? text.turnOff : text.turnOn}
      </Button>
    </>
  )
}

interface RemovalProps extends OwnFactorPartProps {
  onDone: () => Promise<void>
  onCancel: () => void
}

function Removal({ users, onDone, onCancel }: RemovalProps) {
  async function remove({ password = '', code = '' }: Values) {
    const answer = await post(`${users}/second-factor/remove`, { password, code })
    if ('problem' in answer) return answer.problem
    toast.success(text.turnedOff)
    await onDone()
    return null
  }
  return (
    <ActionForm
      title={text.turnOff}
      note={text.turnOffNote}
      confirmLabel={text.turnOff}
      onConfirm={remove}
      onCancel={onCancel}
    >
      <PasswordField name="password" label={text.present} autoComplete="current-password" />
      <TextField name="code" label={text.anyCode} autoComplete="one-time-code" />
    </ActionForm>
  )
}
