package cn.zhiyong.stack;

import java.util.Locale;

/** The four services, with the ports that they listen on unless told otherwise. */
public enum Service {
    INTAKE(8081),
    INVESTIGATION(8082),
    SANCTION(8083),
    APPRAISAL(8084);

    private final int usualPort;

    Service(int usualPort) {
        this.usualPort = usualPort;
    }

    int usualPort() {
        return usualPort;
    }

    /** Name of its database and of the role that owns it. */
    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of the service and of its module. */
    public String serviceName() {
        return database() + "-service";
    }

    String portVariable() {
        return "ZHIYONG_" + name() + "_PORT";
    }
}
