package cn.zhiyong.sanction.appeal;

import cn.zhiyong.platform.version.ExpectedVersion;
import cn.zhiyong.sanction.decision.Decision;

/** An appeal with the decision that it is against, which this transaction holds. */
record HeldAppeal(Appeal appeal, Decision decision) {
    /** The version that callers see of the appeal is that of the two. */
    void require(ExpectedVersion expected) {
        expected.requireMatch(appeal.versionWith(decision));
    }
}
