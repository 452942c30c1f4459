import * as migration_20261122_050619_model from './20261122_050619_model';

export const migrations = [
  {
    up: migration_20261122_050619_model.up,
    down: migration_20261122_050619_model.down,
    name: '20261122_050619_model'
  },
];
