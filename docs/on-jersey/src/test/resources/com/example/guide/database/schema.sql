create table users (
  name varchar(100) primary key,
  token_hash char(64) not null unique, -- SHA-256 of a random token of 32 bytes, in hex
  locked boolean default false not null
);

create table user_roles (
  user_name varchar(100) not null references users,
  role varchar(100) not null,
  primary key (user_name, role)
);
