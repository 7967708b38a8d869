package cn.zhiyong.appraisal.upgrade;

import cn.zhiyong.testing.ServiceInfrastructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A database as the last release left it that kept no history of the roster. */
public class ReleaseWithoutHistory extends ServiceInfrastructure {
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
                .target("2")
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var data = getClass().getResourceAsStream("/upgrade/v2.sql")) {
            statement.execute(new String(data.readAllBytes(), StandardCharsets.UTF_8));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return settings;
    }
}
