package cn.zhiyong.platform.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads keyset pages: one query for the rows, one more where the total is asked for. */
@ApplicationScoped
public class Lists {
    private final EntityManager database;
    private final Cursors cursors;
    private final Clock clock;

    Lists(EntityManager database, Cursors cursors, Clock clock) {
        this.database = database;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** @param views given all rows of the page, so that it reads what they need at once, returns the view of a row */
    public <E, V> Page<V> page(Listing<E> listing, PageRequest request, Function<List<E>, Function<E, V>> views) {
        return page(today -> listing, request, (rows, today) -> views.apply(rows));
    }

    /**
     * A list that goes by the day. All its pages mean the same one, that of the first: what was overdue when the list
     * was begun neither comes in nor drops out while somebody turns the pages at midnight.
     *
     * @param listing made for the day that the list means
     * @param views as in {@link #page(Listing, PageRequest, Function)}, for that day
     */
    public <E, V> Page<V> page(
            Function<LocalDate, Listing<E>> listing,
            PageRequest request,
            BiFunction<List<E>, LocalDate, Function<E, V>> views) {
        var today = LocalDate.now(clock);
        var name = listing.apply(today).toString();
        var position = cursors.position(request, name);
        var day = position.map(keys -> LocalDate.parse(keys.getFirst())).orElse(today);
        var list = listing.apply(day);
        var rows = rows(list, position, request);
        return cursors.page(
                rows, request, name, row -> position(day, list, row), views.apply(rows, day), () -> count(list));
    }

    /** Where a page ends: the day that the list means, then the sort keys of the last row. */
    private static <E> List<String> position(LocalDate day, Listing<E> listing, E row) {
        return Stream.concat(Stream.of(day.toString()), listing.sortKey().textsOf(row).stream())
                .toList();
    }

    private <E> List<E> rows(Listing<E> listing, Optional<List<String>> position, PageRequest request) {
        var conditions = new ArrayList<>(listing.conditions());
        var parameters = new HashMap<>(listing.parameters());
        position.map(keys -> keys.subList(1, keys.size()))
                .ifPresent(after -> goOnAfter(after, listing.sortKey(), conditions, parameters));
        var hql = "from " + listing.entity().getName() + where(conditions) + " order by "
                + listing.sortKey().order();
        return query(hql, listing.entity(), parameters)
                .setMaxResults(request.fetchSize())
                .getResultList();
    }

    private static void goOnAfter(
            List<String> position, SortKey<?> key, List<String> conditions, Map<String, Object> parameters) {
        var properties = new StringJoiner(", ", "(", ")");
        var values = new StringJoiner(", ", "(", ")");
        for (int i = 0; i < key.parts().size(); i++) {
            var part = key.parts().get(i);
            properties.add(part.property());
            values.add(":after" + i);
            parameters.put("after" + i, part.parse().apply(position.get(i)));
        }
        conditions.add(properties + (key.descending() ? " < " : " > ") + values);
    }

    private long count(Listing<?> listing) {
        var hql = "select count(*) from " + listing.entity().getName() + where(listing.conditions());
        return query(hql, Long.class, listing.parameters()).getSingleResult();
    }

    private <T> TypedQuery<T> query(String hql, Class<T> result, Map<String, Object> parameters) {
        var query = database.createQuery(hql, result);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
