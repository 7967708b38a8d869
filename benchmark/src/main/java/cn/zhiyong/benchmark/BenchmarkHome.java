package cn.zhiyong.benchmark;

import java.util.HashMap;
import java.util.Map;

/** Where the suite that is measured keeps its state: apart from what {@code ./run} keeps. */
final class BenchmarkHome {
    private BenchmarkHome() {}

    /** As the caller set it, but for the folder. */
    static Map<String, String> environment() {
        var environment = new HashMap<>(System.getenv());
        environment.put("ZHIYONG_HOME", System.getenv().getOrDefault("ZHIYONG_BENCHMARK_HOME", ".local/benchmark"));
        return environment;
    }
}
