import { useId, useRef } from 'react'
import { WORKFLOW_TEXT as text } from '../text'
import { ActionButtons } from './ActionButtons'
import type { Place } from './api'
import { BarFrame } from './BarFrame'
import { FormFaultNote } from './FormFaultNote'
import { LoadProblem } from './LoadProblem'
import { Openings } from './Openings'
import { ProblemNote } from './ProblemNote'
import { SecondLook } from './SecondLook'
import { StandingLines } from './StandingLines'
import { StepForm } from './StepForm'
import { Timeline } from './Timeline'
import { offersOf, waitsForForm } from './standing'
import { useFocusBack } from './useFocusBack'
import { useFormFault } from './useFormFault'
import { useFormInStep } from './useFormInStep'
import { useStanding } from './useStanding'
import { useSteps } from './useSteps'
import { useTakingOver } from './useTakingOver'

interface DocumentBarProps {
  place: Place
  /** Changes with every save. */
  savedAt: unknown
  isTrashed: boolean
}

/** The bar of a document that has been saved at least once. */
export function DocumentBar({ place, savedAt, isTrashed }: DocumentBarProps) {
  const bar = useRef<HTMLElement>(null)
  const faultId = useId()
  const { standing, loadProblem, reload } = useStanding(place, savedAt)
  const bringFormInStep = useFormInStep(place)
  // Not after a refusal: what a stranger changed must still look strange to Payload.
  const refresh = (isTaken: boolean) => Promise.all([reload(), isTaken && bringFormInStep()])
  const steps = useSteps(place, refresh)
  const fault = useFormFault(standing)
  const isTakingOver = useTakingOver(bar)
  useFocusBack(bar, steps.busyWith ?? steps.opened)

  const offers = standing && !isTrashed ? offersOf(standing) : []
  const ready = offers.filter(({ action }) => !waitsForForm(action, fault))
  const opened = ready.find(({ action }) => action === steps.opened)?.action
  return (
    <BarFrame ref={bar}>
      {!standing && !loadProblem && <p>{text.loading}</p>}
      <LoadProblem problem={steps.problem ? null : loadProblem} onRetry={() => void reload()} />
      {standing && <StandingLines standing={standing} place={place} />}
      {standing && (
        <Openings
          bar={bar}
          place={place}
          standing={standing}
          isBusy={steps.busyWith !== null}
          refresh={refresh}
        />
      )}
      {standing && <SecondLook place={place} secondLook={standing.secondLook} refresh={refresh} />}
      {isTakingOver && (
        <p className="workflow-bar__note" role="status" data-testid="workflow-taking-over">
          {text.takingOver}
        </p>
      )}
      {standing?.editing && !isTakingOver && (
        <p className="workflow-bar__note" role="status" data-testid="workflow-editing">
          {text.editing(standing.editing)}
        </p>
      )}
      {isTrashed && <p className="workflow-bar__note">{text.inTrash}</p>}
      {standing && ready.length < offers.length && (
        <FormFaultNote id={faultId} fault={fault} version={standing.version} />
      )}
      {standing && opened && (
        <StepForm action={opened} place={place} version={standing.version} steps={steps} />
      )}
      {standing && !isTrashed && !opened && (
        <>
          <ActionButtons
            standing={standing}
            isBusy={steps.busyWith !== null}
            waits={(action) => waitsForForm(action, fault)}
            waitsForId={faultId}
            onPress={(action) => steps.press(action, standing.version)}
          />
          <p className="workflow-bar__hint" role="status">
            {steps.busyWith && text.processing}
          </p>
          <ProblemNote problem={fault === 'outdated' ? null : steps.problem} />
        </>
      )}
      <Timeline place={place} changes={standing} />
    </BarFrame>
  )
}
