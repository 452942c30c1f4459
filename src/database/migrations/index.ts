import * as migration_20261122_045808_model from './20261122_045808_model';

export const migrations = [
  {
    up: migration_20261122_045808_model.up,
    down: migration_20261122_045808_model.down,
    name: '20261122_045808_model'
  },
];
