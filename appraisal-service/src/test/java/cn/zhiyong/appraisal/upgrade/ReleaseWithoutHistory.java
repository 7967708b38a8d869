package cn.zhiyong.appraisal.upgrade;

import cn.zhiyong.testing.EarlierRelease;

/** A database as the last release left it that kept no history of the roster. */
public class ReleaseWithoutHistory extends EarlierRelease {
    public ReleaseWithoutHistory() {
        super("2", "/upgrade/v2.sql");
    }
}
