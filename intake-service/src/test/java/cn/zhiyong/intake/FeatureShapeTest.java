package cn.zhiyong.intake;

import cn.zhiyong.testing.FeatureShape;

class FeatureShapeTest extends FeatureShape {
    FeatureShapeTest() {
        super("cn.zhiyong.intake");
    }
}
