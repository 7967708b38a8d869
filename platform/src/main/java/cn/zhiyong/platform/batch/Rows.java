package cn.zhiyong.platform.batch;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows to be inserted into one table: an array of values for each column, so that the statement is the same, and
 * prepared once, however many rows there are.
 *
 * @param <T> what a row is made of
 */
public final class Rows<T> {
    /** Separates the texts of a list on the way; no text from outside holds it. */
    private static final String UNIT_SEPARATOR = "\u001f";

    private final String table;
    private final List<T> each;
    private final List<Column> columns = new ArrayList<>();

    private Rows(String table, List<T> each) {
        this.table = table;
        this.each = each;
    }

    /** @param expression of the column's value in what was given */
    private record Column(String name, String type, String expression, Object[] values) {}

    public static <T> Rows<T> of(String table, Collection<T> each) {
        return new Rows<>(table, List.copyOf(each));
    }

    /** @param value as JDBC knows it or as PostgreSQL reads its text: enums by name, dates and instants; null is null */
    public Rows<T> column(String name, String type, Function<T, Object> value) {
        columns.add(new Column(name, type, name, values(value)));
        return this;
    }

    /** A column that holds a list of texts. */
    public Rows<T> list(String name, Function<T, Collection<String>> texts) {
        columns.add(new Column(
                name,
                "text",
                "string_to_array(%s, E'\\x1f')".formatted(name),
                values(row -> String.join(UNIT_SEPARATOR, texts.apply(row)))));
        return this;
    }

    private Object[] values(Function<T, Object> value) {
        return each.stream().map(value).map(Rows::plain).toArray();
    }

    private static Object plain(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** Their names, in the order they were given. */
    public List<String> columns() {
        return columns.stream().map(Column::name).toList();
    }

    String insert() {
        return "INSERT INTO %s (%s) SELECT %s FROM unnest(%s) AS given (%s)"
                .formatted(
                        table,
                        listed(Column::name),
                        listed(Column::expression),
                        listed(column -> "?"),
                        listed(Column::name));
    }

    private String listed(Function<Column, String> part) {
        return columns.stream().map(part).collect(Collectors.joining(", "));
    }

    /** @return the number of the parameter after these */
    int bind(PreparedStatement statement, int first) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            statement.setArray(first + i, array(statement.getConnection(), column));
        }
        return first + columns.size();
    }

    /** The driver knows arrays of bytes by the type of the array only. */
    private static Array array(Connection connection, Column column) throws SQLException {
        var values = column.values();
        return connection.createArrayOf(
                column.type(),
                column.type().equals("bytea") ? Arrays.copyOf(values, values.length, byte[][].class) : values);
    }
}
