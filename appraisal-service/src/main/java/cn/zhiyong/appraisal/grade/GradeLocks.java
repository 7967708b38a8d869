package cn.zhiyong.appraisal.grade;

import cn.zhiyong.platform.lock.Locks;
import java.util.Collection;
import java.util.UUID;

/** Lets a grade and the decisions that bear on it change one after the other, also where there is no grade yet. */
final class GradeLocks {
    private GradeLocks() {}

    static void hold(Locks locks, int year, Collection<UUID> cadreIds) {
        locks.hold(cadreIds.stream().map(id -> "grade-" + year + "-" + id).toList());
    }
}
