package cn.zhiyong.stack;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What can be set by environment variables:
 *
 * <ul>
 *   <li>{@code ZHIYONG_HOME}: folder of data, logs and keys ({@code .local})
 *   <li>{@code ZHIYONG_INTAKE_PORT} (8081), {@code ZHIYONG_INVESTIGATION_PORT} (8082), {@code ZHIYONG_SANCTION_PORT}
 *       (8083), {@code ZHIYONG_APPRAISAL_PORT} (8084)
 *   <li>{@code ZHIYONG_POSTGRES_PORT} (15432), {@code ZHIYONG_KAFKA_PORT} (19092), {@code ZHIYONG_CONNECT_PORT} (18083)
 *   <li>{@code ZHIYONG_LOG_FORMAT}: {@code plain} or {@code json}, of the services ({@code plain})
 *   <li>{@code ZHIYONG_CLOCK_OFFSET_DAYS}: how many days the services' clocks run ahead, behind where negative, for
 *       rehearsals (0)
 *   <li>{@code ZHIYONG_SERVICE_HEAP_MB} (256), {@code ZHIYONG_MESSAGING_HEAP_MB} (512)
 * </ul>
 */
public record StackSettings(
        Path home,
        Map<Service, Integer> servicePorts,
        int postgresPort,
        int kafkaPort,
        int connectPort,
        boolean jsonLogs,
        int clockOffsetDays,
        int serviceHeapMb,
        int messagingHeapMb) {
    static final String POSTGRES_PORT = "ZHIYONG_POSTGRES_PORT";
    static final String KAFKA_PORT = "ZHIYONG_KAFKA_PORT";
    static final String CONNECT_PORT = "ZHIYONG_CONNECT_PORT";
    static final String CLOCK_OFFSET_DAYS = "ZHIYONG_CLOCK_OFFSET_DAYS";
    private static final int MAX_PORT = 65_535;
    private static final int MAX_OFFSET_DAYS = 36_500;

    /** @throws StackFailure where a value makes no sense; the message names the variable */
    public static StackSettings of(Path projectRoot, Map<String, String> environment) {
        var servicePorts = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            servicePorts.put(service, port(environment, service.portVariable(), service.usualPort()));
        }
        return new StackSettings(
                projectRoot.resolve(environment.getOrDefault("ZHIYONG_HOME", ".local")),
                servicePorts,
                port(environment, POSTGRES_PORT, 15_432),
                port(environment, KAFKA_PORT, 19_092),
                port(environment, CONNECT_PORT, 18_083),
                json(environment.getOrDefault("ZHIYONG_LOG_FORMAT", "plain")),
                number(environment, CLOCK_OFFSET_DAYS, 0, -MAX_OFFSET_DAYS, MAX_OFFSET_DAYS),
                number(environment, "ZHIYONG_SERVICE_HEAP_MB", 256, 64, 65_536),
                number(environment, "ZHIYONG_MESSAGING_HEAP_MB", 512, 128, 65_536));
    }

    /** Every port with the variable that sets it, and what listens there. */
    Map<String, Listener> listeners() {
        var listeners = new LinkedHashMap<String, Listener>();
        listeners.put(POSTGRES_PORT, new Listener("PostgreSQL", postgresPort));
        listeners.put(KAFKA_PORT, new Listener("Kafka", kafkaPort));
        listeners.put(CONNECT_PORT, new Listener("Kafka Connect", connectPort));
        servicePorts.forEach(
                (service, port) -> listeners.put(service.portVariable(), new Listener(service.serviceName(), port)));
        return listeners;
    }

    record Listener(String name, int port) {}

    private static int port(Map<String, String> environment, String variable, int usual) {
        return number(environment, variable, usual, 1, MAX_PORT);
    }

    private static boolean json(String format) {
        return switch (format) {
            case "plain" -> false;
            case "json" -> true;
            default -> throw new StackFailure("ZHIYONG_LOG_FORMAT must be plain or json, not \"" + format + "\".");
        };
    }

    private static int number(Map<String, String> environment, String variable, int usual, int least, int most) {
        var text = environment.get(variable);
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            var number = Integer.parseInt(text.trim());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw outOfRange(variable, text, least, most);
        }
        throw outOfRange(variable, text, least, most);
    }

    private static StackFailure outOfRange(String variable, String text, int least, int most) {
        return new StackFailure(
                "%s must be a whole number from %d to %d, not \"%s\".".formatted(variable, least, most, text));
    }
}
