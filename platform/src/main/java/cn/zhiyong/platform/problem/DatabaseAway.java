package cn.zhiyong.platform.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.stream.Stream;
import org.hibernate.exception.JDBCConnectionException;

/** Tells the database being away, which passes, from a statement being wrong, which does not. */
public final class DatabaseAway {
    private DatabaseAway() {}

    /** Of a commit that failed the transaction manager tells the reason as a suppressed exception. */
    public static boolean is(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (isItself(cause) || Stream.of(cause.getSuppressed()).anyMatch(DatabaseAway::is)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isItself(Throwable cause) {
        return cause instanceof JDBCConnectionException
                || cause instanceof SQLTransientException
                || cause instanceof SQLException sql && isConnectionState(sql.getSQLState());
    }

    /** Class 08: connection exception; 57P: the server is shutting down or starting; 53: out of connections. */
    private static boolean isConnectionState(String sqlState) {
        return sqlState != null
                && (sqlState.startsWith("08") || sqlState.startsWith("57P") || sqlState.startsWith("53"));
    }
}
