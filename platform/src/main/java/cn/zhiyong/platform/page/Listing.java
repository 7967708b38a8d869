package cn.zhiyong.platform.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one request for a list asks: which entity, in which order, under which filters.
 *
 * @param <E> the entity
 */
public final class Listing<E> {
    private final String name;
    private final Class<E> entity;
    private final SortKey<E> sortKey;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

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
        return parameters;
    }

    /** The list with all its filters: what a cursor belongs to. */
    @Override
    public String toString() {
        return name + conditions + parameters;
    }
}
