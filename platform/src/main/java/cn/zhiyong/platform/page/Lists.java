package cn.zhiyong.platform.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;

/** Reads keyset pages: one query for the rows, one more where the total is asked for. */
@ApplicationScoped
public class Lists {
    private final EntityManager database;
    private final Cursors cursors;

    Lists(EntityManager database, Cursors cursors) {
        this.database = database;
        this.cursors = cursors;
    }

    /** @param views given all rows of the page, so that it reads what they need at once, returns the view of a row */
    public <E, V> Page<V> page(Listing<E> listing, PageRequest request, Function<List<E>, Function<E, V>> views) {
        var rows = rows(listing, request);
        return cursors.page(
                rows, request, listing.toString(), listing.sortKey()::textsOf, views.apply(rows), () -> count(listing));
    }

    private <E> List<E> rows(Listing<E> listing, PageRequest request) {
        var conditions = new ArrayList<>(listing.conditions());
        var parameters = new HashMap<>(listing.parameters());
        cursors.position(request, listing.toString())
                .ifPresent(position -> goOnAfter(position, listing.sortKey(), conditions, parameters));
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
