package cn.zhiyong.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A service's database as an earlier release left it: the service that starts on it upgrades it. */
public abstract class EarlierRelease extends ServiceInfrastructure {
    private final String lastMigration;
    private final String data;

    /**
     * @param lastMigration version of the last migration of that release
     * @param data what was in the database, a resource with SQL
     */
    protected EarlierRelease(String lastMigration, String data) {
        this.lastMigration = lastMigration;
        this.data = data;
    }

    @Override
    public Map<String, String> start() {
        var settings = super.start();
        var url = settings.get("quarkus.datasource.jdbc.url");
        var user = settings.get("quarkus.datasource.username");
        var password = settings.get("quarkus.datasource.password");
        Flyway.configure(getClass().getClassLoader())
                .dataSource(url, user, password)
                .locations("db/platform", "db/migration")
                .placeholders(Map.of("cdcRole", user + "_cdc"))
                .target(lastMigration)
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var sql = getClass().getResourceAsStream(data)) {
            statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return settings;
    }
}
