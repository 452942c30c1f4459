import { WINDOWS_TEXT as text } from './text'

interface RowToolsProps {
  index: number
  count: number
  onMove: (to: number) => void
  onRemove: () => void
}

/** Order and removal of one window. */
export function RowTools({ index, count, onMove, onRemove }: RowToolsProps) {
  const number = index + 1
  const tools = [
    {
      words: text.moveUp(number),
      sign: '↑',
      isOff: index === 0,
      onPress: () => onMove(index - 1),
    },
    {
      words: text.moveDown(number),
      sign: '↓',
      isOff: index === count - 1,
      onPress: () => onMove(index + 1),
    },
    { words: text.remove(number), sign: '✕', isOff: false, onPress: onRemove },
  ]
  return (
    <div className="windows-field__tools">
      {tools
        .filter(({ sign }) => count > 1 || sign === '✕')
        .map(({ words, sign, isOff, onPress }) => (
          <button
            key={sign}
            type="button"
            className="day-input__button"
            aria-label={words}
            title={words}
            disabled={isOff}
            onClick={onPress}
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        ))}
    </div>
  )
}
