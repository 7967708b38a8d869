package cn.zhiyong.sanction.deadline;

import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose deadlines the caller sees: an organ's lead those of the organ's own cases, the others all. */
@ApplicationScoped
class DeadlineSight {
    private static final String NO_ORGAN = "";

    private final Caller caller;

    DeadlineSight(Caller caller) {
        this.caller = caller;
    }

    /** The one organ whose deadlines the caller sees; empty where the caller sees all. */
    Optional<String> onlyOrgan() {
        return seesAll() ? Optional.empty() : Optional.of(caller.organ().orElse(NO_ORGAN));
    }

    private boolean seesAll() {
        return Stream.of(Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR)
                .anyMatch(caller::has);
    }
}
