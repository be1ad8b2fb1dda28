-- A patient as the window knows them. Nothing else in the database repeats the name or the citizen number.
create table patient (
  id integer generated always as identity primary key,
  name text not null,
  citizen_number text not null unique,
  county text not null,
  registered boolean not null,
  civil_affairs text not null,
  supplement_insured boolean not null
);

-- A hospital bill as it came in: the facts of one stay, in the wire form of the policy's schema.
create table bill (
  patient integer not null references patient,
  stay_id text not null,
  year integer not null,
  facts json not null,
  primary key (patient, stay_id)
);

-- A settlement with everything that it rests on. Rows are added, never changed: a newer one only takes the old one out of force.
-- `json`, not `jsonb`: what is kept stays as it was written.
create table settlement (
  id integer generated always as identity primary key,
  patient integer not null,
  stay_id text not null,
  year integer not null,
  settled_at timestamptz not null default now(),
  known_on text not null,
  county text not null,
  facts json not null,
  before json not null,
  result json not null,
  after json not null,
  parameters json not null,
  fingerprint text not null,
  illustrative boolean not null,
  replaces integer references settlement,
  in_force boolean not null default true,
  foreign key (patient, stay_id) references bill
);

create unique index settlement_in_force on settlement (patient, stay_id) where in_force;
create index settlement_of_year on settlement (patient, year);
