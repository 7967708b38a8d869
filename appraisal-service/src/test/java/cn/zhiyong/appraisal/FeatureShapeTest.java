package cn.zhiyong.appraisal;

import cn.zhiyong.testing.FeatureShape;

class FeatureShapeTest extends FeatureShape {
    FeatureShapeTest() {
        super("cn.zhiyong.appraisal");
    }
}
