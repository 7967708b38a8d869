package cn.zhiyong.platform.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.hibernate.exception.JDBCConnectionException;

/** Tells the database being away, which passes, from a statement being wrong, which does not. */
public final class DatabaseAway {
    private DatabaseAway() {}

    public static boolean is(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof JDBCConnectionException
                    || cause instanceof SQLTransientException
                    || cause instanceof SQLException sql && isConnectionState(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Class 08: connection exception; 57P: the server is shutting down or starting; 53: out of connections. */
    private static boolean isConnectionState(String sqlState) {
        return sqlState != null
                && (sqlState.startsWith("08") || sqlState.startsWith("57P") || sqlState.startsWith("53"));
    }
}
