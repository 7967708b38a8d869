package cn.zhiyong.sanction;

import cn.zhiyong.testing.FeatureShape;

class FeatureShapeTest extends FeatureShape {
    FeatureShapeTest() {
        super("cn.zhiyong.sanction");
    }
}
