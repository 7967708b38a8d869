package cn.zhiyong.sanction;

import cn.zhiyong.testing.ContractDrift;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class ContractResourceTest extends ContractDrift {
    ContractResourceTest() {
        super("sanction-service");
    }
}
