package cn.zhiyong.sanction.list;

import cn.zhiyong.platform.page.Cursors;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        var key = listing.sortKey();
        return cursors.page(
                rows,
                request,
                listing.toString(),
                row -> List.of(
                        key.value().apply(row).toString(), key.id().apply(row).toString()),
                views.apply(rows),
                () -> count(listing));
    }

    private <E> List<E> rows(Listing<E> listing, PageRequest request) {
        var key = listing.sortKey();
        var conditions = new ArrayList<>(listing.conditions());
        var after = cursors.position(request, listing.toString());
        if (after.isPresent()) {
            conditions.add(
                    "(%s, id) %s (:afterKey, :afterId)".formatted(key.property(), key.descending() ? "<" : ">"));
        }
        var direction = key.descending() ? "desc" : "asc";
        var query = query(
                "from %s%s order by %s %s, id %s"
                        .formatted(
                                listing.entity().getName(), where(conditions), key.property(), direction, direction),
                listing.entity(),
                listing.parameters());
        after.ifPresent(position -> query.setParameter(
                        "afterKey", key.parse().apply(position.getFirst()))
                .setParameter("afterId", UUID.fromString(position.getLast())));
        return query.setMaxResults(request.fetchSize()).getResultList();
    }

    private long count(Listing<?> listing) {
        return query(
                        "select count(*) from " + listing.entity().getName() + where(listing.conditions()),
                        Long.class,
                        listing.parameters())
                .getSingleResult();
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
