package cn.zhiyong.sanction.appeal;

/** How an appeal is answered (R8.2). */
public enum AppealOutcome {
    UPHELD,
    MODIFIED,
    REVOKED;

    AppealStatus status() {
        return AppealStatus.valueOf(name());
    }
}
