-- Who may sign in. `area` is the beginning of the village codes that the officer is in charge of: 4 digits a city, 6 a county, 9 a township.
create table officer (
  account text primary key,
  name text not null,
  role text not null check (role in ('city', 'county', 'township', 'bureau')),
  area text not null check (area ~ '^[0-9]{4}([0-9]{2}([0-9]{3})?)?$'),
  -- The area of work of a bureau, such as medical; nobody else has one.
  bureau text check ((role = 'bureau') = (bureau is not null)),
  password text not null
);

-- `record` is in the wire form of the library, in which what is unknown is left out and null is known to be none.
create table village (
  code text primary key check (code ~ '^[0-9]{12}$'),
  name text not null,
  record jsonb not null
);
create table household (
  number text primary key,
  village text not null references village,
  record jsonb not null,
  -- Facts beside the register, by the id of the policy that reads them.
  facts jsonb not null default '{}',
  member_facts jsonb not null default '{}'
);
create table risk_case (
  number text primary key,
  household text not null references household,
  record jsonb not null
);
create table receipt (
  serial text primary key,
  household text not null references household,
  record jsonb not null
);
create table fund_entry (
  id text primary key,
  county text not null check (county ~ '^[0-9]{6}$'),
  record jsonb not null
);
