package cn.zhiyong.investigation;

import cn.zhiyong.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {
    ArchitectureTest() {
        super("cn.zhiyong.investigation");
    }
}
