package cn.zhiyong.sanction;

import cn.zhiyong.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {
    ArchitectureTest() {
        super("cn.zhiyong.sanction");
    }
}
