package cn.zhiyong.infra;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What makes one service's database: its owner, its CDC role, and nobody else let in. */
final class ServiceDatabaseSql {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}");

    private ServiceDatabaseSql() {}

    static List<String> commands(String name, String password, String cdcPassword, boolean exists) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
        var commands = new ArrayList<String>();
        if (!exists) {
            commands.add("CREATE ROLE %s LOGIN".formatted(name));
            commands.add("CREATE ROLE %s_cdc LOGIN REPLICATION".formatted(name));
            commands.add("CREATE DATABASE %s OWNER %s".formatted(name, name));
            commands.add("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
            commands.add("GRANT CONNECT ON DATABASE %s TO %s_cdc".formatted(name, name));
        }
        commands.add("REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC");
        commands.add("ALTER ROLE %s PASSWORD %s".formatted(name, literal(password)));
        commands.add("ALTER ROLE %s_cdc PASSWORD %s".formatted(name, literal(cdcPassword)));
        return commands;
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
