#include <QTest>

#include <torch/nn/module.h>

#include "core/networks/layers.h"
#include "core/networks/wda_blocks.h"
#include "tests/networks/reference.h"
#include "tests/networks/suites.h"

using namespace cristae;

namespace {

/// Puts the weights of a reference entry into a module; `rename` maps the file's names to ours.
void load_weights(torch::nn::Module& module, const nlohmann::json& weights,
                  const std::function<std::string(const std::string&)>& rename) {
  torch::NoGradGuard no_grad;
  auto parameters = module.named_parameters();
  QCOMPARE(parameters.size(), weights.size());
  for (const auto& [name, value] : weights.items()) {
    torch::Tensor* parameter = parameters.find(rename(name));
    QVERIFY2(parameter != nullptr, name.c_str());
    const auto stored = reference::tensor(value);
    QCOMPARE(stored.sizes().vec(), parameter->sizes().vec());
    parameter->copy_(stored);
  }
}

std::int64_t parameter_count(const torch::nn::Module& module) {
  std::int64_t count = 0;
  for (const auto& parameter : module.parameters()) count += parameter.numel();
  return count;
}

}  // namespace

class BlocksTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void spaceToDepthMatchesTheReference() {
    const auto& r = reference::losses()["space_to_depth"];
    const auto input = reference::tensor(r["input"]).unsqueeze(0).unsqueeze(0);
    const auto expected = reference::tensor(r["output_channel_row_col"]).unsqueeze(0);
    QCOMPARE(reference::distance(space_to_depth(input), expected), 0.0);
  }

  void depthToSpaceUndoesSpaceToDepth() {
    const auto x = at::arange(2 * 1 * 6 * 4, at::kDouble).view({2, 1, 6, 4});
    QVERIFY(at::equal(depth_to_space(space_to_depth(x)), x));
  }

  void shiftingTheInputByTwoPixelsShiftsSpaceToDepthByOne() {
    const auto x = at::arange(64, at::kDouble).view({1, 1, 8, 8});
    const auto shifted = at::roll(x, {2, -2}, {2, 3});
    QVERIFY(at::equal(space_to_depth(shifted), at::roll(space_to_depth(x), {1, -1}, {2, 3})));
  }

  void flippingTheInputSwapsThePhases() {
    const auto x = at::arange(64, at::kDouble).view({1, 1, 8, 8});
    // Reversing rows makes row phase 0 the former phase 1: channels (0, 1, 2, 3) -> (2, 3, 0, 1).
    const auto expected = space_to_depth(x).flip({2}).index_select(1, at::tensor({2, 3, 0, 1}));
    QVERIFY(at::equal(space_to_depth(x.flip({2})), expected));
  }

  void bilinearUpsamplingMatchesTheReference() {
    const auto& r = reference::losses()["upsample2_bilinear_half_pixel"];
    const auto input = reference::tensor(r["input"]).unsqueeze(0).unsqueeze(0);
    const auto output = upsample_bilinear2(input)[0][0];
    QVERIFY(reference::distance(output, reference::tensor(r["output"])) < 1e-6);
  }

  void bilinearUpsamplingOfBfloat16ComputesInFp32() {
    const auto output = upsample_bilinear2(at::ones({1, 1, 2, 2}, at::kBFloat16));
    QVERIFY(output.scalar_type() == at::kFloat);
  }

  void instanceNormMatchesTheReference() {
    const auto& r = reference::losses()["instance_norm"];
    const auto input = reference::tensor(r["input_channel_row_col"]).unsqueeze(0);
    QVERIFY(reference::distance(instance_norm(input)[0], reference::tensor(r["output"])) < 1e-6);
  }

  void instanceNormTreatsEachImageOfABatchAlone() {
    const auto a = at::rand({1, 3, 5, 7}, at::kDouble);
    const auto b = at::rand({1, 3, 5, 7}, at::kDouble) * 9 + 4;
    const auto together = instance_norm(at::cat({a, b}, 0));
    QVERIFY(reference::distance(together[0], instance_norm(a)[0]) < 1e-12);
    QVERIFY(reference::distance(together[1], instance_norm(b)[0]) < 1e-12);
  }

  void instanceNormOfBfloat16ChannelsLastEqualsThatOfTheSameNumbersInFp32() {
    // The known trap: group norm in bf16 with channels last gives wrong numbers.
    const auto x = at::randn({2, 8, 12, 10}).to(at::kBFloat16);
    const auto trap = instance_norm(x.contiguous(at::MemoryFormat::ChannelsLast));
    QVERIFY(trap.scalar_type() == at::kFloat);
    QVERIFY(reference::distance(trap, instance_norm(x.to(at::kFloat))) < 1e-5);
  }

  void decomposedBlockMatchesTheReference() {
    const auto& r = reference::losses()["block_12_to_12"];
    DecomposedBlock block(12, 12);
    load_weights(*block, r["weights"], [](const std::string& name) { return name; });
    const auto output = block->forward(reference::tensor(r["input"], at::kFloat).unsqueeze(0));
    QVERIFY(reference::distance(output[0], reference::tensor(r["output"])) < 1e-5);
  }

  void decomposedBlockMatchesTheReferenceInDouble() {
    const auto& r = reference::losses()["block_12_to_12"];
    DecomposedBlock block(12, 12);
    block->to(torch::kDouble);
    load_weights(*block, r["weights"], [](const std::string& name) { return name; });
    const auto output = block->forward(reference::tensor(r["input"]).unsqueeze(0));
    QVERIFY(reference::distance(output[0], reference::tensor(r["output"])) < 1e-6);
  }

  void upStageMatchesTheReference() {
    const auto& r = reference::losses()["up_stage_24_to_12"];
    UpStage stage(12);
    load_weights(*stage, r["weights"], [](const std::string& name) {
      return name.rfind("reduce1x1", 0) == 0 ? name : "block." + name;
    });
    const auto low = reference::tensor(r["low_resolution_input"], at::kFloat).unsqueeze(0);
    const auto skip = reference::tensor(r["skip_input"], at::kFloat).unsqueeze(0);
    QVERIFY(reference::distance(stage->reduce(low)[0], reference::tensor(r["reduced"])) < 1e-5);
    QVERIFY(reference::distance(stage->forward(low, skip)[0], reference::tensor(r["output"])) < 1e-5);
  }

  void gateMatchesTheReferenceOnTheBlocksRowBranches() {
    // The gate's input is rebuilt from the weights in the file, so that a wrong order of branches shows.
    const auto& r = reference::losses()["block_12_to_12"];
    const auto weight = [&](const std::string& name) { return reference::tensor(r["weights"][name]); };
    const auto input = reference::tensor(r["input"]).unsqueeze(0);
    auto t = instance_norm(at::conv2d(input, weight("in1x1.weight"), weight("in1x1.bias"))).relu();
    const auto parts = t.chunk(6, 1);
    std::vector<at::Tensor> y = {parts[0]};
    for (int k = 1; k < 6; ++k) {
      const auto name = "h" + std::to_string(k);
      const auto conv = at::conv2d(parts[k] + y.back(), weight(name + ".weight"), weight(name + ".bias"),
                                   at::IntArrayRef{1, 1}, at::IntArrayRef{0, 1});
      y.push_back(instance_norm(conv).relu());
    }
    DecomposedBlock block(12, 12);
    block->to(torch::kDouble);
    load_weights(*block, r["weights"], [](const std::string& name) { return name; });
    const auto gate = block->gate->forward(at::cat(y, 1))[0];
    QVERIFY(reference::distance(gate, reference::tensor(r["gate_branch_channel"])) < 1e-6);
  }

  void gateWeightsOfTheSixBranchesSumToOnePerChannel() {
    torch::manual_seed(5);
    BranchGate gate(12);
    const auto weights = gate->forward(at::randn({3, 72, 4, 5}));
    QCOMPARE(weights.sizes().vec(), (std::vector<std::int64_t>{3, 6, 12}));
    QVERIFY(reference::distance(weights.sum(1), at::ones({3, 12})) < 1e-6);
  }

  void downStageConcatenatesThePooledHalfFirst() {
    torch::manual_seed(6);
    DownStage stage(6);
    const auto x = at::randn({1, 6, 8, 8});
    const auto y = stage->forward(x);
    QCOMPARE(y.sizes().vec(), (std::vector<std::int64_t>{1, 12, 4, 4}));
    QVERIFY(at::equal(y.narrow(1, 0, 6), at::max_pool2d(x, {2, 2})));
  }

  void parametersOfEachBlockEqualTheTable_data() {
    QTest::addColumn<int>("in");
    QTest::addColumn<int>("out");
    QTest::addColumn<int>("count");
    QTest::newRow("D(72 to 72)") << 72 << 72 << 21300;
    QTest::newRow("D(144 to 144)") << 144 << 144 << 82332;
    QTest::newRow("D(288 to 288)") << 288 << 288 << 327672;
    QTest::newRow("D(576 to 576)") << 576 << 576 << 1307376;
    QTest::newRow("D(576 to 288)") << 576 << 288 << 576792;
    QTest::newRow("D(288 to 144)") << 288 << 144 << 144684;
    QTest::newRow("D(144 to 72)") << 144 << 72 << 36924;
  }
  void parametersOfEachBlockEqualTheTable() {
    QFETCH(int, in);
    QFETCH(int, out);
    QFETCH(int, count);
    QCOMPARE(parameter_count(*DecomposedBlock(in, out)), std::int64_t{count});
  }
};

int run_blocks_test(int argc, char** argv) {
  BlocksTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "blocks_test.moc"
