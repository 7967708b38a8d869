package cn.zhiyong.intake;

import cn.zhiyong.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {
    ArchitectureTest() {
        super("cn.zhiyong.intake");
    }
}
