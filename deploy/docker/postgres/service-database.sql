-- One service's database with its owner :name and its CDC role :name_cdc, each able to connect to this database and no
-- other. The same as ServiceDatabaseSql of embedded-infra; each command stands by itself, so that a run that was broken
-- off is made good by the next.

\getenv password SERVICE_PASSWORD
\getenv cdc_password SERVICE_CDC_PASSWORD
\set cdc_name :name '_cdc'

SELECT format('CREATE ROLE %I LOGIN', :'name')
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'name') \gexec

SELECT format('CREATE ROLE %I LOGIN REPLICATION', :'cdc_name')
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'cdc_name') \gexec

SELECT format('CREATE DATABASE %I OWNER %I', :'name', :'name')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'name') \gexec

REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"name" TO :"cdc_name";
REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC;

-- A statement that fails is logged whole; this one holds a password.
SET log_min_error_statement = panic;
SET log_statement = none;
ALTER ROLE :"name" PASSWORD :'password';
ALTER ROLE :"cdc_name" PASSWORD :'cdc_password';
