package cn.zhiyong.sanction.upgrade;

import cn.zhiyong.testing.EarlierRelease;

/** A database as the first release left it. */
public class FirstRelease extends EarlierRelease {
    public FirstRelease() {
        super("1", "/upgrade/v1.sql");
    }
}
