package cn.zhiyong.testing;

import cn.zhiyong.infra.KafkaBroker;
import cn.zhiyong.infra.PostgresServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A real PostgreSQL and a real Kafka for one service's tests. Use it as
 * {@code @QuarkusTest @QuarkusTestResource(ServiceInfrastructure.class)} on every test class: all share one start.
 *
 * <p>Test resources and tests may be loaded by different class loaders; what both need goes through system properties.
 */
public class ServiceInfrastructure implements QuarkusTestResourceLifecycleManager {
    static final String DATABASE = "service";
    static final String PASSWORD = "service-password";

    private static final String JDBC_URL = "zhiyong.test.jdbc-url";
    private static final String BOOTSTRAP_SERVERS = "zhiyong.test.bootstrap-servers";
    private static final String SIGNING_KEY = "zhiyong.test.signing-key";

    private PostgresServer postgres;
    private KafkaBroker kafka;

    @Override
    public Map<String, String> start() {
        postgres = PostgresServer.throwAway();
        postgres.createServiceDatabase(DATABASE, PASSWORD, "cdc-password");
        countStatements();
        kafka = KafkaBroker.throwAway();
        kafka.createTopics(topics());

        System.setProperty(JDBC_URL, postgres.jdbcUrl(DATABASE));
        System.setProperty(BOOTSTRAP_SERVERS, kafka.bootstrapServers());
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE));
        settings.put("quarkus.datasource.username", DATABASE);
        settings.put("quarkus.datasource.password", PASSWORD);
        settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        settings.put("mp.jwt.verify.publickey.location", newSigningKey().toUri().toString());
        settings.put("quarkus.log.category.\"kafka\".level", "WARN");
        settings.put("quarkus.log.category.\"state\".level", "WARN");
        settings.put("zhiyong.secrets.data-key", randomKey());
        settings.put("zhiyong.secrets.cursor-key", randomKey());
        return settings;
    }

    /** For {@link StatementsSent}. */
    private void countStatements() {
        try (var superuser = postgres.connect(DATABASE);
                var statement = superuser.createStatement()) {
            statement.execute("CREATE EXTENSION pg_stat_statements");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    static PrivateKey signingKey() {
        try {
            var encoded = Base64.getDecoder().decode(System.getProperty(SIGNING_KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String jdbcUrl() {
        return System.getProperty(JDBC_URL);
    }

    static String bootstrapServers() {
        return System.getProperty(BOOTSTRAP_SERVERS);
    }

    /** Makes a key pair for this run; the public half lies in a file, as a deployment's would. */
    private static Path newSigningKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            System.setProperty(
                    SIGNING_KEY,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            var pem = Base64.getMimeEncoder(64, new byte[] {'\n'})
                    .encodeToString(pair.getPublic().getEncoded());
            var file = Files.createTempFile("zhiyong-test-", ".pem");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + pem + "\n-----END PUBLIC KEY-----\n");
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** As every deployment makes them. */
    private static Map<String, Integer> topics() {
        var listed = new Properties();
        try (var in = Files.newBufferedReader(ProjectRoot.resolve("deploy/kafka/topics.properties"))) {
            listed.load(in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var topics = new HashMap<String, Integer>();
        listed.stringPropertyNames().forEach(name -> topics.put(name, Integer.valueOf(listed.getProperty(name))));
        return topics;
    }

    private static String randomKey() {
        var bytes = new byte[32];
        ThreadLocalRandom.current().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
