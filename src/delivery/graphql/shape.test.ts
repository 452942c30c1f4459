import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { LIMITS } from './limits'
import { shapeRefusal } from './shape'

const codeOf = (query: string) => shapeRefusal(parse(query))?.code ?? null
const fields = (count: number) =>
  Array.from({ length: count }, (_, number) => `f${number}`).join(' ')
const levels = (count: number) => `{ ${'a { '.repeat(count - 1)}a${' }'.repeat(count - 1)} }`

describe('the shape of a query', () => {
  it.each([
    [`{ ${fields(LIMITS.fields)} }`, null],
    [`{ ${fields(LIMITS.fields + 1)} }`, 'graphql-too-many-fields'],
    [levels(LIMITS.depth), null],
    [levels(LIMITS.depth + 1), 'graphql-too-deep'],
  ])('is measured to the last field and level', (query, code) => {
    expect(codeOf(query)).toBe(code)
  })

  it('counts a fragment wherever it is spread', () => {
    const fragment = `fragment f on A { ${fields(100)} }`
    expect(codeOf(`{ a { ...f } b { ...f } } ${fragment}`)).toBeNull()
    expect(codeOf(`{ a { ...f } b { ...f } c { ...f } } ${fragment}`)).toBe(
      'graphql-too-many-fields',
    )
  })

  it('adds the levels of a fragment to those above it', () => {
    const inner = levels(LIMITS.depth - 1)
    expect(codeOf(`{ a { ...f } } fragment f on A ${inner}`)).toBeNull()
    expect(codeOf(`{ a { b { ...f } } } fragment f on A ${inner}`)).toBe('graphql-too-deep')
  })

  it('measures fragments that nobody spreads: they are validated too', () => {
    expect(codeOf(`{ a } fragment f on A { ${fields(LIMITS.fields)} }`)).toBe(
      'graphql-too-many-fields',
    )
  })

  it('comes to an end with fragments in a circle', () => {
    expect(
      codeOf('{ ...f } fragment f on Query { a ...g } fragment g on Query { b ...f }'),
    ).toBeNull()
  })

  it('measures thirty doublings in no time', () => {
    const doubling = (number: number) =>
      `fragment f${number} on A { ...f${number + 1} ...f${number + 1} }`
    const fragments = Array.from({ length: 30 }, (_, number) => doubling(number)).join(' ')
    expect(codeOf(`{ ...f0 } ${fragments} fragment f30 on A { a }`)).toBe('graphql-too-many-fields')
  })

  it('lets introspection go deeper, but not without end', () => {
    const types = (count: number) =>
      `{ __schema { ${'a { '.repeat(count - 2)}a${' }'.repeat(count - 2)} } }`
    expect(codeOf(types(LIMITS.introspectionDepth))).toBeNull()
    expect(codeOf(types(LIMITS.introspectionDepth + 1))).toBe('graphql-too-deep')
  })
})
