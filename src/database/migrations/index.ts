import * as migration_20261125_042950_model from './20261125_042950_model';
import * as migration_20261125_075610_model from './20261125_075610_model';
import * as migration_20261125_131654_model from './20261125_131654_model';
import * as migration_20261125_170649_model from './20261125_170649_model';

export const migrations = [
  {
    up: migration_20261125_042950_model.up,
    down: migration_20261125_042950_model.down,
    name: '20261125_042950_model',
  },
  {
    up: migration_20261125_075610_model.up,
    down: migration_20261125_075610_model.down,
    name: '20261125_075610_model',
  },
  {
    up: migration_20261125_131654_model.up,
    down: migration_20261125_131654_model.down,
    name: '20261125_131654_model',
  },
  {
    up: migration_20261125_170649_model.up,
    down: migration_20261125_170649_model.down,
    name: '20261125_170649_model'
  },
];
