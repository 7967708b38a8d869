package cn.zhiyong.platform.page;

import cn.zhiyong.platform.time.CityClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one request for a list asks: which entity, in which order, under which filters. Repositories make it, so that a
 * condition stands beside the predicate of the entity that says the same.
 *
 * @param <E> the entity
 */
public final class Listing<E> {
    private static final String TODAY = "today";

    private final String name;
    private final Class<E> entity;
    private final SortKey<E> sortKey;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private LocalDate day;

    public Listing(String name, Class<E> entity, SortKey<E> sortKey) {
        this.name = name;
        this.entity = entity;
        this.sortKey = sortKey;
    }

    /**
     * Adds a condition with one parameter; a filter that the caller did not set (null) adds none.
     *
     * @param condition HQL that names the parameter
     */
    public Listing<E> where(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /**
     * Adds a condition without a parameter, or its contrary; none where the filter was not set (null).
     *
     * @param holds whether the condition or its contrary is asked for
     */
    public Listing<E> whereHolds(String condition, Boolean holds) {
        if (holds != null) {
            conditions.add(holds ? condition : "not (" + condition + ")");
        }
        return this;
    }

    /**
     * Adds a condition that goes by the day, {@code :today} in it, or its contrary; none where the filter was not set
     * (null). The day is no filter: a list that is read across midnight means the day on which its first page was read.
     *
     * @param holds whether the condition or its contrary is asked for
     */
    public Listing<E> whereOnDay(String condition, Boolean holds, LocalDate today) {
        if (holds != null) {
            day = today;
        }
        return whereHolds(condition, holds);
    }

    /**
     * Bounds a moment to days in the city, the first and the last included; one that the caller did not set (null)
     * bounds nothing.
     *
     * @param moment property of the entity, an instant
     */
    public Listing<E> whereOnDays(String moment, LocalDate first, LocalDate last) {
        return where(moment + " >= :from", "from", first == null ? null : CityClock.startOf(first))
                .where(moment + " < :before", "before", last == null ? null : CityClock.startOf(last.plusDays(1)));
    }

    /** Adds one more parameter of a condition. */
    public Listing<E> parameter(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    Class<E> entity() {
        return entity;
    }

    SortKey<E> sortKey() {
        return sortKey;
    }

    List<String> conditions() {
        return conditions;
    }

    Map<String, Object> parameters() {
        var all = new LinkedHashMap<>(parameters);
        if (day != null) {
            all.put(TODAY, day);
        }
        return all;
    }

    /** The list with all its filters but not the day: what a cursor belongs to. */
    @Override
    public String toString() {
        return name + conditions + parameters;
    }
}
