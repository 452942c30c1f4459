import { describe, expect, it } from 'vitest'
import { GRAPHQL_TYPE, isJson, JSON_TYPE, negotiatedAnswerType } from './mediaType'

describe('the form of a GraphQL answer', () => {
  it.each([
    [undefined, JSON_TYPE],
    ['*/*', JSON_TYPE],
    ['application/*', JSON_TYPE],
    [GRAPHQL_TYPE, GRAPHQL_TYPE],
    [`${GRAPHQL_TYPE}, application/json;q=0.9`, GRAPHQL_TYPE],
    [`${GRAPHQL_TYPE};q=0.5, application/json`, JSON_TYPE],
    [`application/json;q=0, ${GRAPHQL_TYPE}`, GRAPHQL_TYPE],
    ['text/html', null],
  ])('for Accept %j is %s, the second time as well', (accept, type) => {
    expect(negotiatedAnswerType(accept)).toBe(type)
    expect(negotiatedAnswerType(accept)).toBe(type)
  })

  it.each([
    ['application/json', true],
    ['Application/JSON; charset=UTF-8', true],
    ['application/json;charset="utf-8"', true],
    ['application/json; charset=windows-1258', false],
    ['application/x-www-form-urlencoded', false],
    ['', false],
    [undefined, false],
  ])('is read from a body of type %j: %s', (type, isRead) => {
    expect(isJson(type)).toBe(isRead)
  })
})
