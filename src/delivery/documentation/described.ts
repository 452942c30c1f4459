/** The parts of docs/openapi.json that the page shows. */
export interface DescribedSchema {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: readonly unknown[]
  const?: unknown
  items?: DescribedSchema
  anyOf?: readonly DescribedSchema[]
  oneOf?: readonly DescribedSchema[]
  properties?: Readonly<Record<string, DescribedSchema>>
  description?: string
  default?: unknown
  minimum?: number
  maximum?: number
  maxLength?: number
  maxItems?: number
}

export interface DescribedParameter {
  name: string
  in: 'query' | 'path'
  required: boolean
  description: string
  schema: DescribedSchema
  example?: unknown
}

export interface DescribedResponse {
  $ref?: string
  description?: string
  content?: Readonly<Record<string, { schema?: DescribedSchema }>>
}

export interface DescribedOperation {
  operationId: string
  tags: readonly string[]
  summary: string
  description?: string
  parameters: readonly DescribedParameter[]
  responses: Readonly<Record<string, DescribedResponse>>
}

export interface Described {
  info: { title: string; description: string }
  tags: readonly { name: string; description: string }[]
  paths: Readonly<Record<string, { get: DescribedOperation }>>
  components: {
    schemas: Readonly<Record<string, DescribedSchema>>
    responses: Readonly<Record<string, DescribedResponse>>
  }
}
