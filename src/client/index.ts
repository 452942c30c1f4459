/** `canh-giac/client`. */
export { CanhGiacClient, type ChangesQuery } from './client'
export type * from './contract'
export { Follower, type FollowerOptions } from './follower'
export { DocumentList, List, type Page } from './lists'
export { CanhGiacProblem, UnexpectedAnswer } from './problem'
export type { CallOptions, ClientOptions } from './requests'
export { MemoryStore, type Collection, type FollowerStore, type Held, type Progress } from './store'
