package cn.zhiyong.appraisal;

import cn.zhiyong.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {
    ArchitectureTest() {
        super("cn.zhiyong.appraisal");
    }
}
