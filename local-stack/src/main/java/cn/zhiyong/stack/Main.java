package cn.zhiyong.stack;

import cn.zhiyong.stack.demo.Demo;
import cn.zhiyong.stack.demo.DemoFailure;
import cn.zhiyong.stack.demo.Measurement;
import cn.zhiyong.stack.demo.Suite;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What {@code ./run} runs. */
public final class Main {
    private static final String HELP =
            """
            ./run                     start the suite; Ctrl-C stops it
            ./run demo                play one report's way through all four services
            ./run token ROLE [--organ ORGAN] [--unit UNIT] [--subject WHO] [--hours N]
                                      print a bearer token of development
            ./run measure [REPORTS]   measure how long it takes from a report to its case (500 reports)
            ./run help                this

            Roles:  %s
            Organs: DISCIPLINE_SUPERVISION, ORGANIZATION, PERSONNEL, MUNICIPAL_ORGANS_COMMITTEE
            """;

    private static final String USUAL_REPORTS = "500";

    private final Path project =
            Path.of(System.getProperty("zhiyong.root", ".")).toAbsolutePath();
    private final StackSettings settings = StackSettings.of(project, System.getenv());

    private Main() {}

    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        System.exit(statusOf(arguments));
    }

    private static int statusOf(String[] arguments) {
        var words = Arrays.asList(arguments);
        var command = words.isEmpty() ? "up" : words.getFirst();
        try {
            var main = new Main();
            switch (command) {
                case "up" -> main.up();
                case "demo" -> main.demo();
                case "measure" -> main.measure(words.subList(1, words.size()));
                case "token" -> main.token(words.subList(1, words.size()));
                case "help" -> System.out.print(help());
                default -> throw new StackFailure("There is no command \"" + command + "\".\n\n" + help());
            }
            return 0;
        } catch (StackFailure | DemoFailure failure) {
            System.err.println(failure.getMessage());
            return 1;
        }
    }

    private static String help() {
        return HELP.formatted(
                String.join(", ", TokenMint.ROLES.stream().sorted().toList()));
    }

    private void up() {
        var began = System.nanoTime();
        System.out.println("Starting Zhiyong (state in " + settings.home() + ")");
        try (var stack = LocalStack.start(project, settings, System.out)) {
            System.out.printf(
                    "%nReady after %.1f s.%n%n",
                    Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0);
            for (var service : Service.values()) {
                System.out.printf("  %-24s%s/q/swagger-ui%n", service.serviceName(), stack.url(service));
            }
            System.out.printf("  %-24s%s, superuser postgres%n", "PostgreSQL", "127.0.0.1:" + settings.postgresPort());
            System.out.printf("  %-24s%s%n", "Kafka", stack.bootstrapServers());
            System.out.printf("  %-24s%s%n", "Kafka Connect", stack.connectUrl());
            System.out.printf("  %-24s%s%n", "Logs", stack.logs());
            System.out.printf("  %-24s%s (private)%n", "Passwords and keys", settings.home());
            System.out.printf("%nTokens: ./run token ROLE    The story: ./run demo    Stop: Ctrl-C%n");
            stack.watch();
        }
    }

    private void demo() {
        new Demo(suite(), System.out).play();
    }

    private void measure(List<String> words) {
        var count = words.isEmpty() ? USUAL_REPORTS : words.getFirst();
        if (!count.matches("[1-9][0-9]{0,5}") || words.size() > 1) {
            throw new StackFailure("How many reports? For example: ./run measure 500");
        }
        new Measurement(suite(), System.out).take(Integer.parseInt(count));
    }

    private Suite suite() {
        return new Suite(
                url(Service.INTAKE), url(Service.INVESTIGATION), url(Service.SANCTION), url(Service.APPRAISAL), mint());
    }

    private void token(List<String> words) {
        var options = new TokenOptions(words);
        System.out.println(
                mint().token(options.role(), options.subject(), options.organ(), options.unit(), options.hours()));
    }

    private TokenMint mint() {
        if (!TokenMint.existsAt(settings.home())) {
            throw new StackFailure("There is no token key yet: the first ./run makes it. Start the suite first.");
        }
        return TokenMint.at(Home.at(settings.home()));
    }

    private URI url(Service service) {
        return URI.create("http://127.0.0.1:" + settings.servicePorts().get(service));
    }
}
