import type { Access } from 'payload'
import { administrator } from './secondFactor'

export const systemAdmin: Access = ({ req }) => administrator(req)?.role === 'admin'
