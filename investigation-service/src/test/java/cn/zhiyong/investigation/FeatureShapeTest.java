package cn.zhiyong.investigation;

import cn.zhiyong.testing.FeatureShape;

class FeatureShapeTest extends FeatureShape {
    FeatureShapeTest() {
        super("cn.zhiyong.investigation");
    }
}
