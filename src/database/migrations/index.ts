import * as migration_20261122_035839_model from './20261122_035839_model';

export const migrations = [
  {
    up: migration_20261122_035839_model.up,
    down: migration_20261122_035839_model.down,
    name: '20261122_035839_model'
  },
];
