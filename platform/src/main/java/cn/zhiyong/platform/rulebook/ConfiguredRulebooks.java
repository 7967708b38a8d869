package cn.zhiyong.platform.rulebook;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The versions that a deployment goes by, one after the other. */
final class ConfiguredRulebooks<F extends Figures> {
    private final NavigableMap<LocalDate, F> byFirstDay = new TreeMap<>();

    private ConfiguredRulebooks() {}

    static <F extends Figures> ConfiguredRulebooks<F> shipped(Class<F> type, ObjectMapper json) {
        var rulebooks = new ConfiguredRulebooks<F>();
        var rulebook = RulebookFile.shipped(type, json);
        rulebooks.byFirstDay.put(rulebook.effectiveFrom(), rulebook);
        return rulebooks;
    }

    /** @throws IllegalStateException where a file is wrong, or two of them give the same version or the same first day */
    static <F extends Figures> ConfiguredRulebooks<F> of(List<Path> files, Class<F> type, ObjectMapper json) {
        var rulebooks = new ConfiguredRulebooks<F>();
        var fileOf = new HashMap<Object, Path>();
        for (var file : files) {
            var rulebook = RulebookFile.read(file, type, json);
            requireOwn("version", rulebook.version(), file, fileOf);
            requireOwn("effectiveFrom", rulebook.effectiveFrom(), file, fileOf);
            rulebooks.byFirstDay.put(rulebook.effectiveFrom(), rulebook);
        }
        return rulebooks;
    }

    private static void requireOwn(String key, Object value, Path file, Map<Object, Path> fileOf) {
        var other = fileOf.put(value, file);
        if (other != null) {
            throw new IllegalStateException(
                    "Rulebook %s: %s %s is that of %s as well".formatted(file, key, value, other));
        }
    }

    /** The earliest first. */
    Collection<F> all() {
        return byFirstDay.values();
    }

    Optional<F> inForceOn(LocalDate day) {
        return Optional.ofNullable(byFirstDay.floorEntry(day)).map(Map.Entry::getValue);
    }

    LocalDate firstDay() {
        return byFirstDay.firstKey();
    }
}
