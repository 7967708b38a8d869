package cn.zhiyong.e2e;

import cn.zhiyong.infra.Ports;
import cn.zhiyong.stack.LocalStack;
import cn.zhiyong.stack.Service;
import cn.zhiyong.stack.StackSettings;
import cn.zhiyong.stack.demo.Demo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The stack that all tests share: started for the first, on free ports and an empty folder, stopped with the JVM. It has
 * a past: it ran with the services' clocks more than a year back until somebody was admonished, then was started again
 * with the true ones.
 */
final class RunningStack {
    private static final int DAYS_BACK = 400;
    static final LocalDate ADMONISHED_ON = LocalDate.now(Journey.CITY).minusDays(DAYS_BACK);
    static final Path PROJECT = Path.of(System.getProperty("zhiyong.root")).toAbsolutePath();
    private static final Path HOME = PROJECT.resolve("e2e/target/stack");
    static final PrintStream SILENT = new PrintStream(OutputStream.nullOutputStream());
    private static final Map<String, String> ENVIRONMENT = environment(HOME);

    private static LocalStack stack;
    private static Journey admonition;

    private RunningStack() {}

    static synchronized LocalStack get() {
        if (stack == null) {
            deleteAll(HOME);
            admonition = admonishInThePast();
            stack = start(ENVIRONMENT);
            playDemo();
        }
        return stack;
    }

    private static Journey admonishInThePast() {
        var past = new HashMap<>(ENVIRONMENT);
        past.put("ZHIYONG_CLOCK_OFFSET_DAYS", Integer.toString(-DAYS_BACK));
        try (var then = start(past)) {
            new Demo(then.suite(), SILENT).importRoster();
            var journey = new Journey(then, ADMONISHED_ON).travel();
            journey.awaitEnd();
            return journey;
        }
    }

    /** The journey that ended {@link #ADMONISHED_ON}. */
    static Journey admonition() {
        get();
        return admonition;
    }

    /** Stops everything and starts it again on the same folder and ports. */
    static synchronized LocalStack restart() {
        get().close();
        stack = start(ENVIRONMENT);
        return stack;
    }

    static void playDemo() {
        new Demo(get().suite(), SILENT).play();
    }

    static LocalStack start(Map<String, String> environment) {
        return LocalStack.start(PROJECT, StackSettings.of(PROJECT, environment), SILENT);
    }

    /** Settings of a stack on the folder, on free ports. */
    static Map<String, String> environment(Path home) {
        var environment = new HashMap<String, String>();
        environment.put("ZHIYONG_HOME", home.toString());
        for (var variable : new String[] {"POSTGRES", "KAFKA", "CONNECT"}) {
            environment.put("ZHIYONG_" + variable + "_PORT", Integer.toString(Ports.free()));
        }
        for (var service : Service.values()) {
            environment.put("ZHIYONG_" + service + "_PORT", Integer.toString(Ports.free()));
        }
        return environment;
    }

    static void deleteAll(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
