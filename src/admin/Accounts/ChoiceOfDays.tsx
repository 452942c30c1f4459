import { useId } from 'react'

interface ChoiceOfDaysProps {
  name: string
  label: string
  choices: readonly { days: number; words: string }[]
  usual: number
}

export function ChoiceOfDays({ name, label, choices, usual }: ChoiceOfDaysProps) {
  const id = useId()
  return (
    <div className="account-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={usual}>
        {choices.map(({ days, words }) => (
          <option key={days} value={days}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
