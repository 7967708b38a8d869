package cn.zhiyong.platform.page;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The order of a list: its properties, ending in a unique one, all in one direction.
 *
 * @param <E> the entity
 */
public record SortKey<E>(boolean descending, List<Part<E>> parts) {
    /**
     * @param value reads the property from a row
     * @param parse reads it back from its text
     */
    public record Part<E>(String property, Function<E, Object> value, Function<String, Object> parse) {}

    @SafeVarargs
    public static <E> SortKey<E> ascending(Part<E>... parts) {
        return new SortKey<>(false, List.of(parts));
    }

    @SafeVarargs
    public static <E> SortKey<E> descending(Part<E>... parts) {
        return new SortKey<>(true, List.of(parts));
    }

    /** The usual last part. */
    public static <E> Part<E> id(Function<E, Object> id) {
        return new Part<>("id", id, UUID::fromString);
    }

    List<String> textsOf(E row) {
        return parts.stream().map(part -> part.value().apply(row).toString()).toList();
    }

    String order() {
        var direction = descending ? " desc" : " asc";
        return parts.stream().map(part -> part.property() + direction).collect(Collectors.joining(", "));
    }
}
